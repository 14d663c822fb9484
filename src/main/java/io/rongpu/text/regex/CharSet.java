package io.rongpu.text.regex;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * A set of UTF-16 units, in pages of 256. Of pages with the same units there is one, which all sets
 * share. Immutable.
 */
final class CharSet {

  private static final int PAGES = 256;
  private static final int PAGE = 256;
  private static final int WORDS = PAGE / Long.SIZE;

  /** The units of a page; the record is a key that compares them. */
  private record Page(long a, long b, long c, long d) {}

  private static final Map<Page, long[]> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Character, CharSet> SINGLE = new ConcurrentHashMap<>();
  private static final long[] EMPTY = known(new long[WORDS]);
  private static final long[] FULL = known(new long[] {-1, -1, -1, -1});

  static final CharSet NONE = new CharSet(filled(EMPTY));
  static final CharSet ALL = new CharSet(filled(FULL));
  static final CharSet HIGH_SURROGATES =
      of(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);

  private final long[][] pages;

  /** The first and the last page that is not empty. */
  private final int low;

  private final int high;

  private CharSet(long[][] pages) {
    this.pages = pages;
    int first = 0;
    int last = PAGES - 1;
    while (first < last && pages[first] == EMPTY) {
      first++;
    }
    while (last > first && pages[last] == EMPTY) {
      last--;
    }
    this.low = first;
    this.high = last;
  }

  private static long[][] filled(long[] page) {
    long[][] pages = new long[PAGES][];
    Arrays.fill(pages, page);
    return pages;
  }

  private static long[] known(long[] page) {
    return KNOWN.computeIfAbsent(new Page(page[0], page[1], page[2], page[3]), unused -> page);
  }

  /** Those that {@code in} holds of; it is asked about each. */
  static CharSet of(IntPredicate in) {
    long[][] pages = new long[PAGES][];
    for (int i = 0; i < PAGES; i++) {
      long[] page = new long[WORDS];
      for (int j = 0; j < PAGE; j++) {
        if (in.test(i * PAGE + j)) {
          page[j / Long.SIZE] |= 1L << j;
        }
      }
      pages[i] = known(page);
    }
    return new CharSet(pages);
  }

  static CharSet of(char c) {
    return SINGLE.computeIfAbsent(c, unused -> of(c, c));
  }

  /** Those of {@code chars}. */
  static CharSet of(String chars) {
    return union(chars.chars().mapToObj(c -> of((char) c)).toList());
  }

  /** Those from {@code from} to {@code to}, both included. */
  static CharSet of(char from, char to) {
    long[][] pages = filled(EMPTY);
    for (int i = from / PAGE; i <= to / PAGE; i++) {
      int first = Math.max(from, i * PAGE);
      int last = Math.min(to, (i + 1) * PAGE - 1);
      long[] page = new long[WORDS];
      for (int c = first; c <= last; c++) {
        page[c % PAGE / Long.SIZE] |= 1L << c;
      }
      pages[i] = last - first == PAGE - 1 ? FULL : known(page);
    }
    return new CharSet(pages);
  }

  static CharSet union(List<CharSet> sets) {
    long[][] union = filled(EMPTY);
    for (CharSet set : sets) {
      for (int i = set.low; i <= set.high; i++) {
        union[i] = union(union[i], set.pages[i]);
      }
    }
    return new CharSet(union);
  }

  private static long[] union(long[] a, long[] b) {
    if (a == b || b == EMPTY || a == FULL) {
      return a;
    }
    if (a == EMPTY || b == FULL) {
      return b;
    }
    return known(new long[] {a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]});
  }

  boolean has(char c) {
    return (pages[c >> 8][c >> 6 & 3] >>> c & 1) != 0;
  }

  CharSet or(CharSet other) {
    long[][] both = pages.clone();
    for (int i = other.low; i <= other.high; i++) {
      both[i] = union(both[i], other.pages[i]);
    }
    return new CharSet(both);
  }

  CharSet and(CharSet other) {
    return other.isAll() ? this : isAll() ? other : not().or(other.not()).not();
  }

  CharSet not() {
    long[][] others = new long[PAGES][];
    for (int i = 0; i < PAGES; i++) {
      long[] page = pages[i];
      others[i] =
          page == EMPTY
              ? FULL
              : page == FULL ? EMPTY : known(new long[] {~page[0], ~page[1], ~page[2], ~page[3]});
    }
    return new CharSet(others);
  }

  boolean isAll() {
    for (long[] page : pages) {
      if (page != FULL) {
        return false;
      }
    }
    return true;
  }

  int size() {
    int size = 0;
    for (int i = low; i <= high; i++) {
      long[] page = pages[i];
      size +=
          page == FULL
              ? PAGE
              : page == EMPTY
                  ? 0
                  : Long.bitCount(page[0])
                      + Long.bitCount(page[1])
                      + Long.bitCount(page[2])
                      + Long.bitCount(page[3]);
    }
    return size;
  }

  /** All of them, ascending. */
  char[] toArray() {
    char[] all = new char[size()];
    int found = 0;
    for (int i = low; i <= high; i++) {
      for (int j = 0; pages[i] != EMPTY && j < WORDS; j++) {
        for (long word = pages[i][j]; word != 0; word &= word - 1) {
          all[found++] = (char) (i * PAGE + j * Long.SIZE + Long.numberOfTrailingZeros(word));
        }
      }
    }
    return all;
  }
}
