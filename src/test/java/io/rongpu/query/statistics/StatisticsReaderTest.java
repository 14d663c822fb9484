package io.rongpu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.SampleDataset;
import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Iris;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class StatisticsReaderTest {

  private static final GraphNames NAMES = new GraphNames(Iris.standard());

  @Test
  void countsWhatTheStoreHolds() {
    DatasetGraph dataset = SampleDataset.load();
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(
                Quad.create(
                    NodeFactory.createURI("https://w3id.org/rongpu/id/loaded/x"),
                    NodeFactory.createURI("urn:a"),
                    NodeFactory.createURI("urn:b"),
                    NodeFactory.createURI("urn:c"))));
    long visible =
        Txn.calculateRead(
            dataset,
            () -> dataset.stream().filter(quad -> !NAMES.isInternal(quad.getGraph())).count());
    for (String internal : List.of("ledger", "ledger/readings")) {
      Txn.executeWrite(
          dataset,
          () ->
              dataset.add(
                  Quad.create(
                      NodeFactory.createURI("https://w3id.org/rongpu/id/" + internal),
                      NodeFactory.createURI("urn:a"),
                      NodeFactory.createURI("urn:b"),
                      NodeFactory.createURI("urn:c"))));
    }
    StoreStatistics figures = new StatisticsReader(dataset, NAMES).read();
    assertThat(figures.articles()).isEqualTo(3);
    assertThat(figures.articlesWithRounds()).isEqualTo(3);
    assertThat(figures.claimGraphs()).isEqualTo(3);
    assertThat(figures.otherGraphs()).isEqualTo(1);
    assertThat(figures.others()).isEqualTo(1);
    assertThat(figures.knowledge())
        .isEqualTo(Txn.calculateRead(dataset, () -> (long) dataset.getDefaultGraph().size()));
    assertThat(figures.knowledge() + figures.claims() + figures.others()).isEqualTo(visible);
    assertThat(figures.rounds()).isEqualTo(new StoreStatistics.Rounds(5, 4, 4, 5, 5, 2));
    assertThat(figures.classes())
        .containsEntry("rp:FundingRound", 5L)
        .containsEntry("rp:Company", 4L)
        .doesNotContainKey("rp:Evidence");
    assertThat(figures.properties()).containsEntry("rp:leadInvestor", 2L);
    assertThat(figures.earliest()).isEqualTo("2018-12-05");
    assertThat(figures.latest()).isEqualTo("2019-03-11");
  }

  @Test
  void countsAndListsSentencesThatGaveNoDealInTheOrderOfTheText() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX rp: <https://w3id.org/rongpu/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX : <https://w3id.org/rongpu/id/article/a#>
            GRAPH <https://w3id.org/rongpu/id/article/a> {
              <https://w3id.org/rongpu/id/article/a> rp:key "a" .
              :u1 a rp:UnreadDeal ; rp:trigger "领投" ; oa:start 12 ; oa:exact "谁领投\\n？" .
              :u2 a rp:UnreadDeal ; rp:trigger "融资" ; oa:start 3 ; oa:exact "又一轮融资。" .
            }
            """,
            Lang.TRIG)
        .parse(dataset);

    StoreStatistics figures = new StatisticsReader(dataset, NAMES).read();

    assertThat(figures.unreadDeals()).isEqualTo(2);
    assertThat(figures.articlesWithUnread()).isEqualTo(1);
    assertThat(StatisticsText.of(figures))
        .contains(
            "\nunread deal sentences                   2  (words of a deal, no deal read; --unread lists them)\n  in articles");
    assertThat(UnreadDeals.in(dataset))
        .extracting(UnreadDeal::line)
        .containsExactly("a\t融资\t又一轮【融资】。", "a\t领投\t谁【领投】 ？");
  }

  @Test
  void countsNothingInAnEmptyStore() {
    StoreStatistics figures =
        new StatisticsReader(DatasetGraphFactory.createTxnMem(), NAMES).read();
    assertThat(figures.knowledge()).isZero();
    assertThat(figures.earliest()).isNull();
    assertThat(StatisticsText.of(figures))
        .startsWith("articles                                0\n")
        .doesNotContain("published")
        .doesNotContain("NaN");
  }

  @Test
  void writesFiguresAndSharesInColumns() {
    assertThat(StatisticsText.of(new StatisticsReader(SampleDataset.load(), NAMES).read()))
        .contains("\n  published                  2018-12-05 … 2019-03-11\n")
        .contains("\nfunding rounds                          5  (one that several")
        .contains("\n  with lead investor                    2   40.0 %\n")
        .contains("\nthings by class: how many knowledge has\n")
        .contains("\n  rp:Company                            4\n");
  }
}
