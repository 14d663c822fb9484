package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads holdings without a round: "A曾投资B", "A是B的早期投资人", "历史投资方包括A、C". */
public final class HoldingExtractor implements RelationExtractor {

  private static final Pattern TRIGGER = Pattern.compile("投资|参投|入股|股东|资方|融资|支持");

  private static final Pattern NEGATED = Pattern.compile("未|没有|不是|并非|否认|拒绝|不再");

  private static final Pattern INVESTED =
      Pattern.compile(
          "(?:^|[，。；：！？“])(?<who>[^，。；：！？]{2,24}?)(?:此前|之前|曾经|曾|先后|还|也|早期|已|陆续|相继|均|就|早在\uE003|\uE003|于|在|都)*(?:曾|先后|早期|已|陆续|相继|还)(?:投资|参投|入股)(?:过|了)(?<what>[^。；：！？]{2,80}?)(?:等|的|。|，|；|$)");
  private static final Pattern IS_INVESTOR =
      Pattern.compile(
          "(?:^|[，。；：！？“])(?<who>[^，。；：！？]{2,24}?)(?:还|也|亦|曾|至今仍|同时|均|都|则|同样)*(?:是|为|成为)(?<what>[^，。；：！？]{2,24}?)的?(?:第[一二三四五]大)?(?:早期|天使|重要|主要|最大|原始|长期)*的?(?:单一)?(?:投资人|投资方|投资者|股东)(?:之一)?");
  private static final Pattern HISTORY =
      Pattern.compile(
          "(?:历史|既有|过往|原有|早期|已有|此前的?|背后的?|现有)的?(?:投资方|股东|投资机构|投资人|资方)(?:主要|还|则)?(?:为|包括|有|包含|是|：|:)(?<who>[^。；：！？]{2,200}?)(?:等|。|；|$)");
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?:已经?|曾经?|先后)(?:从|获得?了?)(?<who>[^。；：！？\uE001\uE002\uE003]{2,80}?)(?:等[^，。；]{0,12})?(?:那里)?(?:的|等企业|等机构)*(?:获得了?)?(?:的)?(?:投资|融资|支持)(?=[，。；]|$)");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (!TRIGGER.matcher(masked).find()
          || masked.indexOf('\uE001') >= 0
          || masked.indexOf('\uE002') >= 0
          || masked.contains("本轮")) {
        continue; // a sentence with a stage or an amount tells a round
      }
      pairs(context, sentence, INVESTED.matcher(masked), "holding/invested", found);
      pairs(context, sentence, IS_INVESTOR.matcher(masked), "holding/is-investor", found);
      ofFocus(context, sentence, HISTORY.matcher(masked), "holding/history", found);
      ofFocus(context, sentence, RECEIVED.matcher(masked), "holding/received", found);
    }
    for (Found one : found) {
      context.book().add(one.investor());
      context.book().add(one.company());
    }
    return () -> facts(context, found);
  }

  private record Found(Name investor, Name company, Span sentence, String rule) {}

  private static void pairs(
      DocumentContext context, Sentence sentence, Matcher matcher, String rule, List<Found> found) {
    int base = sentence.span().start();
    while (matcher.find()) {
      if (NEGATED.matcher(matcher.group()).find()) {
        continue;
      }
      List<Name> investors =
          known(context, members(context, base + matcher.start("who"), base + matcher.end("who")));
      List<Name> companies =
          known(
              context, members(context, base + matcher.start("what"), base + matcher.end("what")));
      for (Name investor : investors) {
        for (Name company : companies) {
          found.add(new Found(investor, company.as(Entity.Kind.COMPANY), sentence.span(), rule));
        }
      }
    }
  }

  private static void ofFocus(
      DocumentContext context, Sentence sentence, Matcher matcher, String rule, List<Found> found) {
    int base = sentence.span().start();
    while (matcher.find()) {
      Name company = subject(context, sentence, base + matcher.start());
      if (company == null) {
        return;
      }
      for (Name investor :
          members(context, base + matcher.start("who"), base + matcher.end("who"))) {
        found.add(new Found(investor, company, sentence.span(), rule));
      }
    }
  }

  private static @Nullable Name subject(DocumentContext context, Sentence sentence, int to) {
    Name last =
        context
            .book()
            .lastOrganization(context.document().text(), new Span(sentence.span().start(), to));
    return last != null ? last : context.focus();
  }

  private static List<Name> members(DocumentContext context, int from, int to) {
    return context.lists().read(new Span(from, to), 0, context.marked().masked()).stream()
        .map(Member::name)
        .toList();
  }

  /** Names that the document repeats, quotes, or writes in Latin letters. */
  private static List<Name> known(DocumentContext context, List<Name> names) {
    return names.stream()
        .filter(
            name ->
                context.names().count(name.text()) >= 2
                    || context.book().knows(name.text())
                    || name.text().matches("[A-Z][A-Za-z0-9 .&-]+"))
        .toList();
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Entity>> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity investor = context.book().entity(one.investor());
      Entity company = context.book().entity(one.company());
      if (!investor.equals(company)
          && company.kind() != Entity.Kind.PERSON
          && told.add(List.of(investor, company))) {
        Span mention =
            one.sentence().contains(one.investor().span()) ? one.investor().span() : one.sentence();
        facts.add(
            new Fact.Relation(
                investor,
                Terms.INVESTED_IN,
                company,
                new Evidence(one.sentence(), mention, one.rule(), 0.6)));
      }
    }
    return facts;
  }
}
