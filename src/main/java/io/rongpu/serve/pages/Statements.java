package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.rongpu.query.explain.Report;
import io.rongpu.query.explain.Reports;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a thing, one row for each property: every value that somebody reports stands
 * beside the others, each with its sentences, the believed one first and ticked.
 */
final class Statements {

  private static final Set<String> LEFT_OUT =
      Set.of("reportedBy", "disputed", "reportedValue", "key", "text", "rule", "confidence");

  private final Visit visit;
  private final Thing thing;
  private final List<Report> reports;

  Statements(Visit visit, Thing thing) {
    this.visit = visit;
    this.thing = thing;
    this.reports = Reports.about(thing.knowledge().dataset(), thing.node());
  }

  /** The sentences behind all values of some properties. */
  List<Report> behind(String... properties) {
    Set<Node> wanted = Stream.of(properties).map(Vocabulary::term).collect(Collectors.toSet());
    return reports.stream().filter(report -> wanted.contains(report.property())).toList();
  }

  /** The sentences that say that a thing has another as a value of a property. */
  static List<Report> behind(Visit visit, Thing thing, String property, Thing value) {
    return new Statements(visit, thing)
        .behind(property).stream().filter(report -> report.value().equals(value.node())).toList();
  }

  /** The sentences behind all values of a property of a thing. */
  static List<Report> behind(Thing thing, String property) {
    return Reports.about(thing.knowledge().dataset(), thing.node()).stream()
        .filter(report -> report.property().equals(Vocabulary.term(property)))
        .toList();
  }

  /** All sentences. */
  List<Report> all() {
    return reports;
  }

  /** One row for each of the properties that have a value or a report. */
  DomContent table(Collection<String> order) {
    return dl(each(order.stream().filter(property -> !values(property).isEmpty()), this::row))
        .withClass("statements");
  }

  /** The same with every property there is, those of the order first. */
  DomContent wholeTable(List<String> order) {
    List<String> all = new ArrayList<>(order);
    Stream.concat(
            thing.knowledge().graph().stream(thing.node(), Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate()),
            reports.stream().map(Report::property))
        .filter(property -> property.getURI().startsWith(Vocabulary.RP))
        .map(property -> property.getURI().substring(Vocabulary.RP.length()))
        .filter(property -> !LEFT_OUT.contains(property) && !all.contains(property))
        .sorted()
        .distinct()
        .forEach(all::add);
    return table(all);
  }

  private DomContent row(String property) {
    Collection<Value> values = values(property).values();
    String name = thing.knowledge().word(Vocabulary.term(property));
    return div(
        dt(
            text(name == null ? property : name),
            thing.disputes(property)
                ? span(visit.pick("说法不一", "disputed")).withClass("badge warn")
                : text("")),
        dd(each(values, value -> value(value, values.stream().anyMatch(it -> !it.believed)))));
  }

  private DomContent value(Value value, boolean othersToo) {
    return div(
            value.believed && othersToo
                ? span("✓ ").attr("title", visit.pick("采信", "believed")).withClass("yes")
                : text(""),
            value.content,
            value.believed ? text("") : span(visit.pick("未采信", "not believed")).withClass("badge"),
            Evidence.of(visit, value.reports))
        .withClass(value.believed ? "value" : "value other");
  }

  /** By what a value is, whatever the words. */
  private Map<String, Value> values(String property) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Thing known : thing.all(property)) {
      values.put(key(known), new Value(Values.of(visit, known), true));
    }
    for (Report report : reports) {
      if (report.property().equals(Vocabulary.term(property))) {
        values
            .computeIfAbsent(
                key(report), key -> new Value(reported(visit, thing.knowledge(), report), false))
            .reports
            .add(report);
      }
    }
    return values;
  }

  /** A value as an article tells it. */
  static DomContent reported(Visit visit, Knowledge knowledge, Report report) {
    if (report.bounds() == null && knowledge.knows(report.value())) {
      return Values.of(visit, knowledge.thing(report.value()));
    }
    if (report.value().isLiteral()) {
      return Values.of(visit, knowledge.thing(report.value()));
    }
    String word = knowledge.word(report.value());
    return Html.spoken(visit, word == null ? report.words() : word);
  }

  private static String key(Thing known) {
    String bounds = Reports.bounds(known.knowledge().graph(), known.node());
    return bounds == null ? key(known.node()) : bounds;
  }

  private static String key(Report report) {
    return report.bounds() == null ? key(report.value()) : report.bounds();
  }

  private static String key(@Nullable Node value) {
    return value != null && value.isLiteral() ? value.getLiteralLexicalForm() : "<" + value + ">";
  }

  private static final class Value {
    private final DomContent content;
    private final boolean believed;
    private final List<Report> reports = new ArrayList<>();

    Value(DomContent content, boolean believed) {
      this.content = content;
      this.believed = believed;
    }
  }
}
