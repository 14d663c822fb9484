package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a document itself shows to be some, whatever they are made of: the headline or the
 * first sentences have one as their subject, the text repeats it in the places of a firm, and
 * neither more nor less of it. 又 of "又青杉" is then no adverb, 获 of "获青杉" no verb.
 */
final class DeclaredNames {

  private static final Lexicon KNOWN = Lexicon.investors();
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon GENERIC = Lexicon.load("generic-names");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon FIRMS = Lexicon.load("firm-endings");
  private static final Lexicon KINDS = Lexicon.load("organization-endings", "kinds-after-brands");

  /** A name stands at least so often, */
  private static final int OFTEN = 3;

  /** so often of them first in its clause or in quotes, */
  private static final int BEGINS = 2;

  /** and no character stands beside it at more than three quarters of its places. */
  private static final double NEARLY_ALL = 0.75;

  private static final Pattern SHAPE = Pattern.compile("(?=.*\\p{IsHan})[\\p{IsHan}0-9]{2,8}");

  /** Amounts, rounds, and phrases that end with a word no name ends with. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:[万亿美日欧港]元|人民币|轮).*|\\d+[年月日万亿岁家].*|.*(?:公司|融资|投资|平台|的|[前中]|(?<!今|明|以|先|落|售|幕)后)$");

  private static final Pattern HEADLINE_MARK = Pattern.compile("【[^】]{1,8}】");

  private final Document document;
  private final String text;
  private final Words words;

  private DeclaredNames(Document document) {
    this.document = document;
    this.text = document.text();
    this.words = Words.of(document);
  }

  /**
   * A place of a name.
   *
   * @param brand the name without the noun of kind at its end, which says what it names
   * @param whole the name with it
   */
  record Use(Span brand, Span whole) {}

  /** Where the names stand, in order; none overlaps another. */
  static List<Use> in(Document document) {
    return document.blockSpans().isEmpty() ? List.of() : new DeclaredNames(document).find();
  }

  private List<Use> find() {
    List<Span> names =
        HeadlineNames.in(text, document.blockSpans().get(0)).stream()
            .filter(this::isDeclared)
            .sorted(
                Comparator.comparingInt(Span::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Use> uses = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Span name : names) {
      Span brand = brand(name);
      if (!brand.equals(name)) {
        addUses(name, brand.length(), false, taken, uses);
      }
      addUses(brand, brand.length(), isWord(brand) && isLoose(words.inside(brand)), taken, uses);
    }
    uses.sort(Comparator.comparing(Use::brand));
    return uses;
  }

  private boolean isDeclared(Span place) {
    String form = place.of(text);
    String seat = PLACES.longestAt(form, 0);
    return SHAPE.matcher(form).matches()
        && !NO_NAME.matcher(form).matches()
        && !KNOWN.contains(form)
        && !GENERIC.contains(form)
        && !DESCRIPTORS.contains(form)
        && FIRMS.longestBefore(form, form.length()) == null
        && (seat == null || form.length() - seat.length() < HeadlineNames.SHORTEST)
        && isUsedAsName(form)
        && !isPerson(place)
        && (!isWord(place) || headlines(place))
        && !isTooLong(place);
  }

  private boolean isUsedAsName(String form) {
    int count = 0;
    int begins = 0;
    boolean noun = false;
    boolean firm = false;
    Map<Character, Integer> before = new HashMap<>();
    Map<Character, Integer> behind = new HashMap<>();
    Matcher behindNoun = NamePlaces.BEHIND_NOUN.matcher(text);
    Matcher behindFirm = NamePlaces.BEHIND_FIRM.matcher(text);
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int end = at + form.length();
      count++;
      begins += NamePlaces.before(text, at) == '\n' ? 1 : 0;
      before.merge(NamePlaces.before(text, at), 1, Integer::sum);
      behind.merge(NamePlaces.behind(text, end), 1, Integer::sum);
      noun |= end == text.length() || behindNoun.region(end, text.length()).lookingAt();
      firm |= behindFirm.region(end, text.length()).lookingAt();
    }
    return count >= OFTEN
        && begins >= BEGINS
        && noun
        && firm
        && !isLed(before, count)
        && !isLed(behind, count);
  }

