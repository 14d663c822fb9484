package io.rongpu.store;

import io.rongpu.rdf.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Conditions under which the queries that the shapes put to every claims graph find nothing, each
 * beside its query. None of them has to see all graphs in which a query finds nothing: a text with
 * characters beyond the basic plane is left to the query.
 */
final class ClaimsTests {

  private final Node type;
  private final Node text;
  private final Node derivedFrom;
  private final Node exact;
  private final Node start;
  private final Node end;
  private final Node subject;
  private final Node predicate;
  private final Node object;
  private final Node published;
  private final Node announced;
  private final Node founded;

  ClaimsTests(NodeIndex.Known known) {
    this.type = known.add(Vocabulary.TYPE);
    this.text = known.add(Vocabulary.TEXT);
    this.derivedFrom = known.add(Vocabulary.WAS_DERIVED_FROM);
    this.exact = known.add(Vocabulary.EXACT);
    this.start = known.add(Vocabulary.START);
    this.end = known.add(Vocabulary.END);
    this.subject = known.add(Vocabulary.SUBJECT);
    this.predicate = known.add(Vocabulary.PREDICATE);
    this.object = known.add(Vocabulary.OBJECT);
    this.published = known.add(Vocabulary.DATE_PUBLISHED);
    this.announced = known.add(Vocabulary.term("announcedDate"));
    this.founded = known.add(Vocabulary.term("foundingDate"));
  }

  Map<String, NodeTest> byQuery() {
    return Map.of(
        """
        SELECT $this ?value ?quote WHERE {
          $this rp:text ?text .
          ?value prov:wasDerivedFrom $this ; oa:exact ?quote ; oa:start ?start ; oa:end ?end .
          FILTER (SUBSTR(?text, ?start + 1, ?end - ?start) != ?quote)
        }
        """,
        this::quotesStandInText,
        """
        SELECT $this ?value ?path WHERE {
          ?value ?path ?object .
          FILTER (STRSTARTS(STR(?path), STR(rp:)) && STRSTARTS(STR(?value), CONCAT(STR($this), '#')))
          FILTER NOT EXISTS { ?value a rp:Evidence }
          FILTER NOT EXISTS { ?value a rp:MonetaryAmount }
          FILTER NOT EXISTS { ?value a rp:UnreadDeal }
          FILTER NOT EXISTS { ?evidence rdf:subject ?value ; rdf:predicate ?path ; rdf:object ?object }
        }
        """,
        this::claimsHaveEvidence,
        """
        SELECT $this ?value WHERE {
          ?value prov:wasDerivedFrom $this ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
          FILTER NOT EXISTS { ?subject ?predicate ?object }
        }
        """,
        this::evidenceHasClaim,
        """
        SELECT DISTINCT $this ?value ?date ?published WHERE {
          $this schema:datePublished ?published .
          ?value rp:announcedDate ?date .
          FILTER (STR(?date) > SUBSTR(STR(?published), 1, STRLEN(STR(?date))))
          ?evidence rdf:subject ?value ; rdf:object ?date ; prov:wasDerivedFrom $this .
          FILTER NOT EXISTS { ?value rp:status ?open . FILTER (?open IN (rp:Planned, rp:Rumoured, rp:Denied)) }
        }
        """,
        this::noDateIsLater,
        """
        SELECT DISTINCT $this ?value WHERE {
          { ?value ?any ?object } UNION { ?subject ?any ?value }
          FILTER (isBlank(?value))
        }
        """,
        ClaimsTests::nothingIsBlank,
        """
        SELECT DISTINCT $this ?value ?date ?published WHERE {
          $this schema:datePublished ?published .
          ?value rp:announcedDate|rp:foundingDate ?date .
          FILTER (STR(?date) > SUBSTR(STR(?published), 1, STRLEN(STR(?date))))
          ?evidence rdf:subject ?value ; rdf:object ?date ; prov:wasDerivedFrom $this .
          FILTER (EXISTS { ?value rp:foundingDate ?date } || EXISTS { ?value rp:status ?open . FILTER (?open IN (rp:Planned, rp:Rumoured, rp:Denied)) })
        }
        """,
        this::noDateIsLater);
  }

