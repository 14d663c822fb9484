package io.rongpu.serve.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeCmp;

/** A graph as a plain page: a table for each thing, its properties and values beside each other. */
final class HtmlGraph {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh"><head><meta charset="utf-8"><title>RDF · 融谱 Rongpu</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      :root { color-scheme: light dark }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 70rem; padding: 0 1rem }
      h2 { font-size: 1.05rem; overflow-wrap: anywhere; margin: 2rem 0 .5rem }
      table { border-collapse: collapse; width: 100% }
      th { text-align: left; font-weight: 600; vertical-align: top; width: 16rem; padding: .2rem 1rem .2rem 0 }
      td { padding: .2rem 0; overflow-wrap: anywhere; white-space: pre-wrap }
      tr { border-top: 1px solid #8885 }
      </style></head><body><main><h1>RDF</h1>
      <p><a href="?format=turtle">Turtle</a> · <a href="?format=jsonld">JSON-LD</a> · \
      <a href="?format=ntriples">N-Triples</a> · <a href="?format=rdfxml">RDF/XML</a></p>
      """;

  private final Graph graph;
  private final PrefixMapping prefixes;

  HtmlGraph(Graph graph, PrefixMapping prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
  }

  void write(OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    TreeSet<Node> subjects = new TreeSet<>(NodeCmp::compareRDFTerms);
    graph.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    for (Node subject : subjects) {
      page.append("<h2>").append(value(subject)).append("</h2>\n<table>\n");
      List<Triple> triples =
          graph.stream(subject, Node.ANY, Node.ANY)
              .sorted(
                  Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                      .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
              .toList();
      for (Triple triple : triples) {
        page.append("<tr><th>")
            .append(value(triple.getPredicate()))
            .append("</th><td>")
            .append(value(triple.getObject()))
            .append("</td></tr>\n");
      }
      page.append("</table>\n");
    }
    page.append("</main></body></html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String value(Node node) {
    if (!node.isURI()) {
      String language = node.isLiteral() ? node.getLiteralLanguage() : "";
      String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
      return language.isEmpty()
          ? escaped(text)
          : "<span lang=\"" + escaped(language) + "\">" + escaped(text) + "</span>";
    }
    String iri = node.getURI();
    String shortened = prefixes.shortForm(iri);
    boolean isLink = iri.startsWith("https://") || iri.startsWith("http://");
    return isLink
        ? "<a rel=\"noopener\" href=\"" + escaped(iri) + "\">" + escaped(shortened) + "</a>"
        : escaped(shortened);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
