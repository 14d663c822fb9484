package io.rongpu.evaluate;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one article's claims, in the order of the IRIs. */
final class GraphFacts {

  private static final Comparator<Node> BY_TEXT =
      Comparator.comparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : "" + node);

  private final Graph claims;

  private GraphFacts(Graph claims) {
    this.claims = claims;
  }

  static Facts of(Graph claims) {
    GraphFacts facts = new GraphFacts(claims);
    return new Facts(
        facts.instances(Terms.FUNDING_ROUND).map(facts::round).toList(), facts.relations());
  }

  private Round round(Node round) {
    List<Item> items = new ArrayList<>();
    parties(Role.COMPANY, round, items, Terms.COMPANY);
    parties(Role.LEAD, round, items, Terms.LEAD_INVESTOR);
    parties(Role.INVESTOR, round, items, Terms.INVESTOR, Terms.LEAD_INVESTOR);
    parties(Role.ADVISOR, round, items, Terms.FINANCIAL_ADVISOR);
    statements(round, Terms.ROUND_TYPE)
        .filter(told -> text(told.getObject()).startsWith(Vocabulary.ROUND_TYPES))
        .limit(1)
        .map(told -> Item.of(Role.TYPE, code(told.getObject()), told))
        .forEach(items::add);
    money(Role.AMOUNT, round, Terms.AMOUNT, items);
    money(Role.VALUATION, round, Terms.VALUATION, items);
    statements(round, Terms.ANNOUNCED_DATE)
        .limit(1)
        .map(told -> Item.of(Role.DATE, text(told.getObject()), told))
        .forEach(items::add);
    items.add(
        statements(round, Terms.STATUS)
            .findFirst()
            .map(told -> Item.of(Role.STATUS, status(told), told))
            .orElseGet(() -> Item.of(Role.STATUS, status(null))));
    return Round.of(items);
  }

  private void parties(Role role, Node round, List<Item> items, String... properties) {
    Set<Node> seen = new HashSet<>();
    Stream.of(properties)
        .flatMap(property -> statements(round, property))
        .filter(told -> seen.add(told.getObject()))
        .sorted(Comparator.comparing(Triple::getObject, BY_TEXT))
        .forEach(told -> items.add(Item.of(role, party(told.getObject()), told)));
  }

  private void money(Role role, Node round, String property, List<Item> items) {
    for (Triple told : statements(round, property).toList()) {
      Money money =
          new Money(
              bound(told.getObject(), Vocabulary.MIN_VALUE),
              bound(told.getObject(), Vocabulary.MAX_VALUE),
              first(told.getObject(), Vocabulary.CURRENCY),
              first(told.getObject(), Vocabulary.VERBATIM));
      if (money.min() != null || money.max() != null) {
        items.add(Item.of(role, money, told));
        return;
      }
    }
  }

  private List<Item> relations() {
    List<Item> items = new ArrayList<>();
    Set<List<Set<String>>> seen = new HashSet<>();
    related(Role.FOUNDERS, Terms.FOUNDER, items);
    items.removeIf(item -> !seen.add(item.parties().stream().map(Party::alike).toList()));
    related(Role.HQ, Terms.HEADQUARTERS, items);
    related(Role.HOLDINGS, Terms.INVESTED_IN, items);
    all(Terms.FOUNDING_DATE)
        .map(
            told ->
                new Item(
                    Role.FOUNDED,
                    List.of(party(told.getSubject())),
                    text(told.getObject()),
                    null,
                    List.of(told)))
        .forEach(items::add);
    instances(Terms.POSITION).forEach(position -> position(position, items));
    instances(Terms.ACQUISITION).forEach(deal -> acquisition(deal, items));
    return items;
  }

  private void related(Role role, String property, List<Item> items) {
    all(property)
        .map(
            told ->
                new Item(
                    role,
                    List.of(party(told.getSubject()), party(told.getObject())),
                    null,
                    null,
                    List.of(told)))
        .forEach(items::add);
  }

  private void position(Node position, List<Item> items) {
    List<Triple> titles = statements(position, Terms.JOB_TITLE).toList();
    for (Triple organization : statements(position, Terms.ORGANIZATION).toList()) {
      for (Triple holder : statements(position, Terms.HOLDER).toList()) {
        for (Triple title : titles) {
          items.add(joined(Role.POSITIONS, organization, holder, text(title.getObject()), title));
        }
        if (titles.isEmpty()) {
          items.add(joined(Role.POSITIONS, organization, holder, "", null));
        }
      }
    }
  }

  private void acquisition(Node deal, List<Item> items) {
    Triple status = statements(deal, Terms.STATUS).findFirst().orElse(null);
    for (Triple acquirer : statements(deal, Terms.ACQUIRER).toList()) {
      for (Triple target : statements(deal, Terms.TARGET).toList()) {
        items.add(joined(Role.ACQUISITIONS, acquirer, target, status(status), status));
      }
    }
  }

  private Item joined(Role role, Triple one, Triple other, String word, @Nullable Triple told) {
    List<Triple> made = told == null ? List.of(one, other) : List.of(one, other, told);
    return new Item(
        role, List.of(party(one.getObject()), party(other.getObject())), word, null, made);
  }

  private Stream<Node> instances(String type) {
    return claims.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.term(type))
        .map(Triple::getSubject)
        .sorted(BY_TEXT);
  }

  private Stream<Triple> statements(Node subject, String property) {
    return claims.stream(subject, Vocabulary.term(property), Node.ANY)
        .sorted(Comparator.comparing(Triple::getObject, BY_TEXT));
  }

  private Stream<Triple> all(String property) {
    return claims.stream(Node.ANY, Vocabulary.term(property), Node.ANY)
        .sorted(
            Comparator.comparing(Triple::getSubject, BY_TEXT)
                .thenComparing(Triple::getObject, BY_TEXT));
  }

  private Party party(Node node) {
    return Party.of(
        Stream.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)
            .flatMap(
                label ->
                    claims.stream(node, label, Node.ANY).map(Triple::getObject).sorted(BY_TEXT))
            .map(GraphFacts::text)
            .distinct()
            .toList());
  }

  private @Nullable Double bound(Node amount, Node property) {
    String number = first(amount, property);
    return number == null ? null : Double.valueOf(number);
  }

  private @Nullable String first(Node subject, Node property) {
    return claims.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(BY_TEXT)
        .map(GraphFacts::text)
        .findFirst()
        .orElse(null);
  }

  private static String code(Node roundType) {
    return text(roundType).substring(Vocabulary.ROUND_TYPES.length());
  }

  private static String status(@Nullable Triple told) {
    String status = told == null ? Terms.COMPLETED : text(told.getObject());
    return status.substring(status.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
