package io.rongpu.serve.safety;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that can be checked and not read: PBKDF2 with HMAC-SHA-256, as {@code
 * pbkdf2-sha256$ROUNDS$SALT$HASH} with both in Base64.
 */
public record PasswordHash(int rounds, String salt, String hash) {

  /** What OWASP asked for in 2023. */
  private static final int ROUNDS = 600_000;

  private static final int FEWEST_ROUNDS = 100_000;
  private static final int MOST_ROUNDS = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final Pattern TEXT =
      Pattern.compile(
          "pbkdf2-sha256\\$([0-9]{1,9})\\$([A-Za-z0-9+/=]{16,})\\$([A-Za-z0-9+/=]{44})");

  /** The hash of a password, with a salt of its own. */
  public static PasswordHash of(char[] password) {
    return of(password, ROUNDS);
  }

  /** The same, of so much work. */
  static PasswordHash of(char[] password, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return of(password, rounds, Base64.getEncoder().encodeToString(salt));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it is no such hash; the message doesn't repeat it
   */
  public static PasswordHash parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No hash of a password");
    }
    int rounds = Integer.parseInt(parts.group(1));
    if (rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("Too few or too many rounds");
    }
    Base64.getDecoder().decode(parts.group(2));
    return new PasswordHash(rounds, parts.group(2), parts.group(3));
  }

  /** Whether this is the password; takes as long for any wrong one. */
  public boolean matches(char[] password) {
    return MessageDigest.isEqual(
        Base64.getDecoder().decode(hash),
        Base64.getDecoder().decode(of(password, rounds, salt).hash()));
  }

  private static PasswordHash of(char[] password, int rounds, String salt) {
    PBEKeySpec spec = new PBEKeySpec(password, Base64.getDecoder().decode(salt), rounds, HASH_BITS);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new PasswordHash(rounds, salt, Base64.getEncoder().encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2", e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public String toString() {
    return "pbkdf2-sha256$" + rounds + "$" + salt + "$" + hash;
  }
}
