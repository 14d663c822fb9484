package io.rongpu.search;

import io.rongpu.model.Token;
import io.rongpu.text.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text for {@code text:query}. A text gives every character, every two characters,
 * and their pinyin: by syllable, by two, by word and by run; what is asked gives HanLP's words, the
 * longer ones by twos, so that a word is found however the text around it was cut. Thread-safe.
 */
final class WordFinder {

  /** Longer runs are sentences, which nobody spells by initials. */
  private static final int LONGEST_SPELLED = 24;

  private final NameForm form;
  private final Sounds sounds;
  private final Segmenter segmenter;

  WordFinder(NameForm form, Sounds sounds, Segmenter segmenter) {
    this.form = form;
    this.sounds = sounds;
    this.segmenter = segmenter;
  }

  /** What a text is found by. */
  List<Word> indexed(String text) {
    List<Word> words = new ArrayList<>();
    String plain = form.plain(text);
    for (int[] run : runs(plain)) {
      String part = plain.substring(run[0], run[1]);
      if (NameForm.isHan(part.charAt(0))) {
        han(part, run[0], words);
      } else {
        words.add(new Word(part, run[0], run[0], run[1]));
      }
    }
    return words;
  }

  /** What a text is asked for by. */
  List<Word> asked(String text) {
    List<Word> words = new ArrayList<>();
    String plain = form.plain(text);
    for (int[] run : runs(plain)) {
      String part = plain.substring(run[0], run[1]);
      if (!NameForm.isHan(part.charAt(0))) {
        words.add(new Word(part, run[0], run[0], run[1]));
        continue;
      }
      for (Token token : segmenter.segment(part, run[0])) {
        int start = token.span().start();
        int end = token.span().end();
        if (end - start == 1) {
          words.add(new Word(plain.substring(start, end), start, start, end));
        }
        for (int i = start; i + 2 <= end; i += i + 4 <= end || i + 2 == end ? 2 : 1) {
          words.add(new Word(plain.substring(i, i + 2), i, i, i + 2));
        }
      }
    }
    return words;
  }

  private void han(String run, int offset, List<Word> words) {
    List<Set<String>> spelled = new ArrayList<>();
    for (int i = 0; i < run.length(); i++) {
      spelled.add(new LinkedHashSet<>());
    }
    List<List<String>> readings = sounds.readings(run);
    for (List<String> reading : readings) {
      for (int i = 0; i < run.length(); i++) {
        spelled.get(i).add(reading.get(i));
      }
      if (run.length() <= LONGEST_SPELLED) {
        spelled.get(0).add(Sounds.joined(reading));
        spelled.get(0).add(Sounds.initials(reading));
      }
    }
    for (List<String> reading : readings) {
      for (int i = 0; i + 2 <= run.length(); i++) {
        spelled.get(i).add(Sounds.joined(reading.subList(i, i + 2)));
      }
    }
    for (Token token : segmenter.segment(run, 0)) {
      int start = token.span().start();
      int end = token.span().end();
      if (end - start > 1) {
        for (List<String> reading : readings) {
          List<String> syllables = reading.subList(start, end);
          spelled.get(start).add(Sounds.joined(syllables));
          spelled.get(start).add(Sounds.initials(syllables));
        }
      }
    }
    for (int i = 0; i < run.length(); i++) {
      int place = offset + i;
      if (!Character.isSurrogate(run.charAt(i))) {
        words.add(new Word(run.substring(i, i + 1), place, place, place + 1));
      }
      if (i + 2 <= run.length()) {
        words.add(new Word(run.substring(i, i + 2), place, place, place + 2));
      }
      for (String sound : spelled.get(i)) {
        if (!sound.equals(run.substring(i, i + 1))) {
          words.add(new Word(sound, place, place, place + 1));
        }
      }
    }
  }

  /** Runs of letters and digits of one script: where they start and end. */
  private static List<int[]> runs(String plain) {
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean isIn = i < plain.length() && isLetter(plain.charAt(i));
      boolean isSame =
          isIn
              && start >= 0
              && NameForm.isHan(plain.charAt(i)) == NameForm.isHan(plain.charAt(start));
      if (start >= 0 && !isSame) {
        runs.add(new int[] {start, i});
        start = -1;
      }
      if (isIn && start < 0) {
        start = i;
      }
    }
    return runs;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
