package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/**
 * Takes off an item of a list of investors what stands around the name: "老股东", "其中包括", the noun of
 * a role behind another name, "等多家机构", "先生". One per document.
 */
final class ItemTrim {

  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");

  /** "云杉上一轮资方红松资本": what stands before the noun of a role names somebody else. */
  private static final Pattern ROLE_INSIDE =
      Pattern.compile(
          "^[^“「（(]{2,20}?(?:上一?轮|前轮|早期|天使轮?|原|老)?的?(?:资方|投资方|投资人|投资机构|股东|领投方|跟投方)(?=[^、，]{2})");

  private static final Pattern ETC =
      Pattern.compile(
          "(?:(?<=资本|创投|基金)团队|\\s*等(?:[^、，]{0,18})?|在内的?.*|[（(]个人[）)].*|(?:旗下|下属|相关|关联|参与的?)(?:的)?(?:基金|机构|主体|平台|企业)|(?:全资|控股)?(?:子|分)公司|(?:两|三|四|五|六|多|数|\\d+)(?:家|大|方|位)(?:知名|顶级|投资|创投)*(?:机构|基金|公司|股东|个人投资者|投资者|投资人|投资方)?.{0,4}|(?:"
              + Lexicon.load("words-after-members").alternatives()
              + ")+)$");

  /** "云杉加速器投资": a name that has ended is no longer for the verb behind it. */
  private static final Pattern VERB_LEFT =
      Pattern.compile("(?:[^、，]{2}(?:资本|创投|基金|加速器|孵化器|平台|金服)|[)）])投资$");

  /** "政府基金", "上市集团", "私募股权基金": what kind of investor it is, before the name. */
  private static final String KIND =
      "(?:"
          + Lexicon.load("words-before-kinds").alternatives()
          + ")+(?:子|母|系)?(?:基金|集团|公司|企业|机构|投资机构|投资公司|投资集团|VC|PE|财团|巨头|龙头)(?!管理|有限|公司|中心|合伙|集团|服务|发展|平台|旗下|会|协会|投资(?!\\p{IsHan}{2})|基金|机构)(?=[^，、]{2})";

  private static final Pattern LEAD_WORDS =
      Pattern.compile(
          "^(?:"
              + Lexicon.load("words-before-members").alternatives()
              + "|"
              + KIND
              + "|(?:国内|国外|海外|国际|全球|中国|美国|欧洲|世界)?(?:知名|著名|顶级|顶尖|一线|头部|专业|老牌|领先|最大的?|大型)的?|"
              + "(?:既有|原有|现有|新老|老|新|原|早期|早先|上一?轮|上两轮|前轮|历史|此前的?|战略|产业|财务|市场化|外部|个人|天使|种子|[A-H]\\+?轮|轮|的)*"
              + "(?:股东方?|投资方|投资人|投资机构|投资者|资方|领投方|跟投方|出资方|机构|资本方|基金|风投|VC)(?!\\p{L}{0,1}$)(?:的|：|:)?"
              + ")+\\s*");

  private final String text;
  private final NameReader names;

  ItemTrim(String text, NameReader names) {
    this.text = text;
    this.names = names;
  }

  /** What is left of {@code item}; empty where nothing is. */
  Span of(Span item) {
    return strip(outsideBrackets(item));
  }

  /** A list may be cut inside a bracket, or begin with one: what stands in it is no member. */
  private Span outsideBrackets(Span item) {
    int depth = 0;
    int from = item.start();
    int open = item.end();
    for (int i = item.start(); i < item.end(); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        open = depth++ == 0 ? i : open;
      } else if (c == '）' || c == ')') {
        if (depth-- == 0) {
          return new Span(item.start(), item.start());
        }
        from = depth == 0 && open == from ? i + 1 : from;
      }
    }
    return new Span(from, Math.max(from, depth > 0 ? open : item.end()));
  }

  private Span strip(Span item) {
    Span span = item;
    while (true) {
      int from = span.start();
      int to = span.end();
      while (from < to && " 　\t".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (to > from && " 　\t，、".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      Matcher lead = LEAD_WORDS.matcher(text.substring(from, to));
      if (lead.find()
          && lead.end() < to - from
          && names.edges().mayBegin(from, from + lead.end(), to)) {
        from += lead.end();
      }
      Matcher role = ROLE_INSIDE.matcher(text.substring(from, to));
      if (role.find() && names.witnesses().isLikely(new Span(from + role.end(), to))) {
        from += role.end();
      }
      Matcher etc = ETC.matcher(text.substring(from, to));
      if (etc.find() && !ENDINGS.contains(etc.group())) {
        to = from + etc.start() + keptOfTitle(from, from + etc.start());
      }
      to -= VERB_LEFT.matcher(text).region(from, to).find() ? 2 : 0;
      if (from == span.start() && to == span.end()) {
        return span;
      }
      span = new Span(from, Math.max(from, to));
    }
  }

  /** 1 where 先生 after a name is the last character of it and 生. */
  private int keptOfTitle(int from, int to) {
    if (!text.startsWith("先生", to) || to - from < 2) {
      return 0;
    }
    String name = text.substring(to - 2, to);
    return names.count(name + "先") > names.count(name + "先生") ? 1 : 0;
  }
}
