package io.rongpu.cli;

import io.rongpu.evaluate.GoldArticle;
import io.rongpu.evaluate.GoldException;
import io.rongpu.evaluate.GoldReader;
import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files of gold. */
final class GoldFiles {

  private GoldFiles() {}

  /** How one file is read; the name is for messages. */
  interface Format<T> {
    List<T> read(String name, Reader text) throws IOException;
  }

  /** The articles of all files, in their order. */
  static List<GoldArticle> read(List<Path> files, Console console) {
    files.forEach(GoldFiles::require);
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(open(file, console, GoldReader::read, "gold is JSON Lines in UTF-8"));
    }
    return articles;
  }

  /** What a tab-separated file has. */
  static <T> List<T> read(Path file, Console console, Format<T> format) {
    require(file);
    return open(file, console, format, "it has to be tab-separated text in UTF-8");
  }

  private static void require(Path file) {
    if (!isStandard(file) && !Files.isRegularFile(file)) {
      throw new UsageException("No such file: " + file + " (check the path)");
    }
  }

  private static <T> List<T> open(Path file, Console console, Format<T> format, String advice) {
    String name = isStandard(file) ? "standard input" : file.toString();
    try (InputStream in = open(file, console);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
      return format.read(name, text);
    } catch (GoldException e) {
      throw e;
    } catch (IOException e) {
      throw new RongpuException(name + " can't be read: " + e + " (" + advice + ")", e);
    }
  }

  private static InputStream open(Path file, Console console) throws IOException {
    if (isStandard(file)) {
      return console.in();
    }
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }

  private static boolean isStandard(Path file) {
    return file.toString().equals(Output.STANDARD);
  }
}
