package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rounds that one sentence tells, as drafts. One per document. */
final class RoundReader {

  /** Without one of these words and without a stage a sentence tells of no round. */
  private static final Trigger TRIGGER =
      Trigger.of("融资", "领投", "跟投", "参投", "获投", "注资", "入股", "增资", "轮", "投资", "工商", "战略股东");

  /** Deals that came to nothing are no rounds. */
  private static final Pattern FAILED =
      Pattern.compile(
          "搁浅|告吹|流产|落空|泡汤|未能(?:成功|完成|落地|达成)|没有成功|融资失败|宣告失败|(?:终止|取消|叫停)了?[^，。；]{0,14}(?:投资|融资|交易)");

  /** "26家公司拿到融资": counted, not told. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?:\\d+|[一二两三四五六七八九十百]+|多|数|数十|上百|众多)\\s?(?:家|个)|(?:\\d+|[二两三四五六七八九十百]+|多|数|数十|上百|众多)\\s?(?:起|笔|宗|次)|很多|许多|不少|大多数?|大部分|一些|所有)[^，。；]{0,16}(?:公司|企业|项目|团队|融资|投资|事件|案例|平台|品牌|机构)");

  /** Whoever is counted behind it pays: "获得多家机构投资的1亿元". */
  private static final Pattern GETS = Pattern.compile("获|完成|拿到|得到|引入|引进|迎来|接受");

  private static final Pattern REGISTERED =
      Pattern.compile("(?:变更|新增)[^。；]{0,24}(?:股东|投资人|注册资本)|(?:股东|投资人|注册资本|工商)[^。；]{0,16}变更");

  /** "A将投资B，总金额为1亿元": the clause before tells who pays whom. */
  private static final Pattern TOTAL =
      Pattern.compile("\\s*(?:交易|投资)?(?:总?金额|总额|总价|对价)(?:高?达到?|为|是|约为?|超过?|近|\\s)*\uE001+元?");

  /** 该轮 and the like point to the round just told, 本轮 to the one in the news. */
  private static final Pattern LAST = Pattern.compile("该轮|这轮|这一轮|该笔|这笔");

  private final MarkedText marked;
  private final RaiserReader raisers;
  private final OutgoingReader payers;
  private final RoleReader roles;
  private final FormerRounds formerRounds;
  private final InvestsAgain investsAgain;
  private final RoundDates dates;
  private final ValuationReader valuations;
  private final RoundGate gate;

  RoundReader(
      MarkedText marked, NameReader names, InvestorListReader lists, SubjectReader subjects) {
    this.marked = marked;
    this.raisers = new RaiserReader(marked, subjects, names);
    this.payers = new OutgoingReader(marked, names, lists);
    this.roles = new RoleReader(marked, lists);
    this.formerRounds = new FormerRounds(marked, lists);
    this.investsAgain = new InvestsAgain(marked, lists);
    this.dates = new RoundDates(marked);
    this.valuations = new ValuationReader(marked, names);
    this.gate = new RoundGate(marked, names, lists);
  }

