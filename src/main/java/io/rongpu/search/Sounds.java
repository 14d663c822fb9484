package io.rongpu.search;

import io.rongpu.text.NameSpelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How names are read aloud, as one types it. Thread-safe. */
final class Sounds {

  /** A name with more doubtful characters is indexed by the likeliest readings. */
  private static final int MOST_READINGS = 12;

  private final NameSpelling spelling;

  Sounds(NameSpelling spelling) {
    this.spelling = spelling;
  }

  /**
   * The readings of a name's key, the likeliest first; each is the syllables of its characters,
   * with what is no Chinese character as it is. Where several readings are known, all of them are
   * tried one at a time: the likeliest of the others is mostly right. None when nothing is read.
   */
  List<List<String>> readings(String key) {
    if (!NameForm.hasHan(key)) {
      return List.of();
    }
    List<List<String>> choices = new ArrayList<>();
    List<List<String>> read = spelling.readings(key);
    for (int i = 0; i < key.length(); i++) {
      choices.add(
          read.get(i).isEmpty() ? List.of(key.substring(i, i + 1)) : withTyped(read.get(i)));
    }
    List<String> likeliest = choices.stream().map(c -> c.get(0)).toList();
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(likeliest);
    for (int i = 0; i < choices.size(); i++) {
      for (String other : choices.get(i)) {
        List<String> changed = new ArrayList<>(likeliest);
        changed.set(i, other);
        readings.add(changed);
      }
    }
    return readings.stream().limit(MOST_READINGS).toList();
  }

  /** 绿 is lü, typed lv, and lu by those who don't know. */
  private static List<String> withTyped(List<String> readings) {
    List<String> typed = new ArrayList<>(readings);
    for (String reading : readings) {
      if (reading.endsWith("v") || reading.contains("ve")) {
        typed.add(reading.replace('v', 'u'));
      }
    }
    return typed;
  }

  /** The initials of a reading: {@code zjtd}. */
  static String initials(List<String> reading) {
    StringBuilder initials = new StringBuilder(reading.size());
    reading.forEach(syllable -> initials.append(syllable.charAt(0)));
    return initials.toString();
  }

  static String joined(List<String> reading) {
    return String.join("", reading);
  }
}
