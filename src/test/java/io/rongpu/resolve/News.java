package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.ARTICLE;
import static io.rongpu.rdf.Vocabulary.CURRENCY;
import static io.rongpu.rdf.Vocabulary.DATE_PUBLISHED;
import static io.rongpu.rdf.Vocabulary.EVIDENCE;
import static io.rongpu.rdf.Vocabulary.EXACT_MATCH;
import static io.rongpu.rdf.Vocabulary.HEADLINE;
import static io.rongpu.rdf.Vocabulary.KEY;
import static io.rongpu.rdf.Vocabulary.MAX_VALUE;
import static io.rongpu.rdf.Vocabulary.MIN_VALUE;
import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.SUBJECT;
import static io.rongpu.rdf.Vocabulary.TEXT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.VERBATIM;
import static io.rongpu.rdf.Vocabulary.term;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** One article's claims, written by hand: {@code News.of("a").on("2018-12-05")}, then its facts. */
final class News {

  private final Iris iris = Iris.standard();
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final Node article;

  private News(String key) {
    article = iris.article(key);
    graph.add(article, TYPE, ARTICLE);
    graph.add(article, KEY, string(key));
    graph.add(article, HEADLINE, string("标题 " + key));
    graph.add(article, TEXT, string("正文 " + key));
  }

  static News of(String key) {
    return new News(key);
  }

  static News of(String key, String day) {
    return new News(key).on(day);
  }

  News on(String day) {
    graph.add(article, DATE_PUBLISHED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return this;
  }

  News text(String text) {
    graph.remove(article, TEXT, Node.ANY);
    graph.add(article, TEXT, string(text));
    return this;
  }

  Node article() {
    return article;
  }

  ClaimGraph claims() {
    return new ClaimGraph(article, graph);
  }

  Node company(String... names) {
    return entity("company", "Company", names);
  }

  Node investor(String... names) {
    return entity("investor", "InvestmentFirm", names);
  }

  Node organization(String... names) {
    return entity("organization", "Organization", names);
  }

  Node person(String... names) {
    return entity("person", "Person", names);
  }

  Node place(String... names) {
    return entity("place", "Place", names);
  }

  Node identified(Node entity, String iri) {
    return tell(entity, EXACT_MATCH, NodeFactory.createURI(iri));
  }

  Node tell(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
    Node evidence = iris.local(article, "evidence", Iris.digest(subject + "" + property + value));
    graph.add(evidence, TYPE, EVIDENCE);
    graph.add(evidence, SUBJECT, subject);
    return subject;
  }

  Node tell(Node subject, String property, Node value) {
    return tell(subject, term(property), value);
  }

  Node founder(Node company, Node person) {
    return tell(company, "founder", person);
  }

  Node founded(Node company, String date) {
    return tell(company, "foundingDate", date(date));
  }

  Node headquarters(Node company, Node place) {
    return tell(company, "headquarters", place);
  }

  Node position(Node organization, Node person, String title) {
    Node position = event("position", "Position", organization + " " + person + title);
    tell(position, "organization", organization);
    tell(position, "holder", person);
    return tell(position, "jobTitle", string(title));
  }

  Node acquisition(Node acquirer, Node target) {
    Node acquisition = event("acquisition", "Acquisition", acquirer + " " + target);
    tell(acquisition, "acquirer", acquirer);
    return tell(acquisition, "target", target);
  }

  Round round(Node company) {
    return new Round(company);
  }

  /** An event of any class. */
  Node event(String segment, String type, String content) {
    Node event = iris.local(article, segment, Iris.digest(content));
    graph.add(event, TYPE, term(type));
    return event;
  }

  Node money(String min, String max, String currency, String verbatim) {
    String name = currency + "-" + min + "-" + max + "-" + verbatim;
    Node money = iris.local(article, "amount", name);
    graph.add(money, TYPE, MONETARY_AMOUNT);
    if (!min.isEmpty()) {
      graph.add(money, MIN_VALUE, NodeFactory.createLiteralDT(min, XSDDatatype.XSDdecimal));
    }
    if (!max.isEmpty()) {
      graph.add(money, MAX_VALUE, NodeFactory.createLiteralDT(max, XSDDatatype.XSDdecimal));
    }
    graph.add(money, CURRENCY, string(currency));
    graph.add(money, VERBATIM, string(verbatim));
    return money;
  }

  static Node date(String date) {
    XSDDatatype type =
        date.length() == 10
            ? XSDDatatype.XSDdate
            : date.length() == 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    return NodeFactory.createLiteralDT(date, type);
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private Node entity(String segment, String type, String... names) {
    Node entity = iris.local(article, segment, names[0]);
    graph.add(entity, TYPE, term(type));
    Set<String> languages = new HashSet<>();
    Arrays.stream(names)
        .forEach(
            name -> {
              String language = name.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
              Node property = languages.add(language) ? PREF_LABEL : ALT_LABEL;
              graph.add(entity, property, NodeFactory.createLiteralLang(name, language));
            });
    return entity;
  }

  /** A round; its node depends on everything told of it. */
  final class Round {
    private final Node node;

    private Round(Node company) {
      long before = graph.find(Node.ANY, TYPE, term("FundingRound")).toList().size();
      node = event("round", "FundingRound", company + " " + before);
      tell(node, "company", company);
    }

    Node node() {
      return node;
    }

    Round type(String code) {
      tell(node, "roundType", Vocabulary.roundType(code));
      return this;
    }

    Round amount(String min, String max, String currency, String verbatim) {
      tell(node, "amount", money(min, max, currency, verbatim));
      return this;
    }

    Round on(String day) {
      tell(node, "announcedDate", date(day));
      return this;
    }

    Round by(Node... investors) {
      Arrays.stream(investors).forEach(investor -> tell(node, "investor", investor));
      return this;
    }

    Round led(Node investor) {
      tell(node, "leadInvestor", investor);
      return by(investor);
    }

    Round status(String status) {
      tell(node, "status", term(status));
      return this;
    }
  }
}