  /** The rounds told in {@code sentence}, in order; their company is null when it is not named. */
  List<RoundDraft> read(Span sentence, boolean title) {
    String masked = sentence.of(marked.masked());
    boolean raising = TRIGGER.isIn(masked) || masked.indexOf(MarkedText.STAGE) >= 0;
    if (masked.length() < 6 || !raising && !PayingAnchors.mayBeIn(masked)) {
      return valuations.readAlone(sentence, title);
    }
    List<Anchor> anchors = AnchorFinder.find(marked, sentence);
    if (!raising) {
      anchors = anchors.stream().map(Anchor::ofPayment).toList();
    }
    if (anchors.stream().anyMatch(anchor -> !isHolding(anchor))) {
      anchors = anchors.stream().filter(anchor -> isTold(anchor, sentence)).toList();
    }
    if (anchors.isEmpty()) {
      return valuations.readAlone(sentence, title);
    }
    List<Span> regions = AnchorRegions.cut(marked.masked(), sentence, anchors);
    List<RoundDraft> drafts = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      drafts.addAll(drafts(sentence, anchors.get(i), regions.get(i), drafts, title));
    }
    SiblingRounds.share(masked, drafts);
    drafts.removeIf(draft -> draft.nobody);
    dates.distribute(sentence, drafts);
    PastWords.markBefore(drafts, marked.document().article().published());
    drafts.addAll(formerRounds.read(sentence, drafts));
    investsAgain.add(sentence, drafts);
    valuations.add(sentence, drafts);
    return drafts;
  }

  /** A verb of paying names a round only where somebody pays; else it cuts no other's words. */
  private boolean isTold(Anchor anchor, Span sentence) {
    if (!anchor.paying()) {
      return true;
    }
    Outgoing paid =
        payers.read(
            anchor, RoundClauses.with(anchor.span().start(), marked.masked(), sentence), sentence);
    return paid != null && !paid.investors().isEmpty();
  }

  /** The draft of one anchor; one for each company when the clause pays several. */
  private List<RoundDraft> drafts(
      Span sentence, Anchor anchor, Span region, List<RoundDraft> before, boolean title) {
    RoundDraft last = before.isEmpty() ? null : before.get(before.size() - 1);
    Outgoing paid = outgoing(sentence, anchor, region);
    List<RoundDraft> drafts = new ArrayList<>();
    int companies = paid == null ? 1 : Math.max(1, paid.targets().size());
    for (int i = 0; i < companies; i++) {
      drafts.add(draft(sentence, anchor, region, last, title, paid, i));
    }
    return drafts;
  }

  /**
   * Who pays whom in the anchor's clause. Where another anchor cuts it ("以1亿元可转债形式战略投资B"), the
   * clause is read whole and who gets the money must stand behind both.
   */
  private @Nullable Outgoing outgoing(Span sentence, Anchor anchor, Span region) {
    Span own = RoundClauses.with(anchor.span().start(), marked.masked(), region);
    Span whole = RoundClauses.with(anchor.span().start(), marked.masked(), sentence);
    Outgoing wider = own.equals(whole) ? null : payers.read(anchor, whole, sentence);
    boolean behind =
        wider != null
            && !wider.targets().isEmpty()
            && wider.targets().stream()
                .allMatch(name -> name.span().start() >= anchor.span().end());
    if (behind && whole.start() < own.start()) {
      return wider;
    }
    Outgoing paid = payers.read(anchor, own, sentence);
    if (paid == null && TOTAL.matcher(own.of(marked.masked())).matches()) {
      Outgoing before =
          payers.read(anchor, RoundClauses.before(own, marked.masked(), region), sentence);
      return before == null || before.targets().isEmpty() ? null : before;
    }
    return paid == null && behind ? wider : paid;
  }

  private RoundDraft draft(
      Span sentence,
      Anchor anchor,
      Span region,
      @Nullable RoundDraft last,
      boolean title,
      @Nullable Outgoing outgoing,
      int target) {
    RoundDraft draft = begun(sentence, anchor, title);
    boolean paysNobody = outgoing != null && outgoing.targets().isEmpty() && !outgoing.intoFocus();
    if (paysNobody || anchor.paying() && (outgoing == null || outgoing.investors().isEmpty())) {
      draft.nobody = true;
      return draft; // money goes out to nobody named: no company, so no round
    }
    Name teller = raisers.readTeller(anchor, region);
    Name subject = teller != null ? teller : subject(anchor, region, outgoing, target);
    String words = region.of(marked.masked());
    String upToAnchor = marked.masked().substring(region.start(), anchor.span().start());
    if (FAILED.matcher(words).find()
        || subject == null && raisers.isOther(anchor, region)
        || subject == null && !anchor.refersBack() && isCounted(upToAnchor)) {
      draft.nobody = true;
      return draft;
    }
    if (subject != null) {
      draft.company = draft.found(subject, subject.span(), "round/company");
    } else if (last != null) {
      draft.company = last.company;
    } else if (!title && outgoing == null && raisers.isAnybody(sentence, anchor)) {
      draft.nobody = true;
      return draft;
    }
    if (outgoing != null) {
      addPayers(draft, outgoing, last);
    }
    roles.read(region, draft);
    PastWords.mark(draft, words, isHolding(anchor) || teller != null, last);
    String upToEnd = upToClauseEnd(anchor, region);
    draft.status = RoundStatus.of(upToEnd, sentence.of(marked.masked()));
    draft.unconfirmed = RoundStatus.isUnconfirmed(sentence.of(marked.masked()));
    draft.announced = RoundStatus.isAnnounced(upToEnd);
    draft.registered = REGISTERED.matcher(words).find();
    Mention<PartialDate> date = dates.of(anchor, region);
    date = date == null ? dates.ofFounding(anchor, region) : date;
    if (date != null) {
      draft.date = draft.found(date.value(), date.span(), "round/date");
    }
    if (outgoing == null) {
      UnnamedStages.add(draft, region.start(), upToEnd, anchor, marked.masked());
    }
    draft.nobody |= isHolding(anchor) && draft.date == null;
    draft.nobody |= !gate.admits(draft, region);
    if (last != null) {
      follow(draft, last, anchor);
    }
    return draft;
  }

  /** "某某投资了X" tells of a holding, and of a round only with a day or an amount. */
  private static boolean isHolding(Anchor anchor) {
    return anchor.paying() && anchor.amount() == null;
  }

  private static boolean isCounted(String upToAnchor) {
    Matcher counted = COUNTED.matcher(upToAnchor);
    return counted.find() && !GETS.matcher(upToAnchor.substring(0, counted.start())).find();
  }

  /** What the anchor itself tells. */
  private RoundDraft begun(Span sentence, Anchor anchor, boolean title) {
    RoundDraft draft = new RoundDraft(sentence, anchor.span(), title);
    String upToAnchor = marked.masked().substring(sentence.start(), anchor.span().end());
    draft.refersBack = anchor.refersBack();
    draft.refersToLast = anchor.refersBack() && LAST.matcher(upToAnchor).find();
    draft.sibling = anchor.sibling();
    draft.paid = anchor.paying();
    if (anchor.stage() != null) {
      draft.stage = draft.found(anchor.stage().value(), anchor.stage().span(), "round/stage");
    }
    if (anchor.amount() != null) {
      draft.amount = draft.found(anchor.amount().value(), anchor.amount().span(), "round/amount");
    }
    return draft;
  }

  private @Nullable Name subject(
      Anchor anchor, Span region, @Nullable Outgoing outgoing, int target) {
    if (outgoing == null) {
      return raisers.read(anchor, region);
    }
    return outgoing.targets().isEmpty() ? null : outgoing.targets().get(target);
  }

  private static void addPayers(RoundDraft draft, Outgoing outgoing, @Nullable RoundDraft last) {
    if (outgoing.intoFocus() && last != null && isPartOf(draft, last)) {
      draft.stage = null;
      draft.refersBack = true;
    }
    for (Name name : outgoing.investors()) {
      RoundDraft.Found<Name> found = draft.found(name, name.span(), "round/outgoing");
      draft.investors.add(found);
      if (outgoing.lead()) {
        draft.leads.add(found);
      }
    }
  }

  /** "完成A轮融资，云杉进行战略投资": no round of its own. */
  private static boolean isPartOf(RoundDraft draft, RoundDraft told) {
    return draft.amount == null
        && draft.stage != null
        && AnchorFinder.WEAK.contains(draft.stage.value())
        && told.stage != null;
  }

  /** Takes over what {@code last} tells for the rounds behind it as well. */
  private void follow(RoundDraft draft, RoundDraft last, Anchor anchor) {
    RoundDraft.Found<PartialDate> date = last.date;
    if (draft.date == null && date != null && dates.isShared(date.mention(), last, anchor)) {
      draft.date = date;
      draft.past |= last.past;
    }
    if (anchor.sibling()) {
      draft.date = draft.date == null ? last.date : draft.date;
      draft.past |= last.past;
      draft.status = last.status;
    }
  }

  private String upToClauseEnd(Anchor anchor, Span region) {
    int end = anchor.span().end();
    while (end < region.end() && "，；。".indexOf(marked.masked().charAt(end)) < 0) {
      end++;
    }
    return marked.masked().substring(region.start(), Math.max(region.start(), end));
  }
}
