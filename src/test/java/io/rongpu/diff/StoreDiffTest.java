package io.rongpu.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class StoreDiffTest {

  private static final String BEFORE =
      """
      <company/甲> a rp:Company ; skos:prefLabel "甲公司"@zh, "Jia"@en ; rp:headquarters <place/北京> ;
        prov:wasDerivedFrom <article/1#company/甲> ; rp:reportedBy <article/1> .
      <place/北京> a rp:Place ; skos:prefLabel "北京"@zh .
      <place/上海> a rp:Place ; skos:prefLabel "上海"@zh .
      <person/丙> a rp:Person ; skos:prefLabel "丙"@zh .
      <round/甲-a> a rp:FundingRound ; rp:company <company/甲> ; rp:roundType round-type:a ;
        prov:wasDerivedFrom <article/1#round/a> ; rp:reportedBy <article/1> .
      <article/1> a rp:Article ; schema:datePublished "2018-12-05"^^xsd:date ; schema:headline "头条一" .
      """;

  private static final String AFTER =
      """
      <company/甲> a rp:Company ; skos:prefLabel "甲公司"@zh, "Jia"@en ; rp:headquarters <place/上海> ;
        prov:wasDerivedFrom <article/1#company/甲>, <article/2#company/甲> ;
        rp:reportedBy <article/1>, <article/2> .
      <place/北京> a rp:Place ; skos:prefLabel "北京"@zh .
      <place/上海> a rp:Place ; skos:prefLabel "上海"@zh .
      <round/甲-a-2018> a rp:FundingRound ; rp:company <company/甲> ; rp:roundType round-type:a ;
        rp:announcedDate "2018-12"^^xsd:gYearMonth ;
        prov:wasDerivedFrom <article/1#round/a> ; rp:reportedBy <article/1> .
      <round/甲-b> a rp:FundingRound ; rp:company <company/甲> ; rp:roundType round-type:b ;
        rp:status rp:Completed ; rp:amount <amount/1> ;
        prov:wasDerivedFrom <article/2#round/b> ; rp:reportedBy <article/2> .
      <amount/1> a rp:MonetaryAmount ; rp:verbatim "5000万元" ; rp:currency "CNY" .
      <article/1> a rp:Article ; schema:datePublished "2018-12-05"^^xsd:date ; schema:headline "头条一" .
      <article/2> a rp:Article ; schema:datePublished "2019-03-01"^^xsd:date ;
        schema:headline "头条 <二> & 三" ; schema:url <https://news.example.com/2?a=1&b=2> .
      """;

  @Test
  void tellsPeopleWhatIsNewChangedAndGone() {
    String text = diff(BEFORE, AFTER, DiffFormat.TEXT);

    assertThat(text)
        .contains("~ 甲公司 (公司 Company) <https://w3id.org/rongpu/id/company/甲>\n")
        .contains("headquarters: 北京 → 上海\n")
        .contains("    依据 sources: +1 -0\n")
        .contains("- 丙 (")
        .containsPattern("\\+ 甲公司 B轮 \\(\\p{IsHan}+ FundingRound\\) <\\S+>\n")
        .containsPattern("  \\+ \\p{IsHan}+ amount: 5000万元\n")
        .endsWith(" statements)\n")
        .contains("\n新增 new: 4; 变更 changed: 1; 消失 gone: 2 (");
  }

  @Test
  void tellsThatNothingDiffers() throws IOException {
    assertThat(diff(BEFORE, BEFORE, DiffFormat.TEXT)).isEqualTo("没有差别 no differences\n");
    assertThat(diff(BEFORE, BEFORE, DiffFormat.JSONL)).isEmpty();
    assertThat(
            new StoreDiff(side(BEFORE), side(BEFORE))
                .write(DiffFormat.RDFPATCH, new ByteArrayOutputStream()))
        .isFalse();
  }

  @Test
  void writesOneChangeALine() {
    assertThat(diff(BEFORE, AFTER, DiffFormat.JSONL).lines())
        .contains(
            "{\"change\":\"changed\",\"subject\":\"https://w3id.org/rongpu/id/company/甲\","
                + "\"name\":{\"zh\":\"甲公司\",\"en\":\"Jia\"},"
                + "\"property\":\"https://w3id.org/rongpu/ontology#headquarters\","
                + "\"before\":[{\"iri\":\"https://w3id.org/rongpu/id/place/北京\",\"name\":{\"zh\":\"北京\"}}],"
                + "\"after\":[{\"iri\":\"https://w3id.org/rongpu/id/place/上海\",\"name\":{\"zh\":\"上海\"}}]}",
            "{\"change\":\"gone\",\"subject\":\"https://w3id.org/rongpu/id/person/丙\","
                + "\"name\":{\"zh\":\"丙\"},"
                + "\"property\":\"http://www.w3.org/2004/02/skos/core#prefLabel\","
                + "\"before\":[{\"value\":\"丙\",\"lang\":\"zh\"}]}",
            "{\"change\":\"new\",\"subject\":\"https://w3id.org/rongpu/id/amount/1\","
                + "\"property\":\"https://w3id.org/rongpu/ontology#currency\","
                + "\"after\":[{\"value\":\"CNY\",\"type\":\"http://www.w3.org/2001/XMLSchema#string\"}]}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void patchesTheFirstSideIntoTheSecond(long seed) {
    Random random = new Random(seed);
    DatasetGraph first = generated(random);
    DatasetGraph second = generated(random);

    String patch = diff(Side.of("a", first), Side.of("b", second), DiffFormat.RDFPATCH);
    RDFPatchOps.applyChange(
        first, new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)));

    assertThat(IsoMatcher.isomorphic(first, second)).isTrue();
  }

  private static DatasetGraph generated(Random random) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 60; i++) {
      String object =
          switch (random.nextInt(4)) {
            case 0 -> "\"名 \\\"%d\\n\"@zh".formatted(random.nextInt(3));
            case 1 ->
                "\"2018-1%d\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>"
                    .formatted(random.nextInt(3));
            case 2 -> "<https://example.org/名/%d>".formatted(random.nextInt(4));
            default ->
                "\"%d.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>"
                    .formatted(random.nextInt(4));
          };
      String graph = random.nextBoolean() ? "" : " <urn:g%d>".formatted(random.nextInt(3));
      RDFParser.fromString(
              "<urn:s%d> <urn:p%d> %s%s .\n"
                  .formatted(random.nextInt(5), random.nextInt(3), object, graph),
              Lang.NQUADS)
          .parse(dataset);
    }
    return dataset;
  }

  @Test
  void feedsTheRoundsThatAreNewAndNotThoseThatGotAnotherIri() throws Exception {
    Instant now = Instant.parse("2026-11-02T00:00:00Z");
    Side after =
        new Side(
            "b",
            side(AFTER).view(),
            now,
            article ->
                article.equals(NodeFactory.createURI("https://w3id.org/rongpu/id/article/2"))
                    ? Instant.parse("2026-11-01T08:00:00Z")
                    : null);

    String feed = diff(side(BEFORE), after, DiffFormat.ATOM);

    Document xml = parsed(feed);
    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(xml.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(feed)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=")
        .contains("<updated>2026-11-02T00:00:00Z</updated>\n<author><name>")
        .contains("<id>https://w3id.org/rongpu/id/round/甲-b</id>\n")
        .contains("<title>甲公司 B轮 5000万元</title>\n")
        .contains("<updated>2026-11-01T08:00:00Z</updated>\n")
        .contains("href=\"https://news.example.com/2?a=1&amp;b=2\"")
        .contains("title=\"头条 &lt;二&gt; &amp; 三\"");
    assertThat(diff(side(BEFORE), after, DiffFormat.ATOM)).isEqualTo(feed);
  }

  @Test
  void datesAFeedByTheArticlesWhenNoStoreTellsAMoment() throws Exception {
    String feed = diff("", AFTER, DiffFormat.ATOM);

    assertThat(parsed(feed).getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed)
        .containsSubsequence(
            "<updated>2019-02-28T16:00:00Z</updated>\n<author>",
            "round/甲-b</id>",
            "<updated>2019-02-28T16:00:00Z</updated>",
            "round/甲-a-2018</id>",
            "<updated>2018-12-04T16:00:00Z</updated>");
  }

  @Test
  void feedsNothingWhenThereIsNothingNew() throws Exception {
    assertThat(
            parsed(diff(AFTER, BEFORE.replace("round/甲-a>", "round/甲-a-2018>"), DiffFormat.ATOM))
                .getElementsByTagName("entry")
                .getLength())
        .isZero();
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String diff(String before, String after, DiffFormat format) {
    return diff(side(before), side(after), format);
  }

  private static String diff(Side before, Side after, DiffFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new StoreDiff(before, after).write(format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Side side(String turtle) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            BASE <https://w3id.org/rongpu/id/>
            PREFIX rp: <https://w3id.org/rongpu/ontology#>
            PREFIX round-type: <https://w3id.org/rongpu/round-type/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """
                + turtle,
            Lang.TURTLE)
        .parse(dataset);
    return Side.of("side", dataset);
  }
}
