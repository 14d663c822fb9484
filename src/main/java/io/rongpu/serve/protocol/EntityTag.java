package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The entity tag of an answer: it changes when what is stored changes. */
public final class EntityTag {

  private EntityTag() {}

  /** A weak tag made of what the answer depends on: the state of the store and the question. */
  public static String of(String... dependsOn) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : dependsOn) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return "W/\"" + HexFormat.of().formatHex(sha.digest(), 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Whether the client has this very answer already (If-None-Match, RFC 9110, 13.1.2). */
  public static boolean isKnown(HttpServletRequest request, String tag) {
    @Nullable String known = new Parameters(request).header("If-None-Match");
    if (known == null) {
      return false;
    }
    for (String one : known.split(",")) {
      // Compression marks its variant behind the tag.
      String plain = one.strip().replace("--gzip", "");
      if (plain.equals("*") || opaque(plain).equals(opaque(tag))) {
        return true;
      }
    }
    return false;
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
