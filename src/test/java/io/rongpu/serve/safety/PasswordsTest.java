package io.rongpu.serve.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

  @TempDir Path folder;

  @Test
  void aHashKnowsItsPasswordAndNoOther() {
    PasswordHash hash = PasswordHash.parse(PasswordHash.of("开门".toCharArray()).toString());
    assertThat(hash.matches("开门".toCharArray())).isTrue();
    assertThat(hash.matches("关门".toCharArray())).isFalse();
    assertThat(hash.toString()).doesNotContain("开门").startsWith("pbkdf2-sha256$600000$");
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertThat(PasswordHash.of("a".toCharArray())).isNotEqualTo(PasswordHash.of("a".toCharArray()));
  }

  @Test
  void aPlainPasswordIsRefusedAndNotRepeated() throws Exception {
    Path file = write("ada:sesame\n", "rw-------");
    assertThatThrownBy(() -> Passwords.read(file))
        .hasMessage(
            "The password file "
                + file
                + " has no NAME:HASH in line 1; plain passwords are not taken, make the line with"
                + " `rongpu password NAME`.")
        .hasNoCause();
  }

  @Test
  void aFileThatOthersReadIsRefused() throws Exception {
    Path file = write("ada:" + PasswordHash.of("x".toCharArray()), "rw-r--r--");
    assertThatThrownBy(() -> Passwords.read(file))
        .hasMessage("The password file " + file + " is open to others; run `chmod 600` on it.");
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    Path file = write("# nobody\n\n", "rw-------");
    assertThatThrownBy(() -> Passwords.read(file)).hasMessageContaining("has no line NAME:HASH");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Passwords.read(folder.resolve("none")))
        .hasMessageContaining("can't be read; check the path");
  }

  private Path write(String text, String rights) throws Exception {
    Path file = folder.resolve("passwords");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }
}
