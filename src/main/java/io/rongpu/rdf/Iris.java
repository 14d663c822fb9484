package io.rongpu.rdf;

import io.rongpu.model.Entity;
import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Mints the IRIs of our data below one base. An IRI is a function of content alone: no counter, no
 * clock, no order. Letters of any script stay readable (RFC 3987); everything else outside the
 * unreserved characters is percent-encoded, {@code /} in article keys excepted. Immutable and
 * thread-safe.
 */
public record Iris(String base) {

  /** Kind of an amount of money in {@link #local} and {@link #thing}. */
  public static final String AMOUNT = "amount";

  /** Kind of an evidence node in {@link #local}. */
  public static final String EVIDENCE = "evidence";

  /** Kind of a sentence that speaks of a deal and gave none, in {@link #local}. */
  public static final String UNREAD = "unread";

  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC);

  public Iris {
    if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#:]")) {
      throw new IllegalArgumentException(
          "Not a base IRI: " + base + " (it must be absolute and end in / or #)");
    }
  }

  /** Iris below {@link Vocabulary#DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(Vocabulary.DEFAULT_BASE);
  }

  /** The article and, being the same IRI, the named graph of its claims. */
  public Node article(String key) {
    return NodeFactory.createURI(base + "article/" + encode(key, true));
  }

  /** What the IRI of every article begins with. */
  public String articlePrefix() {
    return base + "article/";
  }

  /** Something local to an article, such as {@code local(a, "company", "字节跳动")}. */
  public Node local(Node article, String kind, String name) {
    return NodeFactory.createURI(article.getURI() + "#" + kind + "/" + encode(name, false));
  }

  /** Something of the knowledge layer, such as {@code thing("company", "字节跳动")}. */
  public Node thing(String kind, String name) {
    return NodeFactory.createURI(base + kind + "/" + encode(name, false));
  }

  /** The name that {@link #thing} made an IRI of, or null when the IRI is not of that kind. */
  public @Nullable String name(String kind, Node thing) {
    String start = base + kind + "/";
    return thing.getURI().startsWith(start)
        ? decode(thing.getURI().substring(start.length()))
        : null;
  }

  /** The kind of an entity in {@link #local} and {@link #thing}, such as {@code investor}. */
  public static String kind(Entity.Kind kind) {
    return switch (kind) {
      case COMPANY -> "company";
      case INVESTMENT_FIRM -> "investor";
      case ORGANIZATION -> "organization";
      case PERSON -> "person";
      case PLACE -> "place";
    };
  }

  /**
   * The kind of an event: the last word of its class, so that a new class needs no new line here.
   *
   * @param eventType local name of the class, such as {@code FundingRound}
   * @return {@code round} for {@code FundingRound}, {@code position} for {@code Position}
   */
  public static String kind(String eventType) {
    int start = eventType.length();
    while (start > 0 && !Character.isUpperCase(eventType.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && Character.isUpperCase(eventType.charAt(start - 1))) {
      start--;
    }
    return eventType.substring(start).toLowerCase(Locale.ROOT);
  }

  /** 16 hexadecimal digits that depend on every part and on their order. */
  public static String digest(String... parts) {
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

  private static String encode(String name, boolean keepSlash) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    name.codePoints()
        .forEach(
            c -> {
              if (isReadable(c) || keepSlash && c == '/') {
                out.appendCodePoint(c);
              } else {
                for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
                  out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
              }
            });
    return out.toString();
  }

  /** What {@link #thing} and {@link #local} made a part of an IRI of. */
  public static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean isEscape =
          bytes[i] == '%'
              && i + 2 < bytes.length
              && HexFormat.isHexDigit(bytes[i + 1])
              && HexFormat.isHexDigit(bytes[i + 2]);
      if (isEscape) {
        out.write(HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isReadable(int c) {
    if (c < 128) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '~';
    }
    // RFC 3987 allows more, but what Unicode deprecates or calls compatible with another letter
    // draws
    // warnings from every RDF tool, so only the letters of the scripts that names here use stay.
    return Character.isLetterOrDigit(c)
        && SCRIPTS.contains(UnicodeScript.of(c))
        && Normalizer.isNormalized(new String(Character.toChars(c)), Normalizer.Form.NFKC);
  }
}
