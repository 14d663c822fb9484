package io.rongpu.source;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Turns input arguments into inputs. A folder gives every file below it with a known ending; hidden
 * files and folders (a name that begins with a dot) are skipped, links are followed. A file named
 * as an argument is always read, its format told by its content when the ending is unknown. The
 * result depends on the names alone, not on the order in which the file system lists them.
 *
 * <p>Two different files with one key can't both be the article: the first in sorted order stays.
 *
 * <pre>{@code
 * Inputs inputs = InputWalker.of(ArticleReaders.standard().endings()).walk(List.of("news", "-"));
 * }</pre>
 */
public final class InputWalker {

  private static final Comparator<Input> BY_KEY =
      Comparator.comparing(Input::key).thenComparing(Input::name);

  private final List<String> endings;
  private final InputStream standardInput;

  private InputWalker(Collection<String> endings, InputStream standardInput) {
    this.endings = List.copyOf(endings);
    this.standardInput = standardInput;
  }

  /** A walker that knows these endings (lower case, with the dot); {@code .gz} may follow each. */
  public static InputWalker of(Collection<String> endings) {
    return new InputWalker(endings, System.in);
  }

  /** The same walker, with another stream behind the argument {@code -}. */
  public InputWalker withStandardInput(InputStream stream) {
    return new InputWalker(endings, stream);
  }

  /**
   * Files, folders and {@code -}, in any order; naming one twice is naming it once.
   *
   * @throws RongpuException if an argument doesn't exist
   */
  public Inputs walk(List<String> arguments) {
    FolderVisitor found = new FolderVisitor(endings);
    for (String argument : new LinkedHashSet<>(arguments)) {
      if (argument.equals("-")) {
        found.add(Input.standardInput(standardInput));
      } else {
        take(argument, found);
      }
    }
    return withoutRepeats(found);
  }

  private void take(String argument, FolderVisitor found) {
    Path path = existing(argument);
    try {
      if (Files.isDirectory(path)) {
        found.walk(path);
      } else {
        Path name = path.getFileName();
        found.addFile(path, name == null ? argument : name.toString());
      }
    } catch (IOException e) {
      throw new RongpuException("Cannot walk " + argument + ": " + e.getMessage(), e);
    }
  }

  private static Path existing(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new RongpuException("Not a file name here: " + argument + " (" + e.getReason() + ")");
    }
    if (argument.isEmpty() || !Files.exists(path)) {
      throw new RongpuException("No such file or folder: " + argument + " (check the path)");
    }
    return path;
  }

  private static Inputs withoutRepeats(FolderVisitor found) {
    List<Input> sorted = new ArrayList<>(found.inputs());
    sorted.sort(BY_KEY);
    List<Input> kept = new ArrayList<>();
    List<ReadResult.Refused> refused = new ArrayList<>(found.refused());
    Map<String, Input> byKey = new HashMap<>();
    for (Input input : sorted) {
      Input first = byKey.putIfAbsent(input.key(), input);
      if (first == null) {
        kept.add(input);
      } else if (!isSameFile(first, input)) {
        refused.add(
            new ReadResult.Refused(
                input.key(),
                input.name() + " has the same key as " + first.name() + ": rename one of them"));
      }
    }
    refused.sort(
        Comparator.comparing(ReadResult.Refused::key).thenComparing(ReadResult.Refused::reason));
    return new Inputs(kept, refused, found.ignored().stream().sorted().distinct().toList());
  }

  private static boolean isSameFile(Input one, Input other) {
    try {
      return Files.isSameFile(Path.of(one.name()), Path.of(other.name()));
    } catch (IOException e) {
      return false;
    }
  }
}
