package io.rongpu.extract.company;

import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a masked sentence where a date of founding and the founded company stand. */
final class FoundingFrames {

  /** Where the company stands in the frame, and so how its name is read. */
  enum Place {
    /** Words that end with the name; none or a pronoun means whom the text spoke of. */
    BEFORE,
    /** Words that begin with the name: "成立于2015年的A完成…". */
    BEHIND,
    /** What somebody founded: "2015年，X成立了A". */
    OBJECT,
    /** The same by a verb that founds companies: "2015年，X创办A". */
    CREATED,
    /** A field of a table or list: "成立时间：2015年". */
    FIELD
  }

  /**
   * One date told.
   *
   * @param company the words that name the company
   * @param date the date's place
   * @param whole whether the company's words are the whole of their clause
   */
  record Frame(Place place, Span company, Span date, boolean whole, String rule) {}

  private static final String START = "(?:^|[，。；;：！？、“】\\n])\\s*";
  private static final String VERB = "(?:注册成立|正式成立|成立|创立|创办|创建|组建|设立|注册)";

  /** One of these stands in every frame, beside a date. */
  private static final Trigger VERBS =
      Trigger.of("成立", "设立", "创立", "创办", "创建", "组建", "注册", "诞生", "始建", "发起", "始创", "创始");

  private static final String D = "(?<date>\uE003+)\\s?(?:年?[底初末中]|前后|左右)?";
  private static final String WHO = "(?<company>[^，。；：！？\uE001-\uE003]{0,40}?)";
  private static final String BEHIND = "(?<company>[^，。；：！？\uE001-\uE003][^。；：！？]{1,40})";
  private static final String OBJECT =
      "(?<company>[^，。；：！？的了\uE001-\uE003][^，。；：！？—\uE001-\uE003]{1,30}?)";
  private static final String WHERE =
      "(?:(?:在|于)(?:\\p{IsHan}{2,8}|[^，。；]{2,24}(?:里|内|中|上|室|园|城|区|市|省|州|国|国内|地))|\\p{IsHan}{2,4}(?:市|省))?";
  private static final String HOW =
      "(?:\\s|就|便|才|已|已经|虽然|合资|发起|启动|正式|首次|最早|最初|孵化|注册|分拆|独立|宣布|共同|联合|专门|一手|全资|是|由[^，。；]{2,60}?|于|在|自|从|早在|曾|刚刚?|前身)*";

  /** Where the predicate ends: behind it stands no object. */
  private static final String ENDED = "(?=[，。；：、）)！\\s]|$|于|在|以来|之初|之后|后|起|时(?!间)|至今|到现在|初期)";

  private record Rule(Place place, String id, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              Place.BEHIND,
              "since-of",
              START
                  + "(?:作为|而|其中|同样|一家|这家|是|由|于|与|和)*"
                  + VERB
                  + "(?:于|在)\\s*"
                  + D
                  + "的(?!一[个家])"
                  + BEHIND),
          rule(
              Place.BEHIND,
              "since-of",
              "(?:^|[。；\n])\\s*" + VERB + "(?:于|在)\\s*" + D + "，[^，。；]{2,24}的" + BEHIND),
          rule(
              Place.BEFORE,
              "since",
              START
                  + WHO
                  + HOW
                  + "(?:"
                  + VERB
                  + "|诞生|始建|发起|始创|创始)(?:了)?\\s?于?[于自]\\s*(?:\\p{IsHan}{2,6}，?)?"
                  + D),
          rule(
              Place.BEHIND,
              "of",
              START + "(?:作为|而|其中|同样|一家|这家|是|由|于|与|和|与此同时)*" + D + HOW + VERB + "的" + BEHIND),
          rule(
              Place.BEFORE,
              "is-one",
              START + WHO + "(?:是|系|作为)[^，。；]{0,16}?(?:于|在)?" + D + HOW + VERB + "的"),
          rule(
              Place.BEFORE,
              "ever-since",
              START + WHO + "(?:早在|自从|自|从)\\s?" + D + HOW + VERB + "(?:以来|起|后|至今|之初|到现在)"),
          rule(Place.BEFORE, "in", START + WHO + HOW + D + WHERE + HOW + VERB + ENDED),
          rule(
              Place.BEFORE,
              "in",
              START + WHO + HOW + D + "，" + WHERE + HOW + VERB + "(?=[，。；！）]|$|于)"),
          rule(
              Place.BEFORE,
              "day",
              START
                  + D
                  + "，(?<company>[^，。；：！？\uE001-\uE003]{2,30}?)(?:，(?:又名|简称|英文名|即)[^，。；]{2,16}，)?"
                  + WHERE
                  + "(?:正式|宣布|注册|孵化|独立|共同|联合|\\s)*(?:成立|创立|创建|诞生)(?=[，。；）]|$|于|在(?=\\p{IsHan}{2,6}[，。]))"),
          rule(
              Place.BEFORE,
              "day",
              START
                  + D
                  + "(?<company>[^，。；：！？的了\uE001-\uE003]{2,24}?)"
                  + WHERE
                  + "(?:正式|宣布|注册)*(?:成立|创立|诞生)(?=[，。；）]|$)"),
          rule(
              Place.CREATED,
              "created",
              D
                  + "[^。；\uE003]{0,80}?(?:创立|创办)(?!人|者|的|以|之初|时|初期|至今|于|后)(?:了)?(?:一家|自己的)?(?:新)?"
                  + OBJECT
                  + "(?=[，。；、（(]|$|并|后|时)"),
          rule(
              Place.OBJECT,
              "created",
              D
                  + "[^。；\uE003]{0,80}?(?:成立|创建)(?!人|者|的|以|之初|时|初期|至今|于|后)(?:了)?(?:一家|自己的)?(?:新)?"
                  + OBJECT
                  + "(?=[，。；、（(]|$|并|后|时)"),
          rule(
              Place.OBJECT,
              "created-ever-since",
              "(?:自|从)\\s?"
                  + D
                  + HOW
                  + "(?:创立|创办|创建|成立)(?<company>[^，。；：！？的\uE001-\uE003以后之至]{2,20}?)(?:以来|之后|后|起|，)"),
          rule(Place.FIELD, "field", "(?<company>)(?:成立|创立|注册|创建)(?:时间|日期|于|年份)?[：:]\\s*" + D));

  private FoundingFrames() {}

  /** The frames of a sentence that begins at {@code base}, the likeliest rule first. */
  static List<Frame> find(String masked, int base) {
    List<Frame> frames = new ArrayList<>();
    if (masked.indexOf('\uE003') < 0 || !VERBS.isIn(masked)) {
      return frames;
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(masked);
      while (matcher.find()) {
        int from = base + matcher.start("company");
        Span company = new Span(from, base + matcher.end("company"));
        Span date = new Span(base + matcher.start("date"), base + matcher.end("date"));
        boolean whole = matcher.start("company") == 0 || isMark(masked, matcher.start("company"));
        frames.add(new Frame(rule.place(), company, date, whole, "founding-date/" + rule.id()));
      }
    }
    frames.sort(Comparator.comparing(frame -> frame.date().start()));
    return frames;
  }

  private static boolean isMark(String masked, int at) {
    return "，。；：！？\n".indexOf(masked.charAt(at - 1)) >= 0;
  }

  private static Rule rule(Place place, String id, String pattern) {
    return new Rule(place, id, Pattern.compile(pattern));
  }
}
