package io.rongpu.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.resolve.CrookedNews;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeNote;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeUpdateIT {

  private static final int STEPS = 12;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anUpdatedStoreIsARebuiltStore(long seed) {
    Random random = new Random(seed);
    CrookedNews news = new CrookedNews(seed);
    try (KnowledgeStore store = open("kg")) {
      store.write(KnowledgeUpdate::apply);
      for (int step = 0; step < STEPS; step++) {
        store.write(
            writer -> {
              change(writer, random, news);
              KnowledgeUpdate.update(writer, Objects.requireNonNull(writer.knowledgeNote()));
            });
        String updated = bytes(store);

        Change change = store.write(KnowledgeUpdate::rebuild);

        assertThat(change).as("step %d", step).isEqualTo(Change.NONE);
        assertThat(bytes(store)).as("step %d", step).isEqualTo(updated);
      }
    }
  }

  /** One to three articles come, change or go, and now and then a loaded file does. */
  private static void change(StoreWriter writer, Random random, CrookedNews news) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String key = "k" + random.nextInt(6);
      Node article = writer.names().iris().article(key);
      if (random.nextInt(4) == 0) {
        writer.removeClaims(article);
      } else {
        writer.replaceClaims(article, news.claims(key).graph());
      }
    }
    Node file = writer.names().loaded("file" + random.nextInt(2));
    if (random.nextInt(3) == 0) {
      writer.removeLoaded(file);
    } else if (random.nextInt(3) == 0) {
      writer.addLoaded(file, some(writer.knowledge(), random));
    }
  }

  private static Graph some(Graph knowledge, Random random) {
    List<Triple> all = new ArrayList<>(knowledge.find().toList());
    all.sort((one, other) -> one.toString().compareTo(other.toString()));
    Graph some = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 3 && !all.isEmpty(); i++) {
      Triple triple = all.get(random.nextInt(all.size()));
      some.add(triple);
      some.add(
          triple.getSubject(), Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang("载入" + i, "zh"));
    }
    return some;
  }

  @Test
  void aFewArticlesOfManyAreUpdatedAndLeaveWhatARebuildLeaves() {
    try (KnowledgeStore store = open("kg")) {
      store.write(writer -> putAll(writer, 40, 1));
      String before = bytes(store);
      CrookedNews other = new CrookedNews(99);
      store.write(writer -> put(writer, "k7", other));
      assertThat(bytes(store)).isNotEqualTo(before);

      store.write(
          writer -> {
            CrookedNews same = new CrookedNews(1);
            for (int i = 0; i <= 7; i++) {
              Graph claims = same.claims("k" + i).graph();
              if (i == 7) {
                writer.replaceClaims(writer.names().iris().article("k7"), claims);
              }
            }
            KnowledgeUpdate.apply(writer);
          });

      assertThat(bytes(store)).isEqualTo(before);
      assertThat(store.write(KnowledgeUpdate::rebuild)).isEqualTo(Change.NONE);
    }
  }

  @Test
  void claimsWrittenWithoutAnUpdateAreCaughtUpWithByTheNextOne() {
    try (KnowledgeStore store = open("kg")) {
      store.write(writer -> putAll(writer, 20, 1));
      assertThat(store.<Boolean>read(KnowledgeUpdate::isCurrent)).isTrue();
      store.write(
          writer ->
              writer.replaceClaims(
                  writer.names().iris().article("k3"), new CrookedNews(5).claims("k3").graph()));
      assertThat(store.<Boolean>read(KnowledgeUpdate::isCurrent)).isFalse();

      store.write(KnowledgeUpdate::apply);

      assertThat(store.<Boolean>read(KnowledgeUpdate::isCurrent)).isTrue();
      assertThat(store.write(KnowledgeUpdate::rebuild)).isEqualTo(Change.NONE);
    }
  }

  @Test
  void whatAnotherProgramMadeIsMadeAnew() {
    try (KnowledgeStore store = open("kg")) {
      store.write(writer -> putAll(writer, 10, 1));
      String before = bytes(store);
      Node stranger = NodeFactory.createURI(Iris.standard().base() + "company/别家");
      Graph wrong = GraphFactory.createDefaultGraph();
      wrong.add(stranger, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang("别家", "zh"));
      store.write(
          writer -> {
            writer.replaceKnowledge(wrong);
            writer.noteKnowledge(new KnowledgeNote("another program", 10));
          });

      store.write(KnowledgeUpdate::apply);

      assertThat(bytes(store)).isEqualTo(before);
    }
  }

  @Test
  void anUpdateWithoutNewsWritesNothing() {
    try (KnowledgeStore store = open("kg")) {
      store.write(writer -> putAll(writer, 20, 1));

      Change change =
          store.write(
              writer -> {
                CrookedNews same = new CrookedNews(1);
                writer.replaceClaims(
                    writer.names().iris().article("k0"), same.claims("k0").graph());
                KnowledgeUpdate.apply(writer);
              });

      assertThat(change).isEqualTo(Change.NONE);
    }
  }

  private static void putAll(StoreWriter writer, int count, long seed) {
    CrookedNews news = new CrookedNews(seed);
    for (int i = 0; i < count; i++) {
      String key = "k" + i;
      writer.replaceClaims(writer.names().iris().article(key), news.claims(key).graph());
    }
    KnowledgeUpdate.apply(writer);
  }

  private static void put(StoreWriter writer, String key, CrookedNews news) {
    writer.replaceClaims(writer.names().iris().article(key), news.claims(key).graph());
    KnowledgeUpdate.apply(writer);
  }

  /** Knowledge and index as sorted N-Triples. */
  private static String bytes(KnowledgeStore store) {
    return store.read(reader -> text(reader.knowledge()) + "\n\n" + text(reader.index()));
  }

  private static String text(Graph graph) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    return out.toString().lines().sorted().collect(Collectors.joining("\n"));
  }

  private KnowledgeStore open(String name) {
    return KnowledgeStore.openOrCreate(temp.resolve(name));
  }
}
