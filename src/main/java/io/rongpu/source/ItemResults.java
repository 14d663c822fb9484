package io.rongpu.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of a file with many items; refuses an item whose key was there before. */
final class ItemResults {

  private final List<ReadResult> results = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  /** Takes an item; {@code place} says where it stands, such as {@code line 3}. */
  void add(String place, ReadResult result) {
    String first = places.putIfAbsent(result.key(), place);
    if (first != null) {
      refuse(result.key(), place + ": same id as " + first);
    } else if (result instanceof ReadResult.Refused refused) {
      refuse(refused.key(), place + ": " + refused.reason());
    } else {
      results.add(result);
    }
  }

  void refuse(String key, String reason) {
    results.add(new ReadResult.Refused(key, reason));
  }

  boolean isEmpty() {
    return results.isEmpty();
  }

  List<ReadResult> toList() {
    return List.copyOf(results);
  }
}
