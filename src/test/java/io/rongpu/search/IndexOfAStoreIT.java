package io.rongpu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is found is what the store says now, whatever happened to the index. */
class IndexOfAStoreIT {

  @TempDir private Path folder;

  @Test
  void followsEveryWriteOfTheStore() {
    try (KnowledgeStore store = store();
        SearchIndex index = SearchIndex.of(store)) {
      put(store, new NamedThings().company("星河智能", 1).company("蓝鲸科技", 1));
      assertThat(names(index, "蓝鲸")).containsExactly("蓝鲸科技");

      put(store, new NamedThings().company("星河智能", 1).company("蓝鲸科技", 1, "蓝鲸海洋").company("海星", 1));
      assertThat(names(index, "海洋")).containsExactly("蓝鲸科技");
      assertThat(names(index, "海星")).containsExactly("海星");

      put(store, new NamedThings().company("星河智能", 1).company("海星", 1));
      assertThat(names(index, "蓝鲸")).isEmpty();
      assertThat(names(index, "海洋")).isEmpty();
      assertThat(names(index, "星河")).containsExactly("星河智能");
    }
  }

  @Test
  void ranksAnewWhenMoreClaimsComeIn() {
    try (KnowledgeStore store = store();
        SearchIndex index = SearchIndex.of(store)) {
      put(store, new NamedThings().company("星河智能", 3).company("星河影业", 2));
      assertThat(names(index, "星河")).containsExactly("星河智能", "星河影业");
      put(store, new NamedThings().company("星河智能", 3).company("星河影业", 4));
      assertThat(names(index, "星河")).containsExactly("星河影业", "星河智能");
    }
  }

  @Test
  void isKeptAndFollowsWhatWasWrittenWhileNobodySearched() {
    put(new NamedThings().company("星河智能", 1));
    assertThat(names("星河")).containsExactly("星河智能");
    put(new NamedThings().company("星河智能", 1).company("蓝鲸科技", 1));
    put(new NamedThings().company("蓝鲸科技", 1));
    assertThat(names("蓝鲸")).containsExactly("蓝鲸科技");
    assertThat(names("星河")).isEmpty();
  }

  @Test
  void isMadeAnewWhenItsFilesAreCutOffOrGone() throws IOException {
    put(new NamedThings().company("星河智能", 1));
    assertThat(names("星河")).containsExactly("星河智能");
    for (Path file : files()) {
      Files.write(file, new byte[Files.size(file) > 3 ? 3 : 0]);
    }
    assertThat(names("星河")).containsExactly("星河智能");
    for (Path file : files()) {
      Files.delete(file);
    }
    assertThat(names("星河")).containsExactly("星河智能");
  }

  @Test
  void isMadeAnewWhenItBelongsToAnotherHistory() throws IOException {
    put(new NamedThings().company("星河智能", 1));
    put(new NamedThings().company("星河智能", 1).company("蓝鲸科技", 1));
    assertThat(names("蓝鲸")).containsExactly("蓝鲸科技");
    Path kept = folder.resolve("kg").resolve(SearchIndex.FOLDER);
    Path other = folder.resolve("other");
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(other, Iris.standard())) {
      put(store, new NamedThings().company("海星", 1));
    }
    Files.createDirectories(other.resolve(SearchIndex.FOLDER));
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        Files.copy(file, other.resolve(SearchIndex.FOLDER).resolve(file.getFileName()));
      }
    }
    try (KnowledgeStore store = KnowledgeStore.open(other);
        SearchIndex index = SearchIndex.of(store)) {
      assertThat(names(index, "蓝鲸")).isEmpty();
      assertThat(names(index, "海星")).containsExactly("海星");
    }
  }

  @Test
  void servesFromMemoryWhatItCannotKeep() throws IOException {
    try (KnowledgeStore store = store()) {
      put(store, new NamedThings().company("星河智能", 1));
      Files.writeString(folder.resolve("kg").resolve(SearchIndex.FOLDER), "a file in the way");
      try (SearchIndex index = SearchIndex.of(store)) {
        assertThat(names(index, "星河")).containsExactly("星河智能");
      }
    }
  }

  @Test
  void secondIndexOfOneStoreAnswersAsWell() {
    try (KnowledgeStore store = store();
        SearchIndex one = SearchIndex.of(store);
        SearchIndex two = SearchIndex.of(store)) {
      put(store, new NamedThings().company("星河智能", 1));
      assertThat(names(one, "星河")).containsExactly("星河智能");
      assertThat(names(two, "星河")).containsExactly("星河智能");
      put(store, new NamedThings().company("蓝鲸科技", 1));
      assertThat(names(two, "蓝鲸")).containsExactly("蓝鲸科技");
      assertThat(names(one, "蓝鲸")).containsExactly("蓝鲸科技");
    }
  }

  @Test
  void joinsTheTransactionOfTheThread() {
    try (KnowledgeStore store = store();
        SearchIndex index = SearchIndex.of(store)) {
      put(store, new NamedThings().company("星河智能", 1));
      store.dataset().begin(TxnType.READ);
      try {
        assertThat(names(index, "星河")).containsExactly("星河智能");
        assertThat(store.dataset().isInTransaction()).isTrue();
      } finally {
        store.dataset().end();
      }
    }
  }

  @Test
  void emptyStoreHasNoNames() {
    try (KnowledgeStore store = store();
        SearchIndex index = SearchIndex.of(store)) {
      assertThat(names(index, "星河")).isEmpty();
    }
  }

  private KnowledgeStore store() {
    return KnowledgeStore.openOrCreate(folder.resolve("kg"), Iris.standard());
  }

  private void put(NamedThings things) {
    try (KnowledgeStore store = store()) {
      put(store, things);
    }
  }

  private static void put(KnowledgeStore store, NamedThings things) {
    store.write(writer -> writer.replaceKnowledge(things.graph()));
  }

  private List<String> names(String asked) {
    try (KnowledgeStore store = store();
        SearchIndex index = SearchIndex.of(store)) {
      return names(index, asked);
    }
  }

  private static List<String> names(SearchIndex index, String asked) {
    return index.find(Asked.of(asked, 9)).hits().stream().map(Hit::name).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kg").resolve(SearchIndex.FOLDER))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
