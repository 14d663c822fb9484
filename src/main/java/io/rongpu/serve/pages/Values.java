package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How single values are written, the same on every page. */
final class Values {

  private Values() {}

  /** A literal, an amount, a term or a link to the page of a thing. */
  static DomContent of(Visit visit, Thing value) {
    if (!value.node().isURI()) {
      return value.node().isLiteral() && value.node().getLiteralDatatypeURI().endsWith("#boolean")
          ? span(truth(visit, value.name().equals("true")))
          : Html.spoken(visit, value.name());
    }
    Money money = value.money();
    if (money != null) {
      return money(visit, money);
    }
    if (isTerm(value)) {
      return Html.spoken(visit, value.name());
    }
    return link(visit, value);
  }

  /** Yes or no. */
  static String truth(Visit visit, boolean isTrue) {
    return isTrue ? visit.pick("是", "yes") : visit.pick("否", "no");
  }

  static DomContent link(Visit visit, Thing thing) {
    return a(Html.spoken(visit, title(visit, thing))).withHref(visit.page(thing.node()));
  }

  /** What a thing is called at the head of its page. */
  static String title(Visit visit, Thing thing) {
    if (thing.is("FundingRound")) {
      return thing.named("company") + " " + stage(visit, thing);
    }
    if (thing.is("Acquisition")) {
      return Thing.orEmpty(thing.named("acquirer"))
          + visit.pick(" 收购 ", " acquires ")
          + thing.named("target");
    }
    if (thing.is("Position")) {
      return thing.named("holder")
          + " · "
          + thing.named("organization")
          + " "
          + Thing.orEmpty(thing.text("jobTitle"))
          + ("true".equals(thing.text("former")) ? visit.pick("（曾任）", " (former)") : "");
    }
    String headline = thing.text(Vocabulary.HEADLINE);
    return headline == null ? thing.name() : headline;
  }

  /** The stage of a round, or that none is told. */
  static String stage(Visit visit, Thing round) {
    String stage = round.named("roundType");
    return stage.isEmpty() ? visit.pick("融资", "round") : stage;
  }

  /** How much a round brought: its own amount, or the one that it shares with others. */
  static DomContent amount(Visit visit, Thing round) {
    Money money = round.money("amount");
    SharedAmount shared = money == null ? SharedAmount.of(round) : null;
    return shared == null ? money(visit, money) : shared.draw(visit);
  }

  static DomContent money(Visit visit, @Nullable Money money) {
    if (money == null) {
      return span(visit.pick("金额未披露", "undisclosed")).withClass("quiet");
    }
    String words = money.verbatim();
    return span(
        words == null ? text("") : Html.spoken(visit, words + " "),
        span(money.bounds(visit.language())).withClass(words == null ? "" : "quiet"));
  }

  /** The status of a deal when it is not a completed one. */
  static DomContent status(Thing deal) {
    Thing status = deal.one("status");
    return status == null || status.node().equals(Vocabulary.term("Completed"))
        ? text("")
        : span(status.name()).withClass("badge warn");
  }

  /** A part of a page with a heading, or nothing when there is nothing in it. */
  static DomContent part(String id, String heading, @Nullable DomContent content) {
    return content == null
        ? text("")
        : section(h2(heading).withId(id), content).attr("aria-labelledby", id);
  }

  /** Where the same can be had as RDF. */
  static DomContent asRdf(Visit visit, Thing thing) {
    return p(
            text(visit.pick("数据（RDF）：", "As RDF: ")),
            each(
                List.of("ttl", "jsonld", "nt"),
                format ->
                    span(
                        a(format).withHref(visit.rdf(thing.node(), format)).withRel("alternate"),
                        text(" "))),
            span(thing.node().getURI()).withClass("iri"))
        .withClass("rdf");
  }

  static DomContent links(Visit visit, List<Thing> things) {
    return ul(each(things, thing -> li(link(visit, thing)))).withClass("chips");
  }

  private static boolean isTerm(Thing value) {
    String iri = value.node().getURI();
    return iri.startsWith(Vocabulary.RP) || iri.startsWith(Vocabulary.ROUND_TYPES);
  }
}
