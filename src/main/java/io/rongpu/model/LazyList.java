package io.rongpu.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when somebody first looks into it. Unmodifiable and thread-safe; serialized
 * as an ordinary list.
 */
public final class LazyList<E> extends AbstractList<E> implements Serializable {

  private transient @Nullable Supplier<List<E>> source;
  private transient volatile @Nullable List<E> elements;

  private LazyList(Supplier<List<E>> source) {
    this.source = source;
  }

  /** The list that {@code source} gives, which is asked once at most. */
  public static <E> LazyList<E> of(Supplier<List<E>> source) {
    return new LazyList<>(source);
  }

  private List<E> elements() {
    List<E> made = elements;
    return made != null ? made : make();
  }

  private synchronized List<E> make() {
    List<E> made = elements;
    if (made == null) {
      made = source == null ? List.of() : List.copyOf(source.get());
      elements = made;
      source = null;
    }
    return made;
  }

  @Override
  public Iterator<E> iterator() {
    return elements().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return elements().spliterator();
  }

  @Override
  public E get(int index) {
    return elements().get(index);
  }

  @Override
  public int size() {
    return elements().size();
  }

  private Object writeReplace() {
    return elements();
  }
}
