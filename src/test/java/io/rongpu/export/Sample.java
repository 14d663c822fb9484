package io.rongpu.export;

import io.rongpu.rdf.Iris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A small dataset of every layer, for the tests of the exports. */
final class Sample {

  static final Iris IRIS = Iris.standard();

  private static final String TRIG =
      """
      PREFIX rp: <https://w3id.org/rongpu/ontology#>
      PREFIX rt: <https://w3id.org/rongpu/round-type/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/rongpu/id/>

      <company/图灵量子> a rp:Company ;
        skos:prefLabel "图灵量子"@zh, "TuringQ"@en ; rp:foundingDate "2021-02"^^xsd:gYearMonth ;
        skos:exactMatch <https://36kr.com/projectDetails/1> .
      <investor/%E5%90%9B%E8%81%94%20A> a rp:InvestmentFirm ; skos:prefLabel "君联, \\"资本\\""@zh .
      <investor/联想之星> a rp:InvestmentFirm ; skos:prefLabel "=联想之星"@zh .
      <round/8f14e45f> a rp:FundingRound ; rp:company <company/图灵量子> ;
        rp:roundType rt:pre-a-plus ; rp:amount <amount/CNY-1> ;
        rp:leadInvestor <investor/联想之星> ;
        rp:investor <investor/联想之星>, <investor/%E5%90%9B%E8%81%94%20A> ;
        rp:announcedDate "2021-07-01"^^xsd:date ; rp:status rp:Completed ;
        rp:disputed rp:amount ; rp:reportedBy <article/2021/甲> ;
        prov:wasDerivedFrom <article/2021/甲#round/1> .
      <round/0a> a rp:FundingRound ; rp:company <company/图灵量子> ; rp:status rp:Rumoured .
      <amount/CNY-1> a rp:MonetaryAmount ; rp:minValue 80000000 ; rp:maxValue 100000000.5 ;
        rp:currency "CNY" ; rp:verbatim "近亿元\\n（约）" .
      <article/2021/甲> a rp:Article ; schema:url <https://news.example/2021/甲> ; rp:key "2021/甲" .

      <article/2021/甲> {
        <article/2021/甲> a rp:Article ; rp:key "2021/甲" ; schema:url <https://news.example/2021/甲> ;
          rp:text "图灵量子完成融资\\n“本轮”由\\"联想之星\\"领投，\\t'跟投'未披露。\\n路径 C:\\\\x 𠮷🚀" .
        <article/2021/甲#round/1> a rp:FundingRound ; rp:company <article/2021/甲#company/图灵量子> .
        <article/2021/甲#company/图灵量子> a rp:Company ; skos:prefLabel "图灵量子"@zh .
        <article/2021/甲#evidence/1> a rp:Evidence ; rdf:subject <article/2021/甲#round/1> ;
          rdf:predicate rp:company ; rdf:object <article/2021/甲#company/图灵量子> ;
          oa:start 0 ; oa:end 8 ; rp:confidence 0.925 ; prov:wasDerivedFrom <article/2021/甲> .
      }
      <article/2020/乙> { <article/2020/乙> a rp:Article ; rp:key "2020/乙" ; rp:former true . }
      <loaded/x> { rp:Company rp:note "loaded" . }
      <ledger> { <ledger/1> <https://w3id.org/rongpu/ledger#key> "SECRET" . }
      """;

  private Sample() {}

  static DatasetGraph dataset() {
    return RDFParser.fromString(TRIG, Lang.TRIG).toDatasetGraph();
  }

  static DatasetGraph parse(String trig) {
    return RDFParser.fromString(
            "PREFIX rp: <https://w3id.org/rongpu/ontology#>\n"
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                + "PREFIX ex: <https://example.org/>\n"
                + trig,
            Lang.TRIG)
        .toDatasetGraph();
  }

  /** The same statements, put in in another order. */
  static DatasetGraph shuffled(DatasetGraph dataset, int seed) {
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    Collections.shuffle(quads, new Random(seed));
    DatasetGraph copy = DatasetGraphFactory.create();
    quads.forEach(copy::add);
    return copy;
  }

  static String export(Exporter exporter, DatasetGraph dataset, Layer layer) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.write(layer.of(dataset, IRIS), out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
