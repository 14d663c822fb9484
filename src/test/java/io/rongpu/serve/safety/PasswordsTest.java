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

  /** Whoever guesses can't tell a name that is there by the time it takes. */
  @Test
  void aNameThatNobodyHasIsComparedWithAHashOfAsMuchWork() throws Exception {
    PasswordHash costly = PasswordHash.of("x".toCharArray(), 123_456);
    Passwords passwords = Passwords.read(write("ada:" + costly + "\n", "rw-------"));
    assertThat(passwords.checked("ada")).isEqualTo(costly);
    assertThat(passwords.checked("nobody").rounds()).isEqualTo(123_456);
    assertThat(passwords.accept(basic("nobody:-"))).isFalse();
    assertThat(passwords.accept(basic("nobody:x"))).isFalse();
    assertThat(passwords.accept(basic("ada:x"))).isTrue();
  }

  @Test
  void onlyTheHeaderThatWasRightIsKnownWithoutWork() throws Exception {
    Passwords passwords =
        Passwords.read(
            write("ada:" + PasswordHash.of("x".toCharArray(), 100_000) + "\n", "rw-------"));
    assertThat(passwords.isKnown(basic("ada:x"))).isFalse();
    assertThat(passwords.accept(basic("ada:y"))).isFalse();
    assertThat(passwords.isKnown(basic("ada:y"))).isFalse();
    assertThat(passwords.accept(basic("ada:x"))).isTrue();
    assertThat(passwords.isKnown(basic("ada:x"))).isTrue();
    assertThat(passwords.isKnown(basic("ada:y"))).isFalse();
  }

  @Test
  void tooFewRoundsAreNoHash() {
    String weak = PasswordHash.of("x".toCharArray(), 99_999).toString();
    assertThatThrownBy(() -> PasswordHash.parse(weak)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String basic(String pair) {
    return "Basic "
        + java.util.Base64.getEncoder()
            .encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Path write(String text, String rights) throws Exception {
    Path file = folder.resolve("passwords");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }
}
