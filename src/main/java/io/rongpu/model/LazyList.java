package io.rongpu.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when somebody first looks into it. Unmodifiable and thread-safe; serialized
 * as an ordinary list.
 */
public final class LazyList<E> extends AbstractList<E> implements Serializable {

  private transient @Nullable Supplier<List<E>> source;
  private transient @Nullable List<E> elements;

  private LazyList(Supplier<List<E>> source) {
    this.source = source;
  }

  /** The list that {@code source} gives, which is asked once at most. */
  public static <E> LazyList<E> of(Supplier<List<E>> source) {
    return new LazyList<>(source);
  }

  private synchronized List<E> elements() {
    if (elements == null) {
      elements = source == null ? List.of() : List.copyOf(source.get());
      source = null;
    }
    return elements;
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
