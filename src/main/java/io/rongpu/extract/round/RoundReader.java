package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rounds that one sentence tells, as drafts. One per document. */
final class RoundReader {

  private static final Trigger TRIGGER =
      Trigger.of("融资", "领投", "跟投", "参投", "获投", "注资", "入股", "增资", "轮", "投资", "工商");
  private static final Pattern ROLE_CLAUSE =
      Pattern.compile(
          "领投|跟投|参投|投资方|投资机构|资方|出资|财务顾问|加码|加注|追投|认购|跟进|投资人|入局|参与|独家投资|联合投资|股东|本轮|此轮|该轮|估值");
  private static final Pattern PAST =
      Pattern.compile(
          "此前|(?:本轮|此轮|本次|此次)(?:的)?(?:融资|投资)(?:之前|以前|前)|曾经(?![^，。；的]{2}的)|(?:创业|创立|创办|上线|公司成立)之?初期?|曾(?!任|担任|就职|供职|就读|在[^，。]{2,16}(?:任职|担任|工作))|之前|上一?轮(?!的?(?:投资方|投资人|投资者|投资机构|股东|资方|领投方|跟投方))|早前|早在|过去(?!的)|历史|继(?!续)|去年|前年|年初|年末|年底|以前|最初|成立之初|前[一两]轮(?!的?(?:投资方|投资人|股东|投资机构|资方|投资者))|(?:是|系)[^，。；\uE001\uE002]{2,24}\uE002+(?:融资)?的?(?:独家|唯一|联合|主要)*(?:投资方|投资人|投资机构|领投方|领投机构)");
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:拟(?!人|态|真|合|声)|计划(?!书|经济)|寻求|(?<!方)正在?(?:进行|启动|洽谈|接触|与|和|推进|谈)|洽谈|考虑(?!到)|筹备|即将(?:完成|启动|进行|开启)|有望|预计将?|启动(?:了)?(?:新一轮|下一轮|\uE002)|下一轮|目标是|目标为|打算|将(?:会)?(?:成为|进行|启动|开启|完成|展开|寻求|参与|领投|向|获|投资|是)|开启(?:了)?(?:新一轮|下一轮|\uE002)|谋求|尚未完成|准备|商谈|商讨|加速完成|\uE002(?:融资)?也?已经?(?:开始|启动|开启)|正在寻找|(?:展开|进行)过?(?:讨论|谈判|磋商)|(?:讨论|谈判|磋商)中)");
  private static final Pattern RUMOURED =
      Pattern.compile(
          "据传|^传|传闻|传(?:出|言|将|正|获|完成)|消息人士|知情人士|知情者|市场传言|据称|或将|或已|或完成|疑似|被曝|尚未确认|未予置评|不予置评|未获.{0,4}确认");
  private static final Pattern DENIED =
      Pattern.compile("否认|不实|不属实|辟谣|假消息|并非事实|并未(?:完成|获得|融资)|没有(?:完成|获得|进行)");

  /** Deals that came to nothing are no rounds. */
  private static final Pattern FAILED =
      Pattern.compile("搁浅|告吹|流产|落空|泡汤|未能(?:成功|完成|落地|达成)|没有成功|融资失败|宣告失败");

  /** "26家公司拿到融资": counted, not told. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?:\\d+|[一二两三四五六七八九十百]+|多|数|数十|上百|众多)\\s?(?:家|起|笔|个|宗|次)|很多|许多|不少|大多数?|大部分|一些|所有)[^，。；]{0,16}(?:公司|企业|项目|团队|融资|投资|事件|案例|平台|品牌|机构)");

  private static final Pattern VALUATION_BEFORE =
      Pattern.compile(
          "(?<kind>[投融][前后])?(?:整体|最新|公司|总|市场)*(?<!上市后)估值(?:从[^，。；]{0,20}(?:增加|上升|增长|上涨|升|涨|提高)[到至]|已经?|的|便|因此|因而|由此|届时|甚至|仅|只|就|刚|照样|也|将|约|为|达到?|高?达|超过?|突破|升至|增至|至|近|接近|预计|有望|或|规模|水平|飙升|涨|到|了|是|攀升|随之|瞬间|来到|从|在|，|则|一度|进一步|仍|定格|不低于|\\s)*$");
  private static final Pattern WORTH =
      Pattern.compile(
          "(?:而|但|\uE003|，|目前|今年|\\s)*(?<owner>[^\uE001-\uE003]{2,30}?)(?:的|最新|整体|公司|目前|当前|总|其|[投融][前后]|当时|一度|也|已|\\s)*");
  private static final Pattern VALUATION_AFTER =
      Pattern.compile("^(?:的)?(?<kind>[投融][前后])?(?:整体|公司|后期|最新|总|最高|市场)?(?:的)?估值");

  /** "以80亿美元的估值上市", "估值10亿美元的云杉": no price of a round. */
  private static final Pattern OTHER_WORTH =
      Pattern.compile(
          "的?(?:估值|价格)[^，。；]{0,4}(?:上市|出售|被|收购|挂牌)|的(?!融资|投资|价格|水平|估值|[投融][前后]|公司估值|整体|最新|后期|独角兽|新一轮|\uE002|\uE001|总|最高|市场)[\\p{IsHan}A-Za-z]{2}");

  private static final Pattern OWN_WORTH = Pattern.compile("公司|本轮|此轮|本次|此次|其(?![他中余])");

  /** 该轮 and the like point to the round just told, 本轮 to the one in the news. */
  private static final Pattern LAST = Pattern.compile("该轮|这轮|这一轮|该笔|这笔");

  private static final Pattern THIS_ROUND = Pattern.compile("本轮|此轮|本次|此次");

  /** Here another one is spoken of. */
  private static final Pattern CONTRAST = Pattern.compile("\\s*(?:而|但|另)");

  /** "已先后获得A轮、B轮融资": of rounds that came one after the other, none is of today. */
  private static final Pattern SERIES = Pattern.compile("已经?(?:先后|陆续)");

  private static final Pattern PREVIOUS =
      Pattern.compile("(?:上一?轮|前一轮)(?:融资|投资)?(?:是|则|主要)?(?:由[^，。；]{2,60}领投|的?领投(?:方|机构)(?:为|是))");

  private static final Pattern HEADS =
      Pattern.compile("[两二三四五六多几数\\d]\\s?[轮笔次][^。；]{0,12}(?:分别|[，：:])|先后|陆续|连续|接连");

  private static final Pattern OWN_VERB =
      Pattern.compile("(?:随后|之后|此后|后来|目前|近日|日前|本轮|此次|此轮|如今|又|再)|。");

  private static final Pattern JOINED =
      Pattern.compile("(?:融资|投资)?(?:，)?(?:以及|和|及|与|、)[^，。；\uE001-\uE003]{2,40}");

  private static final Pattern FOUNDED =
      Pattern.compile("(?:成立|创立|创办|创建|创始|始建|组建|诞生|上线|注册|建立|孵化)(?:于|在|自|时间为)\\s?$");

  private static final Pattern DATE_ALONE = Pattern.compile("\\s*[于在到]?\uE003+[^，。；]{0,2}");

  /** What follows a past round in its sentence is past too, unless one of these words is there. */
  private static final Pattern NEWS =
      Pattern.compile(
          "本轮|此轮|这轮|此次|本次|近日|日前|今日|近期|最近|宣布|新一轮|最新|消息|刚刚|再次|再获|又获|现已|如今|目前|此番|这次|而后|之后，|后，");

  /** "…A轮融资，同年7月又获得B领投，…": a clause with a time of its own begins the next round. */
  private static final Pattern NEXT_ROUND =
      Pattern.compile(
          "\\s*(?:并|又|而|且|但|再|后|随即|随后|此后|之后|其后|而后|接着|紧接着|此前|之前|早前|在此之前|在此之后|[于在]|\\s)*(?:\uE003+[^，。；]{0,2}，?|(?<=随后|此后|之后|其后|而后|接着|此前|之前|早前))(?![^，。；]*(?:本轮|此轮|该轮|这轮|本次|此次))[^，。；]*(?:获|完成|得到|拿到|引入|迎来|接受|领投|投资)");

  private final MarkedText marked;
  private final SubjectReader subjects;
  private final RoleReader roles;
  private final OutgoingReader outgoing;
  private final RoundGate gate;

  RoundReader(
      MarkedText marked,
      SubjectReader subjects,
      RoleReader roles,
      RoundGate gate,
      OutgoingReader outgoing) {
    this.gate = gate;
    this.outgoing = outgoing;
    this.marked = marked;
    this.subjects = subjects;
    this.roles = roles;
  }

  /** The rounds told in {@code sentence}, in order; their company is null when it is not named. */
  List<RoundDraft> read(Span sentence, boolean title) {
    String masked = marked.masked().substring(sentence.start(), sentence.end());
    List<RoundDraft> drafts = new ArrayList<>();
    if (masked.length() < 6 || !TRIGGER.isIn(masked) && masked.indexOf('\uE002') < 0) {
      return valuationOnly(sentence, title);
    }
    List<Anchor> anchors = AnchorFinder.find(marked, sentence);
    if (anchors.isEmpty()) {
      return valuationOnly(sentence, title);
    }
    List<Span> regions = regions(sentence, anchors);
    for (int i = 0; i < anchors.size(); i++) {
      drafts.addAll(drafts(sentence, anchors.get(i), regions.get(i), drafts, title));
    }
    drafts.removeIf(draft -> draft.nobody);
    pastBefore(drafts);
    drafts.addAll(formerRounds(sentence, drafts));
    addValuation(sentence, drafts);
    return drafts;
  }

  /** "天使轮获得A投资，2016年4月完成B轮融资": what is told before a past round is past. */
  private void pastBefore(List<RoundDraft> drafts) {
    boolean past = false;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      RoundDraft draft = drafts.get(i);
      if (draft.stage != null && draft.date == null && !draft.news && past) {
        draft.past = true;
      }
      past =
          draft.date != null && RoundMerger.isPast(draft, marked.document().article().published());
    }
  }

  /** The draft of one anchor; one for each company when the clause pays several. */
  private List<RoundDraft> drafts(
      Span sentence, Anchor anchor, Span region, List<RoundDraft> before, boolean title) {
    Outgoing paid = outgoing(sentence, anchor, region);
    List<RoundDraft> drafts = new ArrayList<>();
    drafts.add(draft(sentence, anchor, region, before, title, paid, 0));
    for (int i = 1; paid != null && i < paid.targets().size(); i++) {
      drafts.add(draft(sentence, anchor, region, before, title, paid, i));
    }
    return drafts;
  }

  /**
   * Who pays whom in the anchor's clause. Where another anchor cuts it ("以1亿元可转债形式战略投资B"), the
   * clause is read whole and who gets the money must stand behind both.
   */
  private @Nullable Outgoing outgoing(Span sentence, Anchor anchor, Span region) {
    Span own = clauseOf(anchor, region);
    Span whole = clauseOf(anchor, sentence);
    Outgoing wider = own.equals(whole) ? null : outgoing.read(anchor, whole, sentence);
    boolean behind =
        wider != null
            && !wider.targets().isEmpty()
            && wider.targets().stream()
                .allMatch(name -> name.span().start() >= anchor.span().end());
    if (behind && whole.start() < own.start()) {
      return wider;
    }
    Outgoing paid = outgoing.read(anchor, own, sentence);
    return paid == null && behind ? wider : paid;
  }

  private RoundDraft draft(
      Span sentence,
      Anchor anchor,
      Span region,
      List<RoundDraft> before,
      boolean title,
      @Nullable Outgoing outgoing,
      int target) {
    RoundDraft draft = new RoundDraft(sentence, anchor.span(), title);
    draft.refersBack = anchor.refersBack();
    draft.refersToLast =
        anchor.refersBack()
            && LAST.matcher(marked.masked().substring(sentence.start(), anchor.span().end()))
                .find();
    draft.sibling = anchor.sibling();
    if (anchor.stage() != null) {
      draft.stage = draft.found(anchor.stage().value(), anchor.stage().span(), "round/stage");
    }
    if (anchor.amount() != null) {
      draft.amount = draft.found(anchor.amount().value(), anchor.amount().span(), "round/amount");
    }
    boolean paysNobody = outgoing != null && outgoing.targets().isEmpty() && !outgoing.intoFocus();
    if (paysNobody || anchor.paying() && (outgoing == null || outgoing.investors().isEmpty())) {
      draft.nobody = true;
      return draft; // money goes out to nobody named: no company, so no round
    }
    Name subject =
        outgoing == null
            ? subject(sentence, anchor, region)
            : outgoing.targets().isEmpty() ? null : outgoing.targets().get(target);
    RoundDraft last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (subject == null && outgoing == null) {
      subject = subjects.readRaiser(anchor.span().end(), region);
    }
    Name teller = subjects.readTeller(region, anchor.span().start());
    if (teller != null) {
      subject = teller;
    }
    String upToAnchor = marked.masked().substring(region.start(), anchor.span().start());
    if (FAILED.matcher(marked.masked().substring(region.start(), region.end())).find()
        || subject == null && !anchor.refersBack() && COUNTED.matcher(upToAnchor).find()) {
      draft.nobody = true;
      return draft;
    }
    if (subject != null) {
      draft.company = draft.found(subject, subject.span(), "round/company");
    } else if (last != null) {
      draft.company = last.company;
    } else if (!title && outgoing == null && isAnybody(sentence, anchor)) {
      draft.nobody = true;
      return draft;
    }
    if (outgoing != null && outgoing.intoFocus() && last != null && isPartOf(draft, last)) {
      draft.stage = null;
      draft.refersBack = true;
    }
    if (outgoing != null) {
      for (Name name : outgoing.investors()) {
        draft.investors.add(draft.found(name, name.span(), "round/outgoing"));
        if (outgoing.lead()) {
          draft.leads.add(draft.found(name, name.span(), "round/outgoing"));
        }
      }
    }
    roles.read(region, draft);
    String words = marked.masked().substring(region.start(), region.end());
    draft.past = PAST.matcher(words).find() || anchor.paying() || teller != null;
    draft.news = NEWS.matcher(words).find();
    draft.past |= (last != null && last.past || SERIES.matcher(words).find()) && !draft.news;
    draft.previous = PREVIOUS.matcher(words).find();
    int clauseEnd = anchor.span().end();
    while (clauseEnd < region.end() && "，；。".indexOf(marked.masked().charAt(clauseEnd)) < 0) {
      clauseEnd++;
    }
    String upTo = marked.masked().substring(region.start(), Math.max(region.start(), clauseEnd));
    draft.status = status(upTo, marked.masked().substring(sentence.start(), sentence.end()));
    Mention<PartialDate> date = date(anchor, region);
    if (date != null) {
      draft.date = draft.found(date.value(), date.span(), "round/date");
    }
    draft.nobody |= anchor.paying() && draft.date == null; // a holding, not a round
    draft.nobody |= !gate.admits(draft, region);
    if (draft.date == null && last != null && last.date != null && isUnderDateOf(last, anchor)) {
      draft.date = last.date;
      draft.past |= last.past;
    }
    if (anchor.sibling() && last != null) {
      draft.date = draft.date == null ? last.date : draft.date;
      draft.past |= last.past;
      draft.status = last.status;
    }
    return draft;
  }

  /** "2016年获得三轮融资，分别为A的天使轮，B的A轮…", "2017年获得A的天使轮融资以及B的A轮融资": one date stands before them all. */
  private boolean isUnderDateOf(RoundDraft last, Anchor anchor) {
    Span date = Objects.requireNonNull(last.date).mention();
    if (date.start() > last.anchor.start()) {
      return false;
    }
    String heads = marked.masked().substring(date.end(), last.anchor.start());
    String between = marked.masked().substring(last.anchor.end(), anchor.span().start());
    return HEADS.matcher(heads).find() && !OWN_VERB.matcher(between).find()
        || JOINED.matcher(between).matches();
  }

  /** "完成A轮融资，云杉进行战略投资": no round of its own. */
  private static boolean isPartOf(RoundDraft draft, RoundDraft told) {
    return draft.amount == null
        && draft.stage != null
        && AnchorFinder.WEAK.contains(draft.stage.value())
        && told.stage != null;
  }

  /** "A轮投资方红点跟投" tells that 红点 was in the A round. */
  private List<RoundDraft> formerRounds(Span sentence, List<RoundDraft> told) {
    List<RoundDraft> former = new ArrayList<>();
    Matcher matcher = RoleReader.FORMER_ROUND.matcher(sentence.of(marked.masked()));
    while (matcher.find()) {
      Span words = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      List<Mention<String>> stages = marked.stages(words);
      if (stages.isEmpty() || told.isEmpty()) {
        continue;
      }
      RoundDraft draft = new RoundDraft(sentence, stages.get(0).span(), false);
      draft.stage = draft.found(stages.get(0).value(), stages.get(0).span(), "round/former");
      draft.company = told.get(0).company;
      draft.past = true;
      draft.former = true;
      roles.readFormer(new Span(words.end(), sentence.end()), draft);
      if (!draft.investors.isEmpty()) {
        former.add(draft);
      }
    }
    return former;
  }

  private static String status(String region, String sentence) {
    if (DENIED.matcher(sentence).find()) {
      return Terms.DENIED;
    }
    if (PLANNED.matcher(region).find()) {
      return Terms.PLANNED;
    }
    return RUMOURED.matcher(sentence).find() ? Terms.RUMOURED : Terms.COMPLETED;
  }

  /**
   * The subject of the anchor's clause, else of an earlier clause of its region, else what such a
   * clause introduces.
   */
  private @Nullable Name subject(Span sentence, Anchor anchor, Span region) {
    List<Span> clauses = clauses(region);
    Name found = null;
    Name introduced = null;
    Span previous = null;
    for (Span clause : clauses) {
      if (clause.start() > anchor.span().start()) {
        break;
      }
      boolean own = clause.end() > anchor.span().start();
      Span upTo = own ? new Span(clause.start(), clause.end()) : clause;
      Name name = subjects.read(upTo);
      if (!own) {
        Name introducing = subjects.readIntroduced(clause);
        introduced = introducing == null ? introduced : introducing;
      } else if (name == null && subjects.lacksSubject(clause) && isLater(introduced, found)) {
        name = introduced;
      }
      if (name == null && own && found == null && previous != null) {
        name = subjects.readApposition(previous);
      }
      if (name != null && name.span().start() < anchor.span().start()) {
        found = name;
      }
      previous = clause;
    }
    return found != null ? found : topic(clauses, anchor);
  }

  /** "云杉创立于2015年，于2016年获得…": the company of which an earlier clause says what it is. */
  private @Nullable Name topic(List<Span> clauses, Anchor anchor) {
    Name topic = null;
    for (Span clause : clauses) {
      if (clause.end() > anchor.span().start()) {
        break;
      }
      Name name = subjects.readTopic(clause);
      if (name != null || CONTRAST.matcher(clause.of(marked.masked())).lookingAt()) {
        topic = name;
      }
    }
    return topic;
  }

  private boolean isAnybody(Span sentence, Anchor anchor) {
    Span before = new Span(sentence.start(), Math.max(sentence.start(), anchor.span().end()));
    return clauses(before).stream().anyMatch(subjects::isAnybody);
  }

  private static boolean isLater(@Nullable Name name, @Nullable Name other) {
    return name != null && (other == null || name.span().start() > other.span().start());
  }

  private Span clauseOf(Anchor anchor, Span region) {
    for (Span clause : clauses(region)) {
      if (clause.end() > anchor.span().start()) {
        return clause;
      }
    }
    return region;
  }

  /** The date in the region nearest to the anchor, earlier ones first. */
  private @Nullable Mention<PartialDate> date(Anchor anchor, Span region) {
    Mention<PartialDate> best = null;
    for (Mention<PartialDate> date : marked.dates(region)) {
      String after =
          marked
              .masked()
              .substring(date.span().end(), Math.min(region.end(), date.span().end() + 8));
      if (after.matches(
          "(?s)^(?:共同|联合|在[^，。]{2,6})?(?:成立|创立|创办|上线|正式成立|正式上线|推出|诞生|底?成立|，?成立|以来|至今|的?时候).*")) {
        continue;
      }
      if (FOUNDED.matcher(marked.masked().substring(region.start(), date.span().start())).find()) {
        continue; // "云杉成立于2015年，先后获得…"
      }
      if (after.contains("以来")
          && date.span().start() > 0
          && "自从".indexOf(marked.masked().charAt(date.span().start() - 1)) >= 0) {
        continue; // "自2016年拆分以来"
      }
      if (date.span().start() < anchor.span().start()) {
        best = date;
      } else if (best == null) {
        best = date;
      }
    }
    return best;
  }

  /** "估值也来到2.6亿美元" in a sentence of its own speaks of the round told last. */
  private List<RoundDraft> valuationOnly(Span sentence, boolean title) {
    if (!sentence.of(marked.masked()).contains("估值")) {
      return List.of();
    }
    RoundDraft draft = new RoundDraft(sentence, sentence, title);
    draft.refersBack = true;
    draft.refersToLast = !THIS_ROUND.matcher(sentence.of(marked.masked())).find();
    Name owner = owner(sentence);
    if (owner != null) {
      draft.company = draft.found(owner, owner.span(), "round/company");
    }
    addValuation(sentence, List.of(draft));
    return draft.valuation == null ? List.of() : List.of(draft);
  }

  /** Whose worth the sentence tells: "A最新估值430亿美元"; null when its clause names nobody. */
  private @Nullable Name owner(Span sentence) {
    int at = marked.masked().indexOf("估值", sentence.start());
    for (Span clause : clauses(sentence)) {
      if (clause.start() <= at && at < clause.end()) {
        Matcher words = WORTH.matcher(marked.masked().substring(clause.start(), at));
        return words.matches()
            ? subjects.named(words.group("owner"), clause.start() + words.start("owner"))
            : null;
      }
    }
    return null;
  }

  /** "以13亿美元估值完成…" says best what a round was priced at. */
  private List<Mention<Money>> pricesFirst(Span sentence) {
    List<Mention<Money>> amounts = new ArrayList<>(marked.amounts(sentence));
    amounts.sort(
        Comparator.comparing(
            amount -> !marked.masked().startsWith("以", amount.span().start() - 1)));
    return amounts;
  }

  private void addValuation(Span sentence, List<RoundDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    for (Mention<Money> amount : pricesFirst(sentence)) {
      String before = marked.masked().substring(sentence.start(), amount.span().start());
      String after = marked.masked().substring(amount.span().end(), sentence.end());
      Matcher left = VALUATION_BEFORE.matcher(before);
      Matcher right = VALUATION_AFTER.matcher(after);
      boolean isLeft = left.find();
      if (!isLeft && !right.find() || OTHER_WORTH.matcher(after).lookingAt()) {
        continue;
      }
      int clause = Math.max(before.lastIndexOf('；'), before.lastIndexOf("后者"));
      clause = clause >= 0 && OWN_WORTH.matcher(before.substring(clause)).find() ? -1 : clause;
      String kind = isLeft ? left.group("kind") : right.group("kind");
      RoundDraft nearest = drafts.get(0);
      for (RoundDraft draft : drafts) {
        if (draft.anchor.start() < amount.span().start()) {
          nearest = draft;
        }
      }
      if (clause >= 0
          && sentence.start() + clause > nearest.anchor.start()
          && nearest.anchor.start() < amount.span().start()) {
        continue; // of somebody named after the round was told
      }
      if (nearest.valuation == null) {
        nearest.valuation = nearest.found(amount.value(), amount.span(), "round/valuation");
        nearest.valuationKind =
            kind == null
                ? Terms.UNSPECIFIED_VALUATION
                : kind.endsWith("前") ? Terms.PRE_MONEY : Terms.POST_MONEY;
      }
      return;
    }
  }

  /** Cuts the sentence so that each anchor has the words that speak of it. */
  private List<Span> regions(Span sentence, List<Anchor> anchors) {
    List<Span> regions = new ArrayList<>();
    int start = sentence.start();
    for (int i = 0; i < anchors.size(); i++) {
      boolean last = i == anchors.size() - 1;
      int end =
          last
              ? sentence.end()
              : boundary(anchors.get(i).span().end(), anchors.get(i + 1).span().start());
      regions.add(new Span(start, Math.max(start, end)));
      start = Math.max(start, end);
    }
    return regions;
  }

  /** Between two anchors: clauses that name roles belong to the first, the others to the second. */
  private int boundary(int from, int to) {
    Span gap = new Span(from, to);
    List<Span> clauses = clauses(gap);
    int end = clauses.get(0).end();
    if (clauses.size() == 1) {
      String words = gap.of(marked.masked());
      Matcher mark = Pattern.compile("^(?:融资|投资|的|股权|战略)*[、；;和及与]?").matcher(words);
      return mark.find() ? from + mark.end() : from;
    }
    for (int i = 1; i < clauses.size() - 1; i++) {
      Span own = clauses.get(i);
      boolean alone = DATE_ALONE.matcher(own.of(marked.masked())).matches();
      Span next = alone ? own.cover(clauses.get(i + 1)) : own;
      if (NEXT_ROUND.matcher(next.of(marked.masked())).lookingAt()) {
        return end;
      }
      if (ROLE_CLAUSE.matcher(clauses.get(i).of(marked.masked())).find()) {
        end = clauses.get(i).end();
      }
    }
    return end;
  }

  /** The clauses of {@code span}, cut at commas, semicolons and colons outside brackets. */
  List<Span> clauses(Span span) {
    List<Span> clauses = new ArrayList<>();
    int depth = 0;
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = marked.masked().charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && "，；;：。！？!?".indexOf(c) >= 0) {
        clauses.add(new Span(start, i));
        start = i + 1;
      }
    }
    clauses.add(new Span(Math.min(start, span.end()), span.end()));
    return clauses;
  }
}
