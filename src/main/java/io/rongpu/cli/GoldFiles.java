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

  /** The articles of all files, in their order. */
  static List<GoldArticle> read(List<Path> files, Console console) {
    for (Path file : files) {
      if (!isStandard(file) && !Files.isRegularFile(file)) {
        throw new UsageException("No such file: " + file + " (check the path)");
      }
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(read(file, console));
    }
    return articles;
  }

  private static List<GoldArticle> read(Path file, Console console) {
    String name = isStandard(file) ? "standard input" : file.toString();
    try (InputStream in = open(file, console);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
      return GoldReader.read(name, text);
    } catch (GoldException e) {
      throw e;
    } catch (IOException e) {
      throw new RongpuException(
          name + " can't be read: " + e + " (gold is JSON Lines in UTF-8)", e);
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