  private boolean quotesStandInText(Node article, NodeIndex index) {
    for (Node whole : index.values(article, text)) {
      if (!isString(whole) || whole.getLiteralLexicalForm().chars().anyMatch(ClaimsTests::isHalf)) {
        return false;
      }
      String words = whole.getLiteralLexicalForm();
      for (NodeIndex.Entry entry : index.entries()) {
        if (entry.has(derivedFrom, article) && !quotes(entry, words)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean quotes(NodeIndex.Entry entry, String words) {
    for (Node quote : entry.values(exact)) {
      for (Node from : entry.values(start)) {
        for (Node to : entry.values(end)) {
          if (!isString(quote) || !Whole.is(from) || !Whole.is(to)) {
            return false;
          }
          String quoted = quote.getLiteralLexicalForm();
          if (Whole.of(to) - Whole.of(from) != quoted.length()
              || !words.startsWith(quoted, Whole.of(from))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean claimsHaveEvidence(Node article, NodeIndex index) {
    if (!article.isURI()) {
      return false;
    }
    Set<Triple> told = new HashSet<>();
    for (NodeIndex.Entry entry : index.entries()) {
      for (Node about : entry.values(subject)) {
        for (Node property : entry.values(predicate)) {
          for (Node value : entry.values(object)) {
            told.add(Triple.create(about, property, value));
          }
        }
      }
    }
    String within = article.getURI() + "#";
    for (NodeIndex.Entry entry : index.entries()) {
      if (entry.node().isURI()
          && entry.node().getURI().startsWith(within)
          && !entry.has(type, Vocabulary.EVIDENCE)
          && !entry.has(type, Vocabulary.MONETARY_AMOUNT)
          && !entry.has(type, Vocabulary.UNREAD_DEAL)
          && !isTold(entry, told)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTold(NodeIndex.Entry entry, Set<Triple> told) {
    for (int i = 0; i < entry.size(); i++) {
      if (entry.property(i).getURI().startsWith(Vocabulary.RP)
          && !told.contains(Triple.create(entry.node(), entry.property(i), entry.object(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean evidenceHasClaim(Node article, NodeIndex index) {
    for (NodeIndex.Entry entry : index.entries()) {
      if (!entry.has(derivedFrom, article)) {
        continue;
      }
      for (Node about : entry.values(subject)) {
        for (Node property : entry.values(predicate)) {
          for (Node value : entry.values(object)) {
            if (!index.contains(about, property, value)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private boolean noDateIsLater(Node article, NodeIndex index) {
    List<Node> days = index.values(article, published);
    if (days.isEmpty()) {
      return true;
    }
    for (NodeIndex.Entry entry : index.entries()) {
      for (int i = 0; i < entry.size(); i++) {
        if (entry.property(i) == announced || entry.property(i) == founded) {
          for (Node day : days) {
            if (!isNotLater(entry.object(i), day)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private static boolean isNotLater(Node date, Node day) {
    if (!date.isLiteral() || !day.isLiteral()) {
      return false;
    }
    String one = date.getLiteralLexicalForm();
    String other = day.getLiteralLexicalForm();
    return one.chars().noneMatch(ClaimsTests::isHalf)
        && other.chars().noneMatch(ClaimsTests::isHalf)
        && one.compareTo(other.substring(0, Math.min(one.length(), other.length()))) <= 0;
  }

  private static boolean nothingIsBlank(Node article, NodeIndex index) {
    for (NodeIndex.Entry entry : index.entries()) {
      if (entry.node().isBlank()) {
        return false;
      }
      for (int i = 0; i < entry.size(); i++) {
        if (entry.object(i).isBlank()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isString(Node node) {
    return node.isLiteral() && XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
  }

  /** Half of a character beyond the basic plane. */
  private static boolean isHalf(int c) {
    return Character.isSurrogate((char) c);
  }
}
