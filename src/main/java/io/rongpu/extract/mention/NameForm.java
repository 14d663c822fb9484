package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;

/** What a string of characters must be like to name anybody, whoever uses it and how. */
public final class NameForm {

  static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon GENERIC = Lexicon.load("generic-names");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon INSIDE_NONE = Lexicon.load("words-in-no-name");
  private static final Lexicon BEGINS_NONE = Lexicon.load("words-that-begin-no-name");
  private static final Lexicon ENDS_NONE = Lexicon.load("words-that-end-no-name");
  private static final Lexicon PARTS = Lexicon.load("parts-of-names");

  /** Marks of the sentence, days, kinds of capital, counted things and halves of brackets. */
  private static final Pattern IN_NO_NAME =
      Pattern.compile(
          ".*(?:[，、。；！？\\n\uE001\uE002\uE003]|\\d年|\\d月|听说|发现(?!创投|资本|基金|投资)).*|.*(?:国有|社会|民间|产业)资本$|^[\\d多两]+款.*|^第.轮.*|^[-—].*|.*(?:[\\d一两二三四五]轮|一系列|很可能|可能会|估值达|很高兴|很荣幸).*|[^（(]*[）)].*|.*[（(][^）)]*");

  /** What a name holds only where the document says that it is one: 由此单车, 林先生, 我的课. */
  private static final Pattern UNLIKELY =
      Pattern.compile(
          ".*(?:(?<!自|理|缘)由|先生).*|^(?:[他她它](?:们|的|是|在|和|与|也|都|还|就|有|会|能|不|曾|已|将|于|对|为|把|被|这|那|$)|[你我](?!要|爱|来|买|家|在|查|找)).*|^其(?:关联|核心|业务|旗下|子公|母公|他|它|余|自身|背后|附属|控股|全资).*|^(?:还|也|都|又|于|在|至|从|向|对|被|让|把|将|使|当|与|和|及).*|.*(?:时|后|前|到|了|着|过|给|未|没|曾|将|任命|新|是)$");

  /** Behind 与 of 与山资本 one character alone would be left of the brand: it belongs to the name. */
  private static final Pattern BRAND =
      Pattern.compile("[和与及将向至从](?![有会投其来而以])\\p{IsHan}(?:资本|创投|基金|风投)");

  private static final Pattern COUNTED = Pattern.compile("[一二两三四五六七八九十\\d多数几]+[家位名个笔]");

  private NameForm() {}

  /** Whether {@code form} could name someone at all. */
  public static boolean isName(String form) {
    String plain = form.strip();
    return isPossible(plain) && !isUnlikely(plain);
  }

  /** Whether {@code form} may be a name where the document says that it is one. */
  static boolean isPossible(String form) {
    return form.length() >= SHORTEST
        && form.length() <= LONGEST
        && !GENERIC.contains(form)
        && !PLACES.contains(form)
        && !DESCRIPTORS.contains(form)
        && !isSentence(form)
        && form.chars().anyMatch(Character::isLetter)
        && !COUNTED.matcher(form).lookingAt();
  }

  /** Whether {@code form} hardly names anybody: a pronoun, a word of the sentence at its edge. */
  static boolean isUnlikely(String form) {
    return UNLIKELY.matcher(form).matches() && !BRAND.matcher(form).matches();
  }

  /** Whether {@code form} is a piece of a sentence or list: it tells, points or counts. */
  static boolean isSentence(String form) {
    return BEGINS_NONE.longestAt(form, 0) != null
        || ENDS_NONE.longestBefore(form, form.length()) != null
        || INSIDE_NONE.isIn(form)
        || IN_NO_NAME.matcher(form).matches();
  }

  /**
   * Whether {@code rest}, behind the noun that introduces a name, is none by itself but goes with
   * the noun: 科技 of "互联网平台科技", 有限公司.
   */
  static boolean isPart(String rest) {
    return PARTS.contains(rest)
        || rest.startsWith("有限")
        || rest.startsWith("股份")
        || rest.startsWith("责任");
  }
}
