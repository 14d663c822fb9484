package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the anchors of rounds in a sentence. Thread-safe. */
final class AnchorFinder {

  /** Stages that say how, not which: they give way to a lettered stage beside them. */
  static final Set<String> WEAK = Set.of("strategic", "equity", "debt", "convertible");

  private static final String M = "\uE001";
  private static final Pattern THIS_BEFORE = Pattern.compile("(?:本轮|此轮|该轮|这轮|本次|此次)[^，。；]{0,8}$");

  /** What may stand between the amount and the stage of one round. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:[\\s的，,:：（()）、“”]|轮|中(?=获|筹|募|拿|共)|获得?了?(?:[^，。；]{2,40}?)?|[（(]\uE003+[)）]|筹得了?|募得了?|拿到了?|系列|新一轮|首轮|战略性?|股权|独家|联合|领投|投资|融资|注资|本轮|本次|此次|此轮|该轮|该笔|这轮|这笔|募资|总?金额|数?额|总?规模|总额|资金|共计|总计|合计|为|是|达到?|高达|约|近|超|逾|接近|等值|价值|人民币|具体|单轮|巨额|大额|天价|其中|预计|计划|拟|将|融|募集|协议|签署|完成|正式|已|顺利|宣布|交易|最终|元|美元|股权|由[^，。；]{2,24}(?:领投|投资|出资|注资)的?)*");

  /** "10亿元（约1.5亿美元）": the bracket says the amount before it again. */
  private static final Pattern CONVERSION =
      Pattern.compile("[（(]\\s*(?:约合?|合|折合|人民币|相当于|即|\\s)*" + M + "+[^（()）]{0,6}[)）]");

  /** What parts stages that are listed: "A轮和A+轮". */
  static final Pattern SIBLING = Pattern.compile("(?:融资|轮|投资)?\\s*(?:和|及|与|或|、|以及|到|至|/|\\+)\\s*");

  private static final Pattern BACK =
      Pattern.compile(
          "(?:本轮|此轮|该轮|这轮|本次|此次|这次|这一轮|该笔|这笔)(?:[^，。；]{0,6}(?:融资|投资|交易|领投|跟投|参投)(?!(?:完成)?(?:之前|以前|前(?!后)))|的?(?:投资方|投资机构|领投方|领投|跟投|资方|财务顾问|出资))|(?:其它|其他|其余)的?(?:投资人|投资方|投资者|投资机构|(?:跟投|参投)(?:方|机构|者))(?:还|也|则|主要|分别)*(?:包括|有|为)|^(?:主要|参与|具体)?(?:投资方|投资机构|投资人|资方|出资方|领投方|跟投方|参投方|跟投机构|参投机构|投资者)(?:还|主要|分别|则)*(?:包括|为|有|是|来自)|^(?:参投|跟投|参与投资)的?(?:还)?(?:有|包括|为)|^(?:(?:同时|此外|另外|其中|而)，?)?(?:国内|国外|海外|欧美|其他|其它|其余|也)?"
              + RoleNouns.PARTICIPANTS
              + "|^(?:而|此外，?)?另(?:外)?(?:一|两|几)?[家个位]?(?:投资方|投资人|投资机构|资方|领投方|出资方)(?:则|还)?(?:是|为|包括|有)|(?:老|原|现有|新)?(?:股东|投资方|投资人)(?:们)?(?:均|也|都|则|继续|进一步|悉数|全部|超额|追加|持续)*(?:跟投|加码|加注|追投|增持|跟进)|^(?:(?:同时|此外|另外|而)，?)?(?:原有?|老|新老|既有|现有|早期|上一?轮)(?:股东|投资方|投资人|投资机构|投资者)[^。；\uE001-\uE003]{2,80}?(?:跟投|追投|加码|加注|增持|跟进)(?=[。；，]|$)|(?:也|亦|均|都|同样|共同)(?:悉数|全部)?参与了?(?:此次|本次|其中)?的?(?:投资|融资|跟投|领投)(?=[。；]|$)");

  private static final String TAKES_IN =
      "(?:引入|引进|迎来)了?[^，。；\uE001-\uE003]{0,40}?战略(?:投资)?(?:者|方|人|股东)";

