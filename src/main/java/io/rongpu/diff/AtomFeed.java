package io.rongpu.diff;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The funding rounds that the second side knows and the first doesn't, the latest first. A round
 * that was there under another IRI, because less was known of it, is not new. An entry is dated by
 * the moment its first article entered the store; where no store tells, by the day the article
 * tells, China time.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFeed implements DiffWriter {

  private static final Node ROUND = Vocabulary.term(Terms.FUNDING_ROUND);
  private static final String FEED = "https://w3id.org/rongpu/feed/new-rounds";

  private final Side before;
  private final Side after;
  private final ThingNames names;
  private final OutputStream out;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Node round, Instant updated, List<Node> articles) {}

  AtomFeed(Side before, Side after, OutputStream out) {
    this.before = before;
    this.after = after;
    this.names = new ThingNames(before, after);
    this.out = out;
  }

  @Override
  public void thing(ThingChange change) {
    boolean isRound =
        change.added().stream()
            .anyMatch(t -> t.getPredicate().equals(Vocabulary.TYPE) && t.getObject().equals(ROUND));
    if (!isRound || change.isOfNamedGraph() || wasKnown(change.added())) {
      return;
    }
    List<Node> articles =
        names
            .values(change.subject(), Vocabulary.REPORTED_BY)
            .sorted(Comparator.comparing(this::entered).thenComparing(Node::getURI))
            .toList();
    Instant updated = articles.isEmpty() ? now() : entered(articles.get(0));
    entries.add(new Entry(change.subject(), updated, articles));
  }

  /** Whether the first side has a round that rests on one of the same claims. */
  private boolean wasKnown(List<Triple> added) {
    return added.stream()
        .filter(t -> t.getPredicate().equals(Vocabulary.WAS_DERIVED_FROM))
        .anyMatch(t -> isRestOfRound(t.getObject()));
  }

  private boolean isRestOfRound(Node claim) {
    var things = before.view().find(Node.ANY, Node.ANY, Vocabulary.WAS_DERIVED_FROM, claim);
    while (things.hasNext()) {
      if (before.view().contains(Node.ANY, things.next().getSubject(), Vocabulary.TYPE, ROUND)) {
        return true;
      }
    }
    return false;
  }

  private Instant entered(Node article) {
    Instant entered = after.entered().apply(article);
    if (entered != null) {
      return entered;
    }
    String day = names.text(article, Vocabulary.DATE_PUBLISHED);
    return day == null || !day.matches("\\d{4}-\\d\\d-\\d\\d")
        ? now()
        : LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
  }

  private Instant now() {
    return Objects.requireNonNullElse(after.time(), Instant.EPOCH);
  }

  @Override
  public void end() throws IOException {
    entries.sort(
        Comparator.comparing(Entry::updated)
            .reversed()
            .thenComparing(entry -> entry.round().getURI()));
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      line(xml);
      text(xml, "id", FEED);
      text(xml, "title", "新融资 New funding rounds");
      text(xml, "updated", updated().toString());
      xml.writeStartElement("author");
      text(xml, "name", "Rongpu 融谱");
      xml.writeEndElement();
      line(xml);
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private Instant updated() {
    Instant time = after.time();
    return time != null ? time : entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
  }

  private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    line(xml);
    text(xml, "id", entry.round().getURI());
    text(xml, "title", title(entry.round()));
    text(xml, "updated", entry.updated().toString());
    for (Node article : entry.articles()) {
      link(xml, article);
    }
    xml.writeStartElement("summary");
    xml.writeCharacters(legal(summary(entry)));
    xml.writeEndElement();
    line(xml);
    xml.writeEndElement();
    line(xml);
  }

  private void link(XMLStreamWriter xml, Node article) throws XMLStreamException {
    String url =
        names
            .values(article, Vocabulary.URL)
            .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
            .min(Comparator.naturalOrder())
            .orElse(null);
    if (url == null) {
      return;
    }
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", "related");
    xml.writeAttribute("href", legal(url));
    String headline = names.text(article, Vocabulary.HEADLINE);
    if (headline != null) {
      xml.writeAttribute("title", legal(headline));
    }
    line(xml);
  }

  private String title(Node round) {
    String amount = first(round, Terms.AMOUNT);
    return names.of(round) + (amount == null ? "" : " " + amount);
  }

  private String summary(Entry entry) {
    List<String> parts = new ArrayList<>();
    for (String property :
        List.of(
            Terms.COMPANY,
            Terms.ROUND_TYPE,
            Terms.AMOUNT,
            Terms.LEAD_INVESTOR,
            Terms.INVESTOR,
            Terms.ANNOUNCED_DATE,
            Terms.STATUS)) {
      Node term = Vocabulary.term(property);
      String values =
          names
              .values(entry.round(), term)
              .map(names::of)
              .sorted()
              .collect(Collectors.joining("、"));
      if (!values.isEmpty()) {
        parts.add(names.property(term) + ": " + values);
      }
    }
    return String.join("; ", parts);
  }

  private @Nullable String first(Node round, String property) {
    return names
        .values(round, Vocabulary.term(property))
        .map(names::of)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
    line(xml);
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Without the characters that XML 1.0 has no way to write. */
  private static String legal(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
