package io.rongpu.search;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.text.hanlp.HanlpSegmenter;
import io.rongpu.text.hanlp.HanlpSpelling;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * jena-text's index with what {@link Documents} adds. A commit of Lucene, which is whole or not at
 * all, names the state of the content that it was made of. Readers are many; writes are for one
 * thread at a time.
 */
final class LuceneIndex implements AutoCloseable {

  private static final String STATE = "state";
  private static final String PROGRAM = "program";

  /** Lucene advises about the virtual machine on standard error. */
  private static final Logger ADVICE = Logger.getLogger("org.apache.lucene");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private final NameForm form;
  private final Tiers tiers;
  private final Documents documents;
  private final TextIndexLucene index;
  private final SearcherManager searchers;
  private final Directory directory;

  private LuceneIndex(Directory directory) throws IOException {
    HanlpSpelling spelling = HanlpSpelling.load();
    HanlpSegmenter segmenter = HanlpSegmenter.load();
    form = new NameForm(spelling);
    Sounds sounds = new Sounds(spelling);
    tiers = new Tiers(form, sounds, segmenter);
    documents = new Documents(form, sounds, segmenter);
    this.directory = directory;
    index = new TextIndexLucene(directory, configuration(new WordFinder(form, sounds, segmenter)));
    searchers = new SearcherManager(directory, null);
  }

  /** Opens what is there; makes an empty one if there is nothing. */
  static LuceneIndex open(Directory directory) throws IOException {
    return new LuceneIndex(directory);
  }

  private static TextIndexConfig configuration(WordFinder words) {
    EntityDefinition definition = new EntityDefinition(Documents.THING, Documents.TEXT);
    for (Node property : Named.naming()) {
      definition.set(Documents.field(property), property);
    }
    definition.setLangField(Documents.LANGUAGE);
    TextIndexConfig configuration = new TextIndexConfig(definition);
    configuration.setValueStored(true);
    configuration.setAnalyzer(new ChineseAnalyzer(words::indexed));
    Map<String, Analyzer> whole = new HashMap<>();
    whole.put(Documents.THING, new KeywordAnalyzer());
    whole.put(Documents.LANGUAGE, new KeywordAnalyzer());
    configuration.setQueryAnalyzer(
        new PerFieldAnalyzerWrapper(new ChineseAnalyzer(words::asked), whole));
    return configuration;
  }

  TextIndexLucene forQueries() {
    return index;
  }

  /** The state of the content it was made of; null when it is empty or another program's. */
  @Nullable String state(String program) {
    Map<String, String> noted = new HashMap<>();
    Iterable<Map.Entry<String, String>> entries = writer().getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
    }
    return program.equals(noted.get(PROGRAM)) ? noted.get(STATE) : null;
  }

  Found find(Asked asked) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return new Ranking(searcher, form, asked).find(tiers.of(asked.text()));
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Makes it anew, of everything.
   *
   * @param isStopped asked now and then; when true, all is left as it was
   */
  void build(Content content, String program, BooleanSupplier isStopped) throws IOException {
    change(
        content,
        program,
        () -> {
          writer().deleteAll();
          put(content.knowledge(), things(content.knowledge()), false, isStopped);
        });
  }

  /** Makes anew what may have changed. */
  void update(Content content, Set<Node> changed, String program, BooleanSupplier isStopped)
      throws IOException {
    change(content, program, () -> put(content.knowledge(), changed, true, isStopped));
  }

  private interface Work {
    void run() throws IOException;
  }

  private void change(Content content, String program, Work work) throws IOException {
    boolean isDone = false;
    try {
      work.run();
      writer().setLiveCommitData(Map.of(STATE, content.state(), PROGRAM, program).entrySet());
      writer().commit();
      isDone = true;
    } finally {
      if (!isDone) {
        index.rollback();
      }
    }
    searchers.maybeRefreshBlocking();
  }

  private void put(Graph knowledge, Set<Node> things, boolean isThere, BooleanSupplier isStopped)
      throws IOException {
    for (Node thing : things) {
      if (isStopped.getAsBoolean()) {
        throw new IOException("stopped");
      }
      if (isThere && thing.isURI()) {
        writer().deleteDocuments(Documents.ofThing(thing.getURI()));
      }
      Named named = Named.of(knowledge, thing);
      if (named != null) {
        writer().addDocuments(documents.of(named));
      }
    }
  }

  private static Set<Node> things(Graph knowledge) {
    Set<Node> things = new HashSet<>();
    for (Kind kind : Kind.values()) {
      knowledge.stream(Node.ANY, Vocabulary.TYPE, kind.type())
          .map(Triple::getSubject)
          .forEach(things::add);
    }
    return things;
  }

  private IndexWriter writer() {
    return index.getIndexWriter();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      searchers.close();
      index.close();
    }
  }
}
