package io.rongpu.serve.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was counted or asked of one state of the store, kept until that state is past, so that only
 * the first visitor waits for it. Two that ask for the same wait for one answer.
 */
final class Memory {

  private static final int MOST = 300;

  private final Map<String, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);
  private @Nullable String state;

  /**
   * The answer to a question.
   *
   * @param of the state of the store; null if that can't be told, and then nothing is kept
   * @param question tells it apart from all others
   * @param how to answer it when nobody has; what it answers must not hang on the transaction
   */
  <T> T answer(@Nullable String of, String question, Supplier<T> how) {
    if (of == null) {
      return how.get();
    }
    Slot slot = slot(of, question);
    synchronized (slot) {
      if (slot.answer == null) {
        slot.answer = how.get();
      }
      @SuppressWarnings("unchecked") // a question has answers of one kind
      T answer = (T) slot.answer;
      return answer;
    }
  }

  private synchronized Slot slot(String of, String question) {
    if (!of.equals(state)) {
      slots.clear();
      state = of;
    }
    Slot slot = slots.computeIfAbsent(question, q -> new Slot());
    if (slots.size() > MOST) {
      slots.remove(slots.keySet().iterator().next());
    }
    return slot;
  }

  private static final class Slot {
    private @Nullable Object answer;
  }
}
