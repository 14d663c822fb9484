package io.rongpu.text.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a pattern in a text, for use as {@link java.util.regex.Matcher}. Not
 * thread-safe.
 */
public final class Matcher {

  private final Pattern pattern;
  private final java.util.regex.@Nullable Matcher jdk;

  final String text;
  final int[] groups;
  final int[] slots;
  int from;
  int to;
  int behindTo;
  int innerEnd;
  boolean whole;
  boolean transparent;
  boolean anchoring = true;

  /** Where the last match begins, -1 when there is none, and where it ends. */
  private int first = -1;

  int last;

  /** What {@link #lastNecessary(int)} gave, and for which part of the text. */
  private int lastNecessary;

  private int soughtFrom;
  private int soughtTo = -1;

  Matcher(Pattern pattern, String text, java.util.regex.@Nullable Matcher jdk) {
    this.pattern = pattern;
    this.jdk = jdk;
    this.text = text;
    this.to = text.length();
    this.groups = new int[2 * pattern.groups + 2];
    this.slots = new int[pattern.slots];
  }

  /** The next match. */
  public boolean find() {
    if (jdk != null) {
      return jdk.find();
    }
    int start = Math.max(from, last == first ? last + 1 : last);
    whole = false;
    Node root = pattern.root;
    int latest = pattern.anchored ? Math.min(start, to - pattern.least) : to - pattern.least;
    if (start <= latest) {
      latest = Math.min(latest, lastNecessary(start));
    }
    for (int i = start; i <= latest; i++) {
      boolean can = i < to ? root.first.has(text.charAt(i)) : root.atEnd;
      if (can && !(i > start && isInsidePair(i)) && begin(i)) {
        return true;
      }
    }
    first = -1;
    return false;
  }

  /**
   * Behind which place no match begins, because what every match has stands nowhere there; -1 when
   * no match begins at {@code start} or later.
   */
  private int lastNecessary(int start) {
    if (to != soughtTo || start < soughtFrom) {
      soughtFrom = start;
      soughtTo = to;
      lastNecessary = to;
      for (Necessary words : pattern.necessary) {
        lastNecessary = Math.min(lastNecessary, words.last(text, start, to));
        if (lastNecessary < start) {
          break;
        }
      }
    }
    return lastNecessary;
  }

  /** The first match from {@code start} on, in the whole text. */
  public boolean find(int start) {
    if (jdk != null) {
      return jdk.find(start);
    }
    region(0, text.length());
    if (start < 0 || start > to) {
      throw new IndexOutOfBoundsException("No place: " + start);
    }
    last = start;
    return find();
  }

  private boolean isInsidePair(int i) {
    return i < text.length()
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** Whether there is a match at the beginning of the region. */
  public boolean lookingAt() {
    if (jdk != null) {
      return jdk.lookingAt();
    }
    whole = false;
    return begin(from);
  }

  /** Whether the whole region is a match. */
  public boolean matches() {
    if (jdk != null) {
      return jdk.matches();
    }
    whole = true;
    return begin(from);
  }

  private boolean begin(int i) {
    Arrays.fill(groups, -1);
    boolean found = pattern.root.tryAt(this, i);
    first = found ? i : -1;
    if (found) {
      groups[0] = i;
      groups[1] = last;
    }
    return found;
  }

  /** Looks from {@code start} to {@code end} only. */
  public Matcher region(int start, int end) {
    if (jdk != null) {
      jdk.region(start, end);
    }
    if (start < 0 || end < start || end > text.length()) {
      throw new IndexOutOfBoundsException("No region: " + start + ".." + end);
    }
    from = start;
    to = end;
    first = -1;
    last = 0;
    return this;
  }

  /** Whether what is looked for ahead and behind may stand outside the region. */
  public Matcher useTransparentBounds(boolean value) {
    if (jdk != null) {
      jdk.useTransparentBounds(value);
    }
    transparent = value;
    return this;
  }

  /** Whether {@code ^} and {@code $} are the ends of the region. */
  public Matcher useAnchoringBounds(boolean value) {
    if (jdk != null) {
      jdk.useAnchoringBounds(value);
    }
    anchoring = value;
    return this;
  }

  public int start() {
    return start(0);
  }

  public int end() {
    return end(0);
  }

  public String group() {
    return text.substring(start(), end());
  }

  /** Where a group begins; -1 if it took no part in the match. */
  public int start(int group) {
    return jdk != null ? jdk.start(group) : groups[2 * matched(group)];
  }

  public int start(String group) {
    return jdk != null ? jdk.start(group) : groups[2 * matched(index(group))];
  }

  public int end(int group) {
    return jdk != null ? jdk.end(group) : groups[2 * matched(group) + 1];
  }

  public int end(String group) {
    return jdk != null ? jdk.end(group) : groups[2 * matched(index(group)) + 1];
  }

  /** What a group is; null if it took no part in the match, as in the JDK. */
  @SuppressWarnings("NullAway")
  public String group(int group) {
    int start = start(group);
    return start < 0 ? null : text.substring(start, end(group));
  }

  @SuppressWarnings("NullAway")
  public String group(String group) {
    int start = start(group);
    return start < 0 ? null : text.substring(start, end(group));
  }

  private int matched(int group) {
    if (first < 0) {
      throw new IllegalStateException("No match found");
    }
    return group;
  }

  private int index(String name) {
    Integer index = pattern.names.get(name);
    if (index == null) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
    return index;
  }

  /**
   * The text with {@code words} in the place of every match, {@code $} and backslash as in the JDK.
   */
  public String replaceAll(String words) {
    if (jdk != null) {
      return jdk.replaceAll(words);
    }
    if (words.indexOf('$') >= 0 || words.indexOf('\\') >= 0) {
      return java.util.regex.Pattern.compile(pattern.pattern()).matcher(text).replaceAll(words);
    }
    region(0, text.length());
    StringBuilder replaced = new StringBuilder();
    int copied = 0;
    while (find()) {
      replaced.append(text, copied, start()).append(words);
      copied = end();
    }
    return copied == 0 && replaced.length() == 0
        ? text
        : replaced.append(text, copied, text.length()).toString();
  }
}