  /** "引入红松资本作为战略投资者": money, if no word says so. */
  static final Pattern PARTNER = Pattern.compile(TAKES_IN);

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:参与(?:到)?[^，。；、]{2,20}?(?:当前|目前|最新|正在进行)的?融资轮?次?|(?:新一轮|最新一轮|首轮|首次|下一轮|一轮|新的一轮|新一笔|又一轮|首笔|外部|巨额|大额)(?:的)?(?:外部|战略|股权|巨额|大额)?(?:融资|投资)|(?:完成|获得?|宣布|启动|寻求|敲定|进行|获)了?[^，。；、]{0,20}?(?:融资|(?<!固定资产|房地产|工业|交通|民间|基建|政府|对外|直接|基础设施|开发|建设|产业|设备|研发|财政|公共|能源|电网|水利|制造业|证券|理财|股票|完成总)投资(?!人|者|方|机构|建|协议|价值|回报))|获投|(?:领投|入股|注资|增资)了?|变更[^。；]{0,12}新增|"
              + TAKES_IN
              + "|(?:最新|最近|上)一[笔轮次](?:融资|投资)?(?:则|是|就)*(?:发生|完成|进行)[于在](?=\uE003))");

  /** "没有哪家公司的种子轮比它更大" tells of no round. */
  private static final Pattern NOBODY = Pattern.compile("没有(?:哪|任何|第二)一?[家个笔轮]");

  /** "这是公司成立以来的首次股权融资" says more of the round just told. */
  private static final Pattern THIS_IS =
      Pattern.compile("(?:据悉|同时|而)?(?:这|此次|本次|该轮|本轮|此轮)[^，。；]{0,4}是|也是|是(?:该公司|公司|其)");

  /** "在本轮融资之前已完成A轮": another round than this one. */
  private static final Pattern BEFORE_THIS =
      Pattern.compile("(?:本轮|此轮|该轮|这轮|本次|此次)(?:的)?(?:融资|投资)?(?:之前|以前|前)");

  private AnchorFinder() {}

  /** The anchors inside {@code sentence}, in order. */
  static List<Anchor> find(MarkedText marked, Span sentence) {
    List<Anchor> anchors = unshared(paired(marked, join(marked, atoms(marked, sentence))));
    String masked = marked.masked().substring(sentence.start(), sentence.end());
    if (NOBODY.matcher(masked).find() && masked.indexOf(MarkedText.MONEY) < 0) {
      return List.of();
    }
    Matcher back = BACK.matcher(masked);
    boolean refersBack = back.find();
    if (!anchors.isEmpty()) {
      anchors = PayingAnchors.withClausesBeside(anchors, sentence, masked);
      return refersBack && isApart(masked, sentence, back, anchors.get(0))
          ? prepend(plain(sentence, back, true), anchors)
          : anchors;
    }
    if (refersBack) {
      return List.of(plain(sentence, back, true));
    }
    Matcher plain = PLAIN.matcher(masked);
    while (plain.find()) {
      boolean only = masked.substring(plain.end()).matches("(?s)^(?:之?前|之?后|以来|过后|的时候).*");
      if (!only && !RaisedAmounts.isSum(masked.substring(0, plain.end()))) {
        return List.of(plain(sentence, plain, false));
      }
    }
    return marked.dates(sentence).isEmpty() ? List.of() : PayingAnchors.find(sentence, masked);
  }

  /** "本轮的领投方为A，此前领投种子轮的B…": the round pointed to is not the one named later. */
  private static boolean isApart(String masked, Span sentence, Matcher back, Anchor first) {
    int to = first.span().start() - sentence.start();
    return !first.refersBack()
        && back.end() < to
        && masked.substring(back.end(), to).matches("(?s).*，[^，]*(?:此前|曾|之前|上一轮|早前).*");
  }

  private static List<Anchor> prepend(Anchor first, List<Anchor> rest) {
    List<Anchor> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static Anchor plain(Span sentence, Matcher match, boolean back) {
    Span span = new Span(sentence.start() + match.start(), sentence.start() + match.end());
    return Anchor.of(span, null, null, back, false);
  }

  /**
   * @param paid whether nothing but a verb of paying makes the amount one of a round
   */
  private record Atom(
      Span span, @Nullable Mention<String> stage, @Nullable Mention<Money> amount, boolean paid) {}

  private static List<Atom> atoms(MarkedText marked, Span sentence) {
    List<Atom> atoms = new ArrayList<>();
    for (Mention<String> stage : ToldStages.in(marked, sentence)) {
      atoms.add(new Atom(stage.span(), stage, null, false));
    }
    for (Mention<Money> amount : marked.amounts(sentence)) {
      boolean raised = RaisedAmounts.isRaised(marked.masked(), sentence, amount.span());
      if (raised || RaisedAmounts.isPaid(marked.masked(), sentence, amount.span())) {
        atoms.add(new Atom(amount.span(), null, amount, !raised));
      }
    }
    atoms.sort(Comparator.comparing(Atom::span));
    return atoms;
  }

  /** "1亿和2亿元的A轮与A+轮": the amounts belong to the stages in their order. */
  private static List<Anchor> paired(MarkedText marked, List<Anchor> anchors) {
    List<Anchor> out = new ArrayList<>(anchors);
    for (int i = 0; i + 2 < out.size(); i++) {
      Mention<Money> first = out.get(i).amount();
      Mention<Money> second = out.get(i + 1).amount();
      Mention<String> stage = out.get(i + 1).stage();
      Mention<String> sibling = out.get(i + 2).stage();
      if (first != null
          && second != null
          && stage != null
          && sibling != null
          && out.get(i).stage() == null
          && out.get(i + 2).sibling()
          && second.span().start() < stage.span().start()
          && SIBLING
              .matcher(marked.masked().substring(first.span().end(), second.span().start()))
              .matches()) {
        boolean back = out.get(i).refersBack();
        out.set(i, Anchor.of(stage.span(), stage, first, back, out.get(i).sibling()));
        out.set(i + 1, Anchor.of(sibling.span(), sibling, second, back, true));
        out.remove(i + 2);
      }
    }
    return out;
  }

  /** "5亿元A1、A2轮", "天使轮和A轮共2000万元": a sum over several rounds is the amount of none. */
  private static List<Anchor> unshared(List<Anchor> anchors) {
    List<Anchor> out = new ArrayList<>(anchors);
    for (int i = 0; i + 1 < out.size(); i++) {
      Anchor first = out.get(i);
      Anchor second = out.get(i + 1);
      if (!second.sibling() || first.stage() == null || second.stage() == null) {
        continue;
      }
      if (first.amount() != null
          && second.amount() == null
          && first.amount().span().start() < first.stage().span().start()) {
        out.set(i, withoutAmount(first));
      } else if (first.amount() == null
          && second.amount() != null
          && second.amount().span().start() > second.stage().span().start()) {
        out.set(i + 1, withoutAmount(second));
      }
    }
    return out;
  }

  private static Anchor withoutAmount(Anchor anchor) {
    return Anchor.of(anchor.span(), anchor.stage(), null, anchor.refersBack(), anchor.sibling());
  }

  private static List<Anchor> join(MarkedText marked, List<Atom> atoms) {
    List<Anchor> anchors = new ArrayList<>();
    for (Atom atom : atoms) {
      Anchor last = anchors.isEmpty() ? null : anchors.get(anchors.size() - 1);
      String gap =
          last == null ? "" : marked.masked().substring(last.span().end(), atom.span().start());
      gap = CONVERSION.matcher(gap).replaceAll("");
      if (last != null && fits(last, atom) && gap.length() <= 40 && JOINT.matcher(gap).matches()) {
        anchors.set(anchors.size() - 1, joined(last, atom));
        continue;
      }
      boolean sibling =
          last != null
              && last.stage() != null
              && atom.stage() != null
              && SIBLING.matcher(gap).matches();
      boolean back = refersBack(marked.masked(), atom.span());
      anchors.add(new Anchor(atom.span(), atom.stage(), atom.amount(), back, sibling, atom.paid()));
    }
    return anchors;
  }

  private static boolean refersBack(String masked, Span span) {
    String before = masked.substring(Math.max(0, span.start() - 14), span.start());
    String clause = masked.substring(clauseStart(masked, span.start()), span.start());
    if (BEFORE_THIS.matcher(before).find()) {
      return false;
    }
    return THIS_BEFORE.matcher(before).find() || THIS_IS.matcher(clause).lookingAt();
  }

  private static int clauseStart(String masked, int at) {
    int start = at;
    while (start > 0 && "，。；！？\n".indexOf(masked.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** One round has one amount and one stage; a weak stage may stand beside a lettered one. */
  private static boolean fits(Anchor anchor, Atom atom) {
    if (atom.amount() != null) {
      return anchor.amount() == null;
    }
    Mention<String> stage = anchor.stage();
    return stage == null
        || isWeak(stage) != isWeak(atom.stage())
        || stage.value().equals(value(atom.stage()));
  }

  private static Anchor joined(Anchor anchor, Atom atom) {
    Span span = anchor.span().cover(atom.span());
    if (atom.amount() != null) {
      return Anchor.of(span, anchor.stage(), atom.amount(), anchor.refersBack(), anchor.sibling());
    }
    Mention<String> stage = anchor.stage();
    boolean keep = stage != null && isWeak(atom.stage());
    return Anchor.of(
        span, keep ? stage : atom.stage(), anchor.amount(), anchor.refersBack(), anchor.sibling());
  }

  private static boolean isWeak(@Nullable Mention<String> stage) {
    return stage != null && WEAK.contains(stage.value());
  }

  private static String value(@Nullable Mention<String> stage) {
    return stage == null ? "" : stage.value();
  }
}
