package io.rongpu.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the items in a file: the key of the file, {@code /}, and the item's own id when that is
 * short and simple, else 16 hexadecimal digits made of it. The place in the file doesn't matter.
 */
final class ItemKeys {

  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  private ItemKeys() {}

  /**
   * The key of an item.
   *
   * @param id what its publisher calls it, or null
   * @param url where it was published, or null
   * @param content what else tells it from others, used when it has neither
   */
  static String of(String fileKey, @Nullable String id, @Nullable String url, String... content) {
    if (id != null && !id.isBlank()) {
      String normal = Normalizer.normalize(id.strip(), Normalizer.Form.NFC);
      return fileKey + "/" + (SIMPLE.matcher(normal).matches() ? normal : digest(normal));
    }
    if (url != null && !url.isBlank()) {
      return fileKey + "/" + digest(url.strip());
    }
    return fileKey + "/" + digest(content);
  }

  private static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
