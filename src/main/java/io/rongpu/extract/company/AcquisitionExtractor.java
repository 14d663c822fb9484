package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.model.Value.Term;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who bought whom: "A全资收购B", "B被A收购", "A对B的收购". */
public final class AcquisitionExtractor implements RelationExtractor {

  private static final Trigger TRIGGER =
      Trigger.of(
          "购", "买下", "吞并", "入主", "私有化", "受让", "拿下", "竞得", "摘得", "卖给", "出售给", "转让给", "卖身", "合并",
          "吞下", "鲸吞", "接盘", "盘下", "囊中", "麾下", "旗下", "帐下", "门下", "怀中", "收归", "控股", "控制权", "股权",
          "股份");

  /** "交易对价为3亿元", "报价3亿美元": the price in the clause or sentence behind. */
  private static final Pattern PRICE =
      Pattern.compile(
          "^[，。；]?\\s*(?:[^，。；]{0,8})(?:价格?|金额|报价|作价|总额|价值|耗资|涉资|代价)[^，。；\uE001]{0,6}(?<price>\uE001+)");

  /** How far behind the sentence its price may stand. */
  private static final int REACH = 40;

  private static final Pattern PER_SHARE = Pattern.compile("每(?:股|ADS|单位)[^，。；、\uE001]{0,12}$");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    PurchaseParties parties = new PurchaseParties(context);
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (TRIGGER.isIn(masked)) {
        parties.begin();
        for (PurchaseFrame frame : AcquisitionFrames.find(masked, sentence.span().start())) {
          found.addAll(first(context, parties, sentence, frame));
        }
      }
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
      boolean title,
      String rule) {}

  /** What the first reading of the words that names somebody tells. */
  private static List<Found> first(
      DocumentContext context, PurchaseParties parties, Sentence sentence, PurchaseFrame frame) {
    for (PurchaseFrame reading = frame; reading != null; reading = reading.otherwise()) {
      List<Found> found = deals(context, parties, sentence, reading);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Found> deals(
      DocumentContext context, PurchaseParties parties, Sentence sentence, PurchaseFrame frame) {
    String masked = context.marked().masked();
    List<Name> acquirers = parties.acquirers(sentence, frame);
    String status = status(masked, sentence, frame, acquirers);
    if (status == null) {
      return List.of();
    }
    List<Name> targets =
        acquirers.isEmpty() ? List.of() : parties.targets(sentence, frame, acquirers);
    Mention<Money> amount = amount(context, sentence, frame);
    boolean title = context.document().blockOf(sentence).kind() == Block.Kind.TITLE;
    List<Found> found = new ArrayList<>();
    for (Name acquirer : acquirers) {
      for (Name target : targets) {
        if (!acquirer.text().equals(target.text())
            && isSure(parties.isCertain(acquirer), parties.isCertain(target), frame)) {
          found.add(
              new Found(
                  acquirer,
                  target,
                  amount,
                  status,
                  sentence.span(),
                  frame.clause(),
                  title,
                  frame.rule()));
        }
      }
    }
    return found;
  }

  private static boolean isSure(boolean acquirer, boolean target, PurchaseFrame frame) {
    return frame.rule().equals(PurchaseFrame.LOOSE) ? acquirer && target : acquirer || target;
  }

  /** The clauses from the one that names the buyer on tell whether it happened. */
  private static @Nullable String status(
      String masked, Sentence sentence, PurchaseFrame frame, List<Name> acquirers) {
    int from = sentence.span().start();
    int start = Clauses.start(masked, from, frame.clause().start());
    int lead = frame.rule().equals(PurchaseFrame.BRACKET) ? frame.target().end() + 1 : start;
    if (start > from && frame.acquirer().length() == 0) {
      int named = acquirers.isEmpty() ? start - 1 : acquirers.get(0).span().start();
      boolean before = named >= from && named < start;
      lead = Clauses.start(masked, from, before ? named : start - 1);
    }
    String before = masked.substring(lead, frame.clause().end());
    if (frame.rule().equals(PurchaseFrame.TAKEN_RULE)) {
      before = before.replaceFirst("将(?!会|要)", "把"); // "A将B收购" is no plan
    }
    return AcquisitionStatus.of(
        before,
        masked.substring(
            frame.clause().end(), Math.max(frame.clause().end(), sentence.span().end())),
        sentence.span().of(masked));
  }

  private static @Nullable Mention<Money> amount(
      DocumentContext context, Sentence sentence, PurchaseFrame frame) {
    String masked = context.marked().masked();
    for (Mention<Money> amount : context.marked().amounts(frame.clause())) {
      if (!PER_SHARE
          .matcher(masked.substring(frame.clause().start(), amount.span().start()))
          .find()) {
        return amount;
      }
    }
    int end = Math.min(masked.length(), sentence.span().end() + REACH);
    int from = Math.min(frame.clause().end(), end);
    int comma = from;
    while (comma < end && "，。；\n".indexOf(masked.charAt(comma)) < 0) {
      comma++;
    }
    Matcher price = PRICE.matcher(masked).region(comma, end);
    if (!price.find()) {
      return null;
    }
    List<Mention<Money>> amounts =
        context.marked().amounts(new Span(price.start("price"), price.end("price")));
    return amounts.isEmpty() ? null : amounts.get(0);
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Entity>> told = new LinkedHashSet<>();
    for (Found one : bodyFirst(found)) {
      Entity acquirer = context.book().entity(one.acquirer());
      Entity target = context.book().entity(one.target());
      if (acquirer.equals(target)
          || target.kind()
              == Entity.Kind.PERSON // nobody buys a person: misread, and no shape allows it
          || !told.add(List.of(acquirer, target))) {
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

  /** The body wins over the headline. */
  private static List<Found> bodyFirst(List<Found> found) {
    List<Found> ordered = new ArrayList<>();
    found.stream().filter(one -> !one.title()).forEach(ordered::add);
    found.stream().filter(Found::title).forEach(ordered::add);
    return ordered;
  }

  private static Evidence evidence(Found one, Span mention) {
    return new Evidence(
        one.sentence(),
        one.sentence().contains(mention) ? mention : one.sentence(),
        one.rule(),
        0.7);
  }
}
