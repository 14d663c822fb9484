package io.rongpu.text.regex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled regular expression, for use as {@link java.util.regex.Pattern}, and with the same
 * matches. Immutable and thread-safe.
 */
public final class Pattern {

  /** Letters of ASCII match whatever their case. */
  public static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;

  /**
   * Patterns that begin with at most so many characters are searched by looking for these, others
   * by the words that every match has ({@link Necessary}).
   */
  private static final int FEW = 300;

  private final String pattern;
  private final int flags;

  /** The JDK's pattern, where this one is left to it. */
  private final java.util.regex.@Nullable Pattern jdk;

  final Node root;
  final int least;
  final List<Necessary> necessary;
  final boolean anchored;
  final int groups;
  final int slots;
  final Map<String, Integer> names;

  private Pattern(String pattern, int flags, java.util.regex.Pattern jdk) {
    this.pattern = pattern;
    this.flags = flags;
    this.jdk = jdk;
    this.root = new Node.Accept();
    this.least = 0;
    this.necessary = List.of();
    this.anchored = false;
    this.groups = 0;
    this.slots = 0;
    this.names = Map.of();
  }

  private Pattern(String pattern, int flags, Parser.Parsed parsed, Node root, int slots) {
    this.pattern = pattern;
    this.flags = flags;
    this.jdk = null;
    this.root = root;
    this.least = Syntax.least(parsed.syntax());
    this.anchored = root instanceof Node.Begin;
    boolean quick = root.first.size() <= FEW;
    this.necessary = quick ? List.of() : Necessary.of(parsed.syntax());
    this.groups = parsed.groups();
    this.slots = slots;
    this.names = parsed.names();
  }

  /**
   * The pattern that {@code pattern} says.
   *
   * @throws java.util.regex.PatternSyntaxException if it says none
   */
  public static Pattern compile(String pattern) {
    return compile(pattern, 0);
  }

  /**
   * The same with flags.
   *
   * @param flags those of {@link java.util.regex.Pattern}
   */
  public static Pattern compile(String pattern, int flags) {
    try {
      Parser.Parsed parsed = Parser.parse(pattern, flags);
      Compiler compiler = new Compiler();
      Node root = compiler.compile(parsed.syntax(), new Node.Accept());
      return new Pattern(pattern, flags, parsed, root, compiler.slots());
    } catch (Parser.Unknown unknown) {
      return new Pattern(pattern, flags, java.util.regex.Pattern.compile(pattern, flags));
    }
  }

  /** A pattern for {@code words} as they stand. */
  public static String quote(String words) {
    return java.util.regex.Pattern.quote(words);
  }

  public String pattern() {
    return pattern;
  }

  public int flags() {
    return flags;
  }

  /** Whether this package runs the pattern and not the JDK. */
  boolean isOurs() {
    return jdk == null;
  }

  public Matcher matcher(CharSequence text) {
    return new Matcher(this, text.toString(), jdk == null ? null : jdk.matcher(text));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
