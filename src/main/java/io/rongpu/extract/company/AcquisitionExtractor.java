package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.model.Value.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who bought whom: "A全资收购B", "B被A收购". */
public final class AcquisitionExtractor implements RelationExtractor {

  private static final String NAME = "[^，。；：！？、]{2,36}?";
  private static final String ADVERB =
      "(?:\\s|\uE003|\uE001|近日|日前|正式|宣布|公布|已经|已|将|拟|计划|曾|再次|又|还|也|都|以|完成了?|成功|全资|通过[^，。；]{2,30}?|斥资|出资|约|同意|达成协议|达成|有意|考虑|正在|正|洽谈|的价格|的代价|现金|并|对|完成对|完成了对|全部|整体|联合|战略)*";
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?:^|[，。；：！？“])(?<acquirer>"
              + NAME
              + ")"
              + ADVERB
              + "(?:收购|并购|买下)了?(?:了|全球|知名|美国|英国|德国|国内|一家)*(?<target>[^，。；：！？、]{2,30}?)(?:的|，|。|；|、|$|！|？|后|并|，|\uE001|全部|100%|公司)");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?:^|[，。；：！？“])(?<target>"
              + NAME
              + ")"
              + ADVERB
              + "(?:被|获|由)(?<acquirer>"
              + NAME
              + ")"
              + ADVERB
              + "(?:全资|整体|宣布|以|\uE001|正式)*(?:收购|并购|买下)");
  private static final Pattern PLANNED = Pattern.compile("拟|计划|考虑|洽谈|有意|将以|寻求|谈判|正在商|同意|意向");
  private static final Pattern RUMOURED = Pattern.compile("传闻|据传|消息人士|知情人士|传.{0,4}收购|或将");
  private static final Pattern DENIED = Pattern.compile("否认|不实|辟谣|拒绝");
  private static final Pattern NO_PARTY =
      Pattern.compile(
          ".*(?:公司|企业|股份|股权|资产|业务|品牌|交易|项目|基金|对手|标的|平台|该|其|他|项|事宜|机构|价|方|人|者|案|票|土地|牌照|多家|一家|部分|全部|同类|上下游|竞争)$|.*(?:进行|通过|可能|如果|正在|因为|没有|寻求|希望|战略|整合|大量|多家|一家).*");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (!masked.contains("购") && !masked.contains("买下")) {
        continue;
      }
      match(context, sentence, PASSIVE.matcher(masked), "acquisition/passive", found);
      match(context, sentence, ACTIVE.matcher(masked), "acquisition/active", found);
    }
    found.forEach(
        one -> {
          context.book().add(one.acquirer());
          context.book().add(one.target());
        });
    return () -> facts(context, found);
  }

  private record Found(
      Name acquirer,
      Name target,
      @Nullable Mention<Money> amount,
      String status,
      Span sentence,
      Span clause,
      String rule) {}

  private static void match(
      DocumentContext context, Sentence sentence, Matcher matcher, String rule, List<Found> found) {
    int base = sentence.span().start();
    while (matcher.find()) {
      Name acquirer =
          party(
              context, new Span(base + matcher.start("acquirer"), base + matcher.end("acquirer")));
      Name target =
          party(context, new Span(base + matcher.start("target"), base + matcher.end("target")));
      if (acquirer == null || target == null || acquirer.text().equals(target.text())) {
        continue;
      }
      Span clause = new Span(base + matcher.start(), base + matcher.end());
      List<Mention<Money>> amounts = context.marked().amounts(clause);
      found.add(
          new Found(
              acquirer,
              target,
              amounts.isEmpty() ? null : amounts.get(0),
              status(matcher.group(), sentence.span().of(context.document().text())),
              sentence.span(),
              clause,
              rule));
    }
  }

  private static String status(String clause, String sentence) {
    if (DENIED.matcher(sentence).find()) {
      return Terms.DENIED;
    }
    if (PLANNED.matcher(clause).find()) {
      return Terms.PLANNED;
    }
    return RUMOURED.matcher(sentence).find() ? Terms.RUMOURED : Terms.COMPLETED;
  }

  /** A party must be named well: quoted, Latin, repeated in the document, or known from a deal. */
  private static @Nullable Name party(DocumentContext context, Span phrase) {
    String words = phrase.of(context.document().text()).strip();
    if (NO_PARTY.matcher(words).matches()) {
      return null;
    }
    Name name = context.names().read(phrase, Entity.Kind.COMPANY);
    if (name == null || name.text().length() > 20) {
      return null;
    }
    boolean known =
        context.names().count(name.text()) >= 2
            || name.text().matches("[A-Z][A-Za-z0-9 .&]+")
            || context.book().knows(name.text());
    return known ? name : null;
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Entity>> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity acquirer = context.book().entity(one.acquirer());
      Entity target = context.book().entity(one.target());
      if (acquirer.equals(target) || !told.add(List.of(acquirer, target))) {
        continue;
      }
      List<Fact.Detail> details = new ArrayList<>();
      Evidence whole = evidence(one, one.clause());
      if (one.amount() != null) {
        details.add(
            new Fact.Detail(
                Terms.AMOUNT, one.amount().value(), evidence(one, one.amount().span())));
      }
      details.add(
          new Fact.Detail(Terms.STATUS, new Term(Term.Scheme.ONTOLOGY, one.status()), whole));
      facts.add(
          new Fact.Event(
              Terms.ACQUISITION,
              List.of(
                  new Fact.Role(Terms.ACQUIRER, acquirer, evidence(one, one.acquirer().span())),
                  new Fact.Role(Terms.TARGET, target, evidence(one, one.target().span()))),
              details));
    }
    return facts;
  }

  private static Evidence evidence(Found one, Span mention) {
    return new Evidence(
        one.sentence(),
        one.sentence().contains(mention) ? mention : one.sentence(),
        one.rule(),
        0.7);
  }
}
