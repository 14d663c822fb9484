package io.rongpu.cli;

import io.rongpu.evaluate.clusters.ClusterEvaluation;
import io.rongpu.evaluate.clusters.ClusterEvaluator;
import io.rongpu.evaluate.clusters.Mention;
import io.rongpu.evaluate.clusters.MentionReader;
import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.KnowledgeBuilder;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.ForbiddenMerge;
import io.rongpu.resolve.who.Guidance;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Who is who in a store, held against clusters. */
final class ClusterCheck {

  private ClusterCheck() {}

  /**
   * @param split which part of the clusters, all when null
   * @param hasDictionary whether the store's knowledge is judged; else what its claims give without
   *     a dictionary
   */
  static ClusterEvaluation of(
      Path clusters, @Nullable String split, boolean hasDictionary, Path store, Console console)
      throws IOException {
    List<Mention> all = GoldFiles.read(clusters, console, MentionReader::read);
    List<Mention> mentions =
        all.stream().filter(mention -> split == null || mention.split().equals(split)).toList();
    if (mentions.isEmpty()) {
      TreeSet<String> splits = new TreeSet<>();
      all.forEach(mention -> splits.add(mention.split()));
      throw new UsageException(
          clusters
              + " has no mention"
              + (split == null ? "" : " of the split " + split)
              + (splits.isEmpty() ? "." : "; it has " + String.join(", ", splits) + "."));
    }
    try (KnowledgeStore open = KnowledgeStore.open(store)) {
      return open.read(
          reader ->
              evaluate(
                  mentions,
                  open,
                  reader,
                  hasDictionary ? reader.knowledge() : withoutDictionary(open, reader)));
    }
  }

  private static ClusterEvaluation evaluate(
      List<Mention> mentions, KnowledgeStore open, StoreReader reader, Graph knowledge) {
    return ClusterEvaluator.evaluate(
        mentions,
        Dictionary.standard().forbidden().stream().map(ForbiddenMerge::names).toList(),
        key -> reader.claims(open.iris().article(key)),
        knowledge);
  }

  private static Graph withoutDictionary(KnowledgeStore open, StoreReader reader) {
    Guidance nothing = new Guidance(Dictionary.none(), Decisions.NONE);
    return new KnowledgeBuilder(open.iris(), nothing)
        .build(
            () ->
                reader
                    .claims()
                    .map(graph -> new ClaimGraph(graph.name(), graph.graph()))
                    .iterator());
  }
}