  /** Whether one character stands at nearly all places, so that it belongs to the name. */
  private static boolean isLed(Map<Character, Integer> beside, int count) {
    return beside.entrySet().stream()
        .anyMatch(entry -> entry.getKey() != '\n' && entry.getValue() > NEARLY_ALL * count);
  }

  private boolean isPerson(Span place) {
    List<Token> inside = words.inside(place);
    return inside.size() == 1
        && inside.get(0).span().equals(place)
        && inside.get(0).tag() == Tag.PERSON;
  }

  /** Whether {@code place} has one word of the dictionary: 海浪, 得到. */
  private boolean isWord(Span place) {
    List<Token> inside = words.inside(place);
    return inside.size() == 1
        && inside.get(0).span().equals(place)
        && inside.get(0).tag().isOrdinary();
  }

  /** Whether {@code place} begins the headline, in quotes or not, and is its subject. */
  private boolean headlines(Span place) {
    int begin = HEADLINE_MARK.matcher(text).lookingAt() ? text.indexOf('】') + 1 : 0;
    return place.start() >= begin
        && text.substring(begin, place.start()).chars().allMatch(c -> NamePlaces.isMark((char) c))
        && NamePlaces.BEHIND_FIRM.matcher(text).region(place.end(), text.length()).lookingAt();
  }

  /** Whether a word of the sentence stands at an edge of {@code name}: 再 of "云杉再", 近日 of "近日云杉". */
  private boolean isTooLong(Span name) {
    List<Token> inside = words.inside(name);
    if (inside.size() < 2) {
      return false;
    }
    Token first = inside.get(0);
    Token last = inside.get(inside.size() - 1);
    return isLoose(List.of(first))
            && first.span().start() == name.start()
            && isNameWithout(new Span(first.span().end(), name.end()), name)
        || isLoose(List.of(last))
            && last.span().end() == name.end()
            && isNameWithout(new Span(name.start(), last.span().start()), name);
  }

  private static boolean isLoose(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            token ->
                Words.isFunction(token)
                    || token.tag() == Tag.VERB
                    || token.tag() == Tag.NUMERAL
                    || token.tag() == Tag.MEASURE);
  }

  /** Whether {@code rest}, no word of the dictionary, stands as a name outside {@code whole}. */
  private boolean isNameWithout(Span rest, Span whole) {
    if (rest.length() < HeadlineNames.SHORTEST
        || words.inside(rest).stream().anyMatch(Words::isOrdinary)) {
      return false;
    }
    String form = rest.of(text);
    String longer = whole.of(text);
    int into = rest.start() - whole.start();
    Matcher noun = NamePlaces.BEHIND_NOUN.matcher(text);
    Matcher firm = NamePlaces.BEHIND_FIRM.matcher(text);
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int end = at + form.length();
      if (!text.startsWith(longer, at - into)
          && (end == text.length()
              || noun.region(end, text.length()).lookingAt()
              || firm.region(end, text.length()).lookingAt())) {
        return true;
      }
    }
    return false;
  }

  /** 云杉 of "云杉教育集团": the document may call the firm so too. */
  private Span brand(Span name) {
    int end = name.end();
    String kind = KINDS.longestBefore(text, end);
    while (kind != null && end - kind.length() - name.start() >= HeadlineNames.SHORTEST) {
      end -= kind.length();
      kind = KINDS.longestBefore(text, end);
    }
    return words.cut(end) ? name : new Span(name.start(), end);
  }

  /** The places of {@code name} that are free; of a word of the sentence, where it is a subject. */
  private void addUses(Span name, int brand, boolean word, BitSet taken, List<Use> uses) {
    String form = name.of(text);
    Matcher firm = NamePlaces.BEHIND_FIRM.matcher(text);
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int end = at + form.length();
      boolean free = taken.get(at, end).isEmpty();
      boolean subject =
          !word || NamePlaces.begins(text, at) && firm.region(end, text.length()).lookingAt();
      if (free && subject) {
        taken.set(at, end);
        uses.add(new Use(new Span(at, at + brand), new Span(at, end)));
      }
    }
  }
}
