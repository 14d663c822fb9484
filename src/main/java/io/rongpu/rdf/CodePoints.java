package io.rongpu.rdf;

import java.util.Arrays;
import java.util.Objects;

/**
 * Converts offsets into one text from UTF-16 code units, which Java counts, to Unicode code points,
 * which the graph counts. Reads the text once; each conversion is a binary search among the
 * characters outside the Basic Multilingual Plane, of which most articles have none. Immutable.
 */
final class CodePoints {

  private final int length;

  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] secondHalves;

  private CodePoints(int length, int[] secondHalves) {
    this.length = length;
    this.secondHalves = secondHalves;
  }

  static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /**
   * The number of code points before a place.
   *
   * @param units an offset in UTF-16 code units, from 0 to the text's length
   * @throws IndexOutOfBoundsException if it is outside the text
   */
  int before(int units) {
    Objects.checkIndex(units, length + 1);
    int found = Arrays.binarySearch(secondHalves, units);
    return units - (found >= 0 ? found : -found - 1);
  }
}
