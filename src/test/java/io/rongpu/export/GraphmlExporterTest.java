package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphmlExporterTest {

  private static final String DATA = "https://w3id.org/rongpu/id/";

  private final Exporter exporter = Exporters.named("graphml");

  @Test
  void hasThingsAsNodesWithTheirNames() throws Exception {
    Document document = parse(export(Sample.dataset(), Layer.KNOWLEDGE));

    assertThat(summary(document, "node", "id"))
        .containsExactly(
            DATA + "company/图灵量子 | 图灵量子 | Company | 2021-02",
            DATA + "investor/%E5%90%9B%E8%81%94%20A | 君联, \"资本\" | InvestmentFirm",
            DATA + "investor/联想之星 | =联想之星 | InvestmentFirm",
            DATA + "round/0a | 图灵量子 · FundingRound | FundingRound | Rumoured",
            DATA
                + "round/8f14e45f | 图灵量子 · pre-a-plus | FundingRound | 2021-07-01 | 近亿元\n（约） |"
                + " Completed");
  }

  @Test
  void hasStatementsBetweenThemAsEdges() throws Exception {
    Document document = parse(export(Sample.dataset(), Layer.KNOWLEDGE));

    assertThat(summary(document, "edge", "source"))
        .containsExactly(
            DATA + "round/0a | company",
            DATA + "round/8f14e45f | company",
            DATA + "round/8f14e45f | investor",
            DATA + "round/8f14e45f | investor",
            DATA + "round/8f14e45f | leadInvestor");
  }

  @Test
  void isWhatTheSpecificationAsksFor() throws Exception {
    Document document = parse(export(Sample.dataset(), Layer.ALL));

    Set<String> keys = new HashSet<>(attributes(document, "key", "id"));
    Set<String> nodes = new HashSet<>(attributes(document, "node", "id"));
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertThat(attributes(document, "graph", "edgedefault")).containsExactly("directed");
    assertThat(keys).containsAll(attributes(document, "data", "key"));
    assertThat(nodes)
        .hasSameSizeAs(attributes(document, "node", "id"))
        .containsAll(attributes(document, "edge", "source"))
        .containsAll(attributes(document, "edge", "target"));
  }

  @Test
  void survivesMarkupAndControlCharactersInNames() throws Exception {
    DatasetGraph dataset =
        Sample.parse("ex:c a rp:Company ; skos:prefLabel 'a<b>&\\u0001\\uFFFE]]>𠮷' .");

    assertThat(summary(parse(export(dataset, Layer.ALL)), "node", "id"))
        .containsExactly("https://example.org/c | a<b>&]]>𠮷 | Company");
  }

  @Test
  void isAnEmptyNetworkWhenThereIsNothing() throws Exception {
    Document document = parse(export(DatasetGraphFactory.create(), Layer.ALL));

    assertThat(attributes(document, "graph", "edgedefault")).hasSize(1);
    assertThat(attributes(document, "node", "id")).isEmpty();
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfInsertion() {
    String first = export(Sample.dataset(), Layer.ALL);

    assertThat(first).doesNotContain("\r", "&#x");
    for (int seed = 0; seed < 5; seed++) {
      assertThat(export(Sample.shuffled(Sample.dataset(), seed), Layer.ALL)).isEqualTo(first);
    }
  }

  private String export(DatasetGraph dataset, Layer layer) {
    return Sample.export(exporter, dataset, layer);
  }

  /** The named attribute and the data of every element of a kind. */
  private static List<String> summary(Document document, String element, String attribute) {
    List<String> lines = new ArrayList<>();
    for (Element node : elements(document, element)) {
      List<String> parts = new ArrayList<>(List.of(node.getAttribute(attribute)));
      NodeList data = node.getElementsByTagNameNS("*", "data");
      for (int i = 0; i < data.getLength(); i++) {
        parts.add(data.item(i).getTextContent());
      }
      lines.add(String.join(" | ", parts));
    }
    return lines;
  }

  private static List<String> attributes(Document document, String element, String attribute) {
    return elements(document, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
