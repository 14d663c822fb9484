package io.rongpu.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names of organisations apart. Thread-safe. */
final class NameForms {

  private static final Pattern HAN_LATIN =
      Pattern.compile("(\\p{IsHan}{2,})([a-z][a-z0-9.+&]+)|([a-z][a-z0-9.+&]+)(\\p{IsHan}{2,})");

  private final NameNormalizer normalizer;
  private final List<String> cities = WordList.read("cities.txt");
  private final Map<String, String> words = new HashMap<>();
  private final List<String> longestFirst;
  private final Set<String> plain = new HashSet<>();
  private final Map<String, NameForm> known = new ConcurrentHashMap<>();

  NameForms(NameNormalizer normalizer) {
    this.normalizer = normalizer;
    for (String line : WordList.read("name-words.txt")) {
      String[] cells = line.split("\t");
      if (cells[1].equals("plain")) {
        plain.add(cells[0]);
      } else {
        words.put(cells[0], cells[1]);
      }
    }
    plain.addAll(cities);
    longestFirst =
        words.keySet().stream()
            .sorted(
                Comparator.comparingInt((String word) -> -word.length())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /** The parts of a name in normal form. */
  NameForm of(String key) {
    return known.computeIfAbsent(key, this::read);
  }

  /** Whether a stem tells one organisation from others. */
  boolean isTelling(String stem) {
    return normalizer.isTelling(stem) && !plain.contains(stem) && !words.containsKey(stem);
  }

  private NameForm read(String key) {
    String core = withoutPlace(key);
    String word = "";
    for (String candidate : longestFirst) {
      if (core.endsWith(candidate)
          && isTelling(core.substring(0, core.length() - candidate.length()))) {
        word = candidate;
        break;
      }
    }
    Matcher mixed = HAN_LATIN.matcher(key);
    boolean isMixed = mixed.matches();
    String han = isMixed ? mixed.group(1) == null ? mixed.group(4) : mixed.group(1) : "";
    String latin = isMixed ? mixed.group(1) == null ? mixed.group(3) : mixed.group(2) : "";
    boolean isPair = isMixed && isTelling(han);
    return new NameForm(
        key,
        core,
        core.substring(0, core.length() - word.length()),
        word,
        words.getOrDefault(word, ""),
        isPair ? han : "",
        isPair ? latin : "");
  }

  private String withoutPlace(String key) {
    for (String city : cities) {
      String core = key.replace("(" + city + "市)", "").replace("(" + city + ")", "");
      if (core.startsWith(city + "市")) {
        core = core.substring(city.length() + 1);
      } else if (core.startsWith(city)) {
        core = core.substring(city.length());
      }
      if (core.length() < key.length() && core.length() >= 3 && isTelling(stemOf(core))) {
        return core;
      }
    }
    return key;
  }

  private String stemOf(String core) {
    for (String word : longestFirst) {
      if (core.endsWith(word)) {
        return core.substring(0, core.length() - word.length());
      }
    }
    return core;
  }
}
