package io.rongpu.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a walk meets, in whatever order the file system gives. Used by one thread. */
final class FolderVisitor extends SimpleFileVisitor<Path> {

  private final List<String> endings;
  private final List<Input> inputs = new ArrayList<>();
  private final List<ReadResult.Refused> refused = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private Path root = Path.of("");

  FolderVisitor(List<String> endings) {
    this.endings = endings;
  }

  List<Input> inputs() {
    return inputs;
  }

  List<ReadResult.Refused> refused() {
    return refused;
  }

  List<String> ignored() {
    return ignored;
  }

  void add(Input input) {
    inputs.add(input);
  }

  void walk(Path folder) throws IOException {
    root = folder;
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
  }

  void addFile(Path file, String relativePath) {
    String key = InputNames.key(relativePath, endings);
    if (Files.isReadable(file)) {
      inputs.add(Input.of(file, key));
    } else {
      refused.add(new ReadResult.Refused(key, file + " cannot be read: permission denied"));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      refuse(file, "is a link that leads nowhere");
    } else if (!attributes.isRegularFile() || InputNames.ending(file.toString(), endings) == null) {
      ignored.add(file.toString());
    } else {
      addFile(file, root.relativize(file).toString());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!isHidden(file)) {
      refuse(file, reason(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      refuse(folder, reason(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  private void refuse(Path path, String reason) {
    String relative = root.relativize(path).toString();
    String key = InputNames.key(relative.isEmpty() ? path.toString() : relative, endings);
    refused.add(new ReadResult.Refused(key, Folding.fold(path + " " + reason)));
  }

  private boolean isHidden(Path path) {
    Path name = path.getFileName();
    return !path.equals(root) && name != null && name.toString().startsWith(".");
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      return "is a folder that links to itself: not followed";
    }
    if (failure instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    return "cannot be read: " + failure.getMessage();
  }
}
