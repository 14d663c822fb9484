package io.rongpu.serve.safety;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may write: a file of lines {@code NAME:HASH}, each hash a {@link PasswordHash}. Nothing of
 * the file is ever printed or logged.
 */
public final class Passwords {

  private final Map<String, PasswordHash> byName;

  /**
   * Digest of the header that was right last: a hash is meant to be slow, and bulk writes ask
   * often.
   */
  private volatile byte @Nullable [] lastRight;

  /** Checked when nobody has the name, so that names can't be told by the time an answer takes. */
  private final PasswordHash nobody;

  private Passwords(Map<String, PasswordHash> byName) {
    this.byName = byName;
    int rounds = byName.values().stream().mapToInt(PasswordHash::rounds).max().orElseThrow();
    this.nobody = PasswordHash.of(new char[] {'-'}, rounds);
  }

  /**
   * Reads a file of passwords.
   *
   * @throws RongpuException if it can't be read, others than its owner can read it, it is empty, or
   *     a line is no hash: a plain password is refused
   */
  public static Passwords read(Path file) {
    try {
      refuseOpenFile(file);
      Map<String, PasswordHash> byName = new LinkedHashMap<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          put(byName, file, number, line.strip());
        }
      }
      if (byName.isEmpty()) {
        throw new RongpuException(
            "The password file "
                + file
                + " has no line NAME:HASH; make one with `rongpu password NAME`.");
      }
      return new Passwords(byName);
    } catch (IOException e) {
      throw new RongpuException("The password file " + file + " can't be read; check the path.", e);
    }
  }

  private static void put(Map<String, PasswordHash> byName, Path file, int number, String line) {
    int colon = line.indexOf(':');
    try {
      if (colon < 1) {
        throw new IllegalArgumentException("No name");
      }
      byName.put(line.substring(0, colon), PasswordHash.parse(line.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      // Neither the line nor the cause: it may be a password.
      throw new RongpuException(
          "The password file "
              + file
              + " has no NAME:HASH in line "
              + number
              + "; plain passwords are not taken, make the line with `rongpu password NAME`.");
    }
  }

  private static void refuseOpenFile(Path file) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
    boolean isOpen =
        rights.contains(PosixFilePermission.GROUP_READ)
            || rights.contains(PosixFilePermission.GROUP_WRITE)
            || rights.contains(PosixFilePermission.OTHERS_READ)
            || rights.contains(PosixFilePermission.OTHERS_WRITE);
    if (isOpen) {
      throw new RongpuException(
          "The password file " + file + " is open to others; run `chmod 600` on it.");
    }
  }

  /** Whether this header was right a moment ago, which is known without work. */
  boolean isKnown(String authorization) {
    byte[] known = lastRight;
    return known != null && MessageDigest.isEqual(known, digest(authorization));
  }

  /** Whether an Authorization header (Basic) has a name and its password. */
  boolean accept(String authorization) {
    String pair = pair(authorization);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String name = pair.substring(0, colon);
    boolean isRight =
        checked(name).matches(pair.substring(colon + 1).toCharArray()) && byName.containsKey(name);
    if (isRight) {
      lastRight = digest(authorization);
    }
    return isRight;
  }

  /**
   * The hash that a password under a name is compared with, whether anybody has the name or not.
   */
  PasswordHash checked(String name) {
    return byName.getOrDefault(name, nobody);
  }

  /** Name and password of a header, with a colon between; empty when it has none. */
  static String pair(String authorization) {
    if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return "";
    }
    try {
      return new String(
          Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
