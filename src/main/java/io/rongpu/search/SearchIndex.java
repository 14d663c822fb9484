package io.rongpu.search;

import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.KnowledgeStore;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a store by their names, however they are typed. The index is a function of
 * the store: whoever asks gets an answer of the store's present state, and the index is brought
 * there first when it is behind. That of a store is kept in its folder; one that can't be kept or
 * is damaged is made anew, in memory if need be. Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {

  /** Folder of the index inside a store. */
  public static final String FOLDER = "search";

  private final Content.Source source;
  private final @Nullable Path folder;
  private final String program;
  private @Nullable LuceneIndex index;
  private @Nullable String state;
  private volatile boolean isClosing;

  private SearchIndex(Content.Source source, @Nullable Path folder) {
    this.source = source;
    this.folder = folder;
    this.program = CodeFingerprint.ofProgram();
  }

  /** Of a store, kept in its folder; nothing is read or written before somebody asks. */
  public static SearchIndex of(KnowledgeStore store) {
    return new SearchIndex(StoredContent.of(store), store.dir().resolve(FOLDER));
  }

  /** Of a dataset that doesn't change, in memory. */
  public static SearchIndex of(DatasetGraph dataset) {
    return new SearchIndex(GivenContent.of(dataset), null);
  }

  /** What is found, the best first. */
  public Found find(Asked asked) {
    if (asked.text().isBlank()) {
      return Found.NOTHING;
    }
    try {
      return present().find(asked);
    } catch (IOException | UncheckedIOException e) {
      if (!isClosing && isDamage(e)) {
        return again(asked);
      }
      throw failed(e);
    }
  }

  private Found again(Asked asked) {
    try {
      forget();
      return present().find(asked);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Lets queries of this context use {@code text:query}. */
  public void offer(Context context) {
    context.set(
        TextQuery.textIndex,
        Proxy.newProxyInstance(
            TextIndex.class.getClassLoader(),
            new Class<?>[] {TextIndex.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(present().forQueries(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              } catch (IOException e) {
                throw new TextIndexException("The index can't be read", e);
              }
            }));
  }

  /** Brings the index to the present state in a thread of its own, so that nobody has to wait. */
  public void prepare() {
    Thread thread =
        new Thread(
            () -> {
              try {
                present();
              } catch (IOException | RuntimeException e) {
                // Whoever asks is told.
              }
            },
            "search-index");
    thread.setDaemon(true);
    thread.start();
  }

  /** The index at the present state of the content. */
  private synchronized LuceneIndex present() throws IOException {
    if (isClosing) {
      throw new IOException("The index is closed");
    }
    LuceneIndex open = index;
    if (open == null) {
      open = open();
      index = open;
      state = open.state(program);
    }
    LuceneIndex known = open;
    try {
      source.read(
          content -> {
            try {
              follow(known, content);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return known;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return known;
  }

  private void follow(LuceneIndex open, Content content) throws IOException {
    String now = content.state();
    String before = state;
    if (now.equals(before)) {
      return;
    }
    Set<Node> changed = before == null ? null : content.changedSince(before);
    if (changed == null) {
      open.build(content, program, () -> isClosing);
    } else {
      open.update(content, changed, program, () -> isClosing);
    }
    state = now;
  }

  private LuceneIndex open() throws IOException {
    Path kept = folder;
    if (kept != null) {
      for (int tries = 0; tries < 2; tries++) {
        try {
          return LuceneIndex.open(FSDirectory.open(kept));
        } catch (IOException | RuntimeException e) {
          if (isCausedBy(e, LockObtainFailedException.class)) {
            break;
          }
          clear(kept);
        }
      }
    }
    return LuceneIndex.open(new ByteBuffersDirectory());
  }

  private synchronized void forget() throws IOException {
    LuceneIndex open = index;
    index = null;
    state = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException | RuntimeException e) {
        // It is damaged.
      }
    }
    if (folder != null) {
      clear(folder);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isDamage(Throwable failure) {
    return isCausedBy(failure, CorruptIndexException.class)
        || isCausedBy(failure, EOFException.class)
        || isCausedBy(failure, NoSuchFileException.class);
  }

  private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static SearchException failed(Exception e) {
    return new SearchException(
        "The search index can't be used: "
            + Objects.requireNonNullElse(e.getMessage(), e.toString())
            + "; see that the disk isn't full and the store's folder can be written.",
        e);
  }

  /** Lets go of the index; a build that is under way is given up. */
  @Override
  public void close() {
    isClosing = true;
    synchronized (this) {
      LuceneIndex open = index;
      index = null;
      if (open != null) {
        try {
          open.close();
        } catch (IOException e) {
          throw failed(e);
        }
      }
    }
  }
}
