package io.rongpu.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much a person's name says.
 *
 * @param isRare whether hardly two people of the news share it: a whole foreign name
 * @param last its last part, in normal form, as people call somebody for short; empty when there is
 *     none that tells
 */
record PersonName(boolean isRare, String last) {

  private static final Pattern PARTS = Pattern.compile("[\\s·•・‧⋅∙ᐧ]+");
  private static final Pattern PINYIN =
      Pattern.compile(
          "((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua"
              + "|uo|ui|ue|er|a|o|e|i|u|v)){1,3}");

  private static List<String> parts(String name) {
    return Stream.of(PARTS.split(Normalizer.normalize(name, Normalizer.Form.NFKC).strip()))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static PersonName of(String name, NameNormalizer normalizer) {
    List<String> parts = parts(name);
    String last = parts.isEmpty() ? "" : normalizer.spelling(parts.get(parts.size() - 1));
    boolean isLatin = name.chars().allMatch(c -> c < 0x250 || c == '’');
    if (parts.size() < 2) {
      return new PersonName(false, "");
    }
    if (!isLatin) {
      return new PersonName(last.length() > 1, last.length() > 2 ? last : "");
    }
    boolean isWhole = parts.stream().allMatch(part -> part.length() > 1);
    boolean isChinese = PINYIN.matcher(last.toLowerCase(Locale.ROOT)).matches();
    return new PersonName(isWhole && !isChinese, last.length() > 3 && !isChinese ? last : "");
  }
}
