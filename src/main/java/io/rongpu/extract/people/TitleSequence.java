package io.rongpu.extract.people;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles that stand together, "联合创始人兼CEO": each of them, and the place of all. */
record TitleSequence(List<String> titles, Span span) {

  private static final Lexicon TITLES = Lexicon.load("titles");
  private static final Lexicon FOUNDERS = Lexicon.load("founder-titles");
  private static final Pattern CHIEF =
      Pattern.compile("首席\\p{IsHan}{1,7}?(?:官|分析师|经济学家|策略师|工程师|设计师|代表)");
  private static final Lexicon MODIFIERS = Lexicon.load("title-modifiers");

  /** All of them: every place of the text is asked, and nearly none has a title's beginning. */
  private static final Lexicon BEGINNINGS =
      Lexicon.load("titles", "founder-titles", "title-modifiers");

  /** "CRO行业", "CDO服务": the letters stand for a trade, and nobody holds it. */
  private static final Pattern TRADE =
      Pattern.compile("\\s?(?:行业|服务|企业|公司|市场|赛道|领域|平台|机构|巨头|龙头|模式|业务|第一|品牌|厂商|行列)");

  /** 委员会, 书记员, 经理人, 理事国: another word goes on behind what looks like a title's end. */
  private static final Pattern BEGINS_LONGER = Pattern.compile("员会|记[官员]|理[人念]|事国|长江");

  /** At a law firm 律师 is a post, elsewhere it is a calling. */
  private static final Pattern LAW_FIRM = Pattern.compile("(?:事务所|律所)的?$");

  /** "总裁助理": who helps the one with the title. */
  private static final Pattern AIDE = Pattern.compile("(?:特别)?助理|特助");

  private static final List<String> JOINTS =
      List.of(
          "兼任",
          "兼",
          "、",
          "&",
          "暨",
          "和",
          "及",
          "/",
          " & ",
          " 兼 ",
          "／",
          " ",
          "＆",
          "以及",
          "与",
          "丨",
          "&amp;",
          "&amp;amp;",
          "｜");

  static boolean isFounder(String title) {
    return FOUNDERS.contains(title);
  }

  /** The same titles, the first of which begins at {@code start} already: 商业产品负责人. */
  TitleSequence from(String text, int start) {
    if (start >= span.start() || isFounder(titles.get(0))) {
      return this;
    }
    List<String> longer = new ArrayList<>(titles);
    int from = Math.max(start, text.lastIndexOf('的', span.start()) + 1);
    longer.set(
        0,
        text.substring(from, span.start())
                .strip()
                .replaceFirst("^(?:[（(][^（()）]*[)）]|新任|现任|时任|前任)", "")
            + titles.get(0));
    return new TitleSequence(List.copyOf(longer), new Span(from, span.end()));
  }

  /** The same titles, the first without its {@code length} characters that are a name's end. */
  TitleSequence without(int length) {
    List<String> shorter = new ArrayList<>(titles);
    shorter.set(0, titles.get(0).substring(length));
    return new TitleSequence(List.copyOf(shorter), new Span(span.start() + length, span.end()));
  }

  /** All sequences in {@code span} of {@code text}, in order. */
  static List<TitleSequence> find(String text, Span span) {
    List<TitleSequence> found = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      String title = titleAt(text, at);
      if (title == null || at + title.length() > span.end()) {
        at++;
        continue;
      }
      List<String> titles = new ArrayList<>(List.of(title));
      int end = at + title.length();
      while (true) {
        int next = afterJoint(text, end);
        String more = next < 0 ? null : titleAt(text, next);
        if (more == null || next + more.length() > span.end()) {
          break;
        }
        titles.add(more);
        end = next + more.length();
      }
      found.add(new TitleSequence(List.copyOf(titles), new Span(at, end)));
      at = end;
    }
    return found;
  }

  private static int afterJoint(String text, int at) {
    for (String joint : JOINTS) {
      if (!text.startsWith(joint, at)) {
        continue;
      }
      int next = at + joint.length();
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (titleAt(text, next) != null) {
        return next;
      }
    }
    return titleAt(text, at) != null ? at : -1;
  }

  private static @Nullable String titleAt(String text, int at) {
    if (at >= text.length() || !BEGINNINGS.mayBegin(text.charAt(at))) {
      return null;
    }
    String founder = FOUNDERS.longestAt(text, at);
    if (founder != null && !text.startsWith("联创始", at)) {
      return founder;
    }
    String title = modified(text, at);
    if (title == null
        || title.equals("顾问") && text.substring(Math.max(0, at - 2), at).matches("财务|融资")) {
      return null; // a 财务顾问 advises a round and holds no post
    }
    if (title.equals("主任") && at > 0 && text.charAt(at - 1) == '班') {
      return null; // a 班主任 teaches a class
    }
    if (BEGINS_LONGER.matcher(text).region(at + title.length() - 1, text.length()).lookingAt()
        || title.equals("律师")
            && !LAW_FIRM.matcher(text.substring(Math.max(0, at - 4), at)).find()) {
      return null;
    }
    boolean latin = title.charAt(0) < 128;
    if (latin && TRADE.matcher(text).region(at + title.length(), text.length()).lookingAt()) {
      return null;
    }
    Matcher aide = AIDE.matcher(text).region(at + title.length(), text.length());
    if (aide.lookingAt()) {
      return title + aide.group();
    }
    boolean glued =
        latin
            && (at > 0 && isLatin(text.charAt(at - 1))
                || at + title.length() < text.length()
                    && isLatin(text.charAt(at + title.length())));
    return glued ? null : title;
  }

  /** The longest title at {@code at}, with the words before it that only colour it: 高级投资经理. */
  private static @Nullable String modified(String text, int at) {
    String title = TITLES.longestAt(text, at);
    if (text.startsWith("首席", at)) {
      Matcher chief = CHIEF.matcher(text).region(at, Math.min(text.length(), at + 12));
      if (chief.lookingAt() && (title == null || chief.group().length() > title.length())) {
        title = chief.group();
      }
    }
    String modifier = MODIFIERS.longestAt(text, at);
    if (modifier == null) {
      return title;
    }
    String head = modified(text, at + modifier.length());
    return head != null && modifier.length() + head.length() > (title == null ? 0 : title.length())
        ? modifier + head
        : title;
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }
}
