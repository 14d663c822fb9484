package io.rongpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFingerprintTest {

  @TempDir Path temp;

  @Test
  void staysTheSameForTheSameProgram() {
    assertThat(CodeFingerprint.ofProgram())
        .matches("[0-9a-f]{16}")
        .isEqualTo(CodeFingerprint.ofProgram());
  }

  @Test
  void isTheSameForAJarInAnyOrderAndItsFolder() throws IOException {
    Path folder = folder("词典");
    List<String> names = List.of("io/rongpu/a/B.class", "io/rongpu/lexicon/词.txt");

    assertThat(CodeFingerprint.of(jar("1.jar", folder, names)))
        .isEqualTo(CodeFingerprint.of(jar("2.jar", folder, List.of(names.get(1), names.get(0)))))
        .isEqualTo(CodeFingerprint.of(folder));
  }

  @Test
  void changesWithADictionaryAndNotWithForeignFiles() throws IOException {
    Path folder = folder("词典");
    String before = CodeFingerprint.of(folder);

    Files.writeString(folder.resolve("other.txt"), "x");
    assertThat(CodeFingerprint.of(folder)).isEqualTo(before);
    Files.writeString(folder.resolve("io/rongpu/lexicon/词.txt"), "词曲");
    assertThat(CodeFingerprint.of(folder)).isNotEqualTo(before);
  }

  @Test
  void saysWhichProgramCanNotBeRead() {
    Path nowhere = temp.resolve("no.jar");

    assertThatThrownBy(() -> CodeFingerprint.of(nowhere))
        .isInstanceOf(RongpuException.class)
        .hasMessage("Can't read the program's own files at " + nowhere);
  }

  private Path folder(String dictionary) throws IOException {
    Path folder = temp.resolve("classes");
    Files.createDirectories(folder.resolve("io/rongpu/a"));
    Files.createDirectories(folder.resolve("io/rongpu/lexicon"));
    Files.write(folder.resolve("io/rongpu/a/B.class"), new byte[] {1, 2});
    Files.writeString(folder.resolve("io/rongpu/lexicon/词.txt"), dictionary);
    return folder;
  }

  private Path jar(String name, Path folder, List<String> entries) throws IOException {
    Path jar = temp.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(Files.readAllBytes(folder.resolve(entry)));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
