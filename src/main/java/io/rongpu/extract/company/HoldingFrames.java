package io.rongpu.extract.company;

import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds in a masked sentence who holds a part of what, when no round is described: "A曾投资B、C等",
 * "A是B的股东", "历史投资方包括A、C", "B曾获A投资", "A持有B51%股权". Spans are those of the document's text.
 */
final class HoldingFrames {

  /**
   * One telling.
   *
   * @param who the words that name who holds; empty when a clause before tells it
   * @param what the words that name what is held; empty likewise
   */
  record Frame(Span who, Span what, String rule) {}

  private static final Trigger TRIGGER =
      Trigger.of(
          "投资", "参投", "入股", "股东", "资方", "持股", "持有", "所持", "拥有", "控股", "参股", "被投", "融资", "布局", "孵化",
          "押注", "押宝", "投中", "下注", "背后", "LP", "合伙人", "出资", "出售", "转让", "减持", "清仓", "出让", "投了", "投过",
          "筹集", "募集");

  private static final List<HoldingRule> RULES =
      Stream.of(PortfolioRules.ALL, BackerRules.ALL, StakeRules.ALL).flatMap(List::stream).toList();

  /** A deal that a round describes, or none at all. */
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "本轮|此轮|该轮|本次|此次|这轮|未(?!来)|没有|不是|并非|否认|拒绝|不再|如果|拟|计划|将(?!继续|持有)|希望|寻求|转让|减持|出售|收购|基金份额|求购|不乏|的[\\s]?[\uE001\uE002]");

  /** "曾投资A、B等项目的C": the investor stands behind, and rule who-invested reads it. */
  private static final Pattern RELATIVE =
      Pattern.compile("等[^、，]{0,10}的[^、，]{2,14}$|^(?:天使|个人|早期|知名|著名|战略|机构|专业|独立)$");

  private static final Pattern BOUGHT =
      Pattern.compile("收购|受让|购买|买下|认购|未|没有|不再|否认|(?:拟|将|计划|希望)持有");

  private static final Pattern SINGLE = Pattern.compile("[将未拟]");

  private static final Pattern DENIED = Pattern.compile("未|没有|不是|并非|否认|拒绝|不再|如果|原来是");

  private HoldingFrames() {}

  /** The frames of a sentence that begins at {@code base}. */
  static List<Frame> find(String masked, int base) {
    List<Frame> frames = new ArrayList<>();
    if (!TRIGGER.isIn(masked)) {
      return frames;
    }
    for (HoldingRule rule : RULES) {
      if (!rule.trigger().isIn(masked)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(masked);
      while (matcher.find()) {
        if (isHolding(rule, matcher) && !RELATIVE.matcher(matcher.group("what")).find()) {
          frames.add(
              new Frame(
                  new Span(base + matcher.start("who"), base + matcher.end("who")),
                  new Span(base + matcher.start("what"), base + matcher.end("what")),
                  "holding/" + rule.id()));
        }
      }
    }
    return frames;
  }

  private static boolean isHolding(HoldingRule rule, Matcher matcher) {
    int from = Math.min(matcher.start("who"), matcher.start("what"));
    String words = matcher.group().substring(from - matcher.start());
    return switch (rule.unless()) {
      case ROUND -> isHere(words, matcher) && !isRound(matcher.group());
      case THIS_ROUND -> isHere(words, matcher);
      case BOUGHT -> !BOUGHT.matcher(words).find();
      case DENIED -> !DENIED.matcher(words).find();
    };
  }

  /** In a list 将 and 未 are parts of names more often than not. */
  private static boolean isHere(String words, Matcher matcher) {
    String told = words;
    for (String list : List.of(matcher.group("who"), matcher.group("what"))) {
      if (list.indexOf('、') >= 0) {
        told = told.replace(list, SINGLE.matcher(list).replaceAll(""));
      }
    }
    return !NOT_HERE.matcher(told).find();
  }

  /** An amount or a stage beside the investor describes a round; a sum over several does not. */
  private static boolean isRound(String words) {
    boolean described = words.indexOf('\uE001') >= 0 || words.indexOf('\uE002') >= 0;
    return described && !words.contains("累计");
  }
}
