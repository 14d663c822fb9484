package io.rongpu.store;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Iris;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A digest of the program: its own classes and the dictionaries packed with them. While it stays
 * the same, reading the same bytes gives the same claims. A jar and the folder it was packed from
 * have the same fingerprint.
 */
public final class CodeFingerprint {

  private static final String OURS = "io/rongpu/";

  /** What makes an article of bytes. */
  private static final List<String> READERS =
      List.of("io/rongpu/model/", "io/rongpu/source/", "io/rongpu/pipeline/");

  private CodeFingerprint() {}

  /** Fingerprint of the running program: 16 hexadecimal digits, in some 10 ms. */
  public static String ofProgram() {
    return of(program(), List.of(OURS));
  }

  /** Fingerprint of that part of the running program that makes articles of bytes. */
  public static String ofReaders() {
    return of(program(), READERS);
  }

  private static Path program() {
    CodeSource source = CodeFingerprint.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new RongpuException("Can't find the program's own files: start it from its jar.");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new RongpuException("Can't find the program's own files at " + source.getLocation(), e);
    }
  }

  /**
   * Fingerprint of what lies below {@code io/rongpu/} in a jar or a folder of classes.
   *
   * @throws RongpuException if it can't be read
   */
  public static String of(Path jarOrFolder) {
    return of(jarOrFolder, List.of(OURS));
  }

  private static String of(Path jarOrFolder, List<String> parts) {
    try {
      List<String> entries =
          Files.isDirectory(jarOrFolder) ? entriesOfFolder(jarOrFolder) : entriesOfJar(jarOrFolder);
      entries.removeIf(entry -> parts.stream().noneMatch(entry::startsWith));
      Collections.sort(entries);
      return Iris.digest(entries.toArray(String[]::new));
    } catch (IOException e) {
      throw new RongpuException("Can't read the program's own files at " + jarOrFolder, e);
    }
  }

  /** A jar's directory has the checksums ready: nothing is unpacked. */
  private static List<String> entriesOfJar(Path jar) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && entry.getName().startsWith(OURS)) {
          entries.add(line(entry.getName(), entry.getSize(), entry.getCrc()));
        }
      }
    }
    return entries;
  }

  private static List<String> entriesOfFolder(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    Path ours = folder.resolve(OURS);
    if (Files.notExists(ours)) {
      return entries;
    }
    try (Stream<Path> files = Files.walk(ours)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        String name = folder.relativize(file).toString().replace('\\', '/');
        entries.add(line(name, bytes.length, crc.getValue()));
      }
    }
    return entries;
  }

  private static String line(String name, long size, long crc) {
    return name + " " + size + " " + Long.toHexString(crc);
  }
}
