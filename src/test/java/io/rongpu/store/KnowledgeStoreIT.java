package io.rongpu.store;

import static io.rongpu.store.Graphs.article;
import static io.rongpu.store.Graphs.claims;
import static io.rongpu.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.rdf.Iris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeStoreIT {

  private static final Sizes EMPTY = new Sizes(0, 0, 0, 0, 0, 0);

  @TempDir Path temp;

  @Test
  void isEmptyWhenNew() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("a/b/kg"))) {
      assertThat(store.<Sizes>read(StoreReader::sizes)).isEqualTo(EMPTY);
      assertThat(store.iris()).isEqualTo(Iris.standard());
    }
  }

  @Test
  void keepsEveryLayerWhenOpenedAgain() {
    Path dir = temp.resolve("kg");
    Graph knowledge = turtle("ex:图灵量子 a rp:Company ; rp:minValue 100000000, 0.85, 1.0 .");
    Graph loaded = turtle("ex:a rdfs:label '一'@zh .");
    Node name = store(dir, s -> s.names().loaded("ontology 1.ttl"));
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      store.write(
          w -> {
            w.replaceClaims(article("2018/乙"), claims("2018/乙", "字节跳动"));
            w.replaceClaims(article("2018/甲"), claims("2018/甲", "图灵量子"));
            w.replaceKnowledge(knowledge);
            w.addLoaded(name, loaded);
            w.putInput(InputEntry.read("2018/甲.html", "ab", "f1", List.of("2018/甲")));
          });
    }
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      store.read(
          r -> {
            assertThat(r.articles()).containsExactly(article("2018/乙"), article("2018/甲"));
            assertThat(r.claims().map(NamedGraph::name)).isEqualTo(r.articles());
            assertThat(r.claims(article("2018/甲")).isIsomorphicWith(claims("2018/甲", "图灵量子")))
                .isTrue();
            assertThat(r.knowledge().isIsomorphicWith(knowledge)).isTrue();
            assertThat(r.loaded().map(NamedGraph::name)).containsExactly(name);
            assertThat(r.loaded().findFirst().orElseThrow().graph().isIsomorphicWith(loaded))
                .isTrue();
            assertThat(r.inputs().keySet()).containsExactly("2018/甲.html");
            assertThat(r.sizes()).isEqualTo(new Sizes(2, 8, 4, 1, 1, 1));
            return r;
          });
    }
  }

  @Test
  void changesNothingWhenTheSameIsWrittenTwice() {
    Graph knowledge =
        turtle(
            """
            ex:a rp:confidence 0.9, 0.925, 1.0, 1, 0.10 ; rp:start 0, 12, 007 ;
              rp:date "2018-12-05"^^xsd:date, "2018-12"^^xsd:gYearMonth, "2018"^^xsd:gYear ;
              rp:amount 10000000, 100000000000000000, 1234567890123456789012.5 ;
              rp:former true, "0"^^xsd:boolean ; skos:prefLabel "名"@zh, "Name"@en, "名" .
            """);
    InputEntry input = InputEntry.refused("k", "ab", "f", "it is empty");
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      Change first =
          store.write(
              w -> {
                w.replaceKnowledge(knowledge);
                w.replaceClaims(article("k"), claims("k", "融谱"));
                w.putInput(input);
              });
      Change second =
          store.write(
              w -> {
                w.replaceKnowledge(knowledge);
                w.replaceClaims(article("k"), claims("k", "融谱"));
                w.putInput(input);
              });

      assertThat(first).isEqualTo(new Change(knowledge.size() + 4 + 4, 0));
      assertThat(second).isEqualTo(Change.NONE);
      assertThat(store.<Integer>read(r -> r.knowledge().size())).isEqualTo(knowledge.size());
    }
  }

  @Test
  void writesTheDifferenceAlone() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(w -> w.replaceKnowledge(turtle("ex:a ex:p 1, 2, 3 .")));

      Change change = store.write(w -> w.replaceKnowledge(turtle("ex:a ex:p 2, 3, 4, 5 .")));

      assertThat(change).isEqualTo(new Change(2, 1));
    }
  }

  @Test
  void removesOneArticleAndNothingElse() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(
          w -> {
            w.replaceClaims(article("a"), claims("a", "甲"));
            w.replaceClaims(article("ab"), claims("ab", "乙"));
          });

      store.write(w -> w.removeClaims(article("a")));

      assertThat(store.<List<Node>>read(StoreReader::articles)).containsExactly(article("ab"));
      assertThat(store.<Sizes>read(StoreReader::sizes).claims()).isEqualTo(4);
    }
  }

  @Test
  void keepsNothingOfATransactionThatThrows() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));

      assertThatThrownBy(
              () ->
                  store.write(
                      w -> {
                        w.removeClaims(article("a"));
                        w.replaceClaims(article("b"), claims("b", "乙"));
                        throw new IllegalStateException("stop");
                      }))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("stop");

      assertThat(store.<List<Node>>read(StoreReader::articles)).containsExactly(article("a"));
      assertThat(store.write(w -> w.replaceClaims(article("b"), claims("b", "乙"))))
          .isEqualTo(new Change(4, 0));
    }
  }

  @Test
  void seesItsOwnChangesInsideATransaction() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(
          w -> {
            w.replaceClaims(article("a"), claims("a", "甲"));
            assertThat(w.articles()).containsExactly(article("a"));
            assertThat(w.change()).isEqualTo(new Change(4, 0));
          });
    }
  }

  @Test
  void takesNoBlankNodes() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      assertThatThrownBy(() -> store.write(w -> w.replaceKnowledge(turtle("[] a rp:Company ."))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The store takes no blank nodes, give the node an IRI: ");
    }
  }

  @Test
  void keepsItsOwnGraphsFromLoadedFiles() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      Graph some = turtle("ex:a ex:p ex:b .");
      Node ledger = store.read(r -> r.names().ledger());
      for (Node graph : List.of(article("a"), Quad.defaultGraphIRI, ledger)) {
        assertThatThrownBy(() -> store.write(w -> w.addLoaded(graph, some)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageEndingWith("that graph is kept by the program");
      }
      assertThatThrownBy(() -> store.write(w -> w.replaceClaims(ledger, some)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void addsToALoadedGraphAndTakesItBackWhole() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      Node graph = store.<Node>read(r -> r.names().loaded("x"));
      store.write(w -> w.addLoaded(graph, turtle("ex:a ex:p 1 .")));
      assertThat(store.write(w -> w.addLoaded(graph, turtle("ex:a ex:p 1, 2 ."))))
          .isEqualTo(new Change(1, 0));
      assertThat(store.write(w -> w.removeLoaded(graph))).isEqualTo(new Change(0, 2));
    }
  }

  @Test
  void answersQueriesByItsIndexesAndRefusesWritesInThem() {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      store.write(w -> w.replaceClaims(article("a"), claims("a", "甲")));
      var dataset = store.dataset();
      dataset.begin(TxnType.READ);
      try (QueryExecution query =
          QueryExecution.dataset(DatasetFactory.wrap(dataset))
              .query("SELECT ?g { GRAPH ?g { ?s ?p '甲'@zh } }")
              .build()) {
        assertThat(query.execSelect().next().get("g").asNode()).isEqualTo(article("a"));
        Quad quad = new Quad(article("a"), article("a"), article("a"), article("a"));
        assertThatThrownBy(() -> dataset.add(quad)).isInstanceOf(RuntimeException.class);
      } finally {
        dataset.end();
      }
      assertThat(TDBInternal.isBackedByTDB(dataset)).as("TDB2 answers, by its indexes").isTrue();
      assertThat(store.<Sizes>read(StoreReader::sizes).claims()).isEqualTo(4);
    }
  }

  @Test
  void keepsTheBaseItWasMadeWith() {
    Path dir = temp.resolve("kg");
    Iris own = new Iris("https://example.org/数据/");
    KnowledgeStore.openOrCreate(dir, own).close();

    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      assertThat(store.iris()).isEqualTo(own);
    }
    assertThatThrownBy(() -> KnowledgeStore.openOrCreate(dir, Iris.standard()))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.OTHER_BASE))
        .hasMessage(
            "The store at "
                + dir
                + " has the base https://example.org/数据/, not https://w3id.org/rongpu/id/:"
                + " leave --base out, or use another folder.");
  }

  @Test
  void writesOneTransactionAtATimeWhenManyThreadsWrite() throws Exception {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      List<Thread> threads =
          List.of("a", "b", "c", "d").stream()
              .map(
                  k ->
                      new Thread(() -> store.write(w -> w.replaceClaims(article(k), claims(k, k)))))
              .toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(store.<Sizes>read(StoreReader::sizes).articles()).isEqualTo(4);
    }
  }

  @Test
  void leavesNoTraceOfClocksInItsNote() throws Exception {
    KnowledgeStore.openOrCreate(temp.resolve("a")).close();
    KnowledgeStore.openOrCreate(temp.resolve("b")).close();
    assertThat(temp.resolve("a/rongpu-store.properties"))
        .hasSameBinaryContentAs(temp.resolve("b/rongpu-store.properties"));
    assertThat(Files.readString(temp.resolve("a/rongpu-store.properties")))
        .contains("\nformat=2\nversion=")
        .contains("SPO.dat");
  }

  private static Node store(Path dir, java.util.function.Function<StoreReader, Node> work) {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      return store.read(work);
    }
  }
}
