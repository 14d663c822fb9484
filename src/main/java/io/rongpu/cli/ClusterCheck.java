package io.rongpu.cli;

import io.rongpu.evaluate.clusters.ClusterEvaluation;
import io.rongpu.evaluate.clusters.ClusterEvaluator;
import io.rongpu.evaluate.clusters.Mention;
import io.rongpu.evaluate.clusters.MentionReader;
import io.rongpu.evaluate.clusters.RoundClusterEvaluation;
import io.rongpu.evaluate.clusters.RoundClusterEvaluator;
import io.rongpu.evaluate.clusters.RoundMention;
import io.rongpu.evaluate.clusters.RoundMentionReader;
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
import java.util.function.Function;
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
    List<Mention> mentions =
        ofSplit(
            GoldFiles.read(clusters, console, MentionReader::read),
            Mention::split,
            split,
            clusters);
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

  /** Which round is which in a store, held against clusters of rounds. */
  static RoundClusterEvaluation ofRounds(
      Path clusters, @Nullable String split, boolean hasDictionary, Path store, Console console)
      throws IOException {
    List<RoundMention> mentions =
        ofSplit(
            GoldFiles.read(clusters, console, RoundMentionReader::read),
            RoundMention::half,
            split,
            clusters);
    try (KnowledgeStore open = KnowledgeStore.open(store)) {
      return open.read(
          reader ->
              RoundClusterEvaluator.evaluate(
                  mentions,
                  key -> reader.claims(open.iris().article(key)),
                  hasDictionary ? reader.knowledge() : withoutDictionary(open, reader)));
    }
  }

  private static <T> List<T> ofSplit(
      List<T> all, Function<T, String> splitOf, @Nullable String split, Path clusters) {
    List<T> mentions =
        all.stream()
            .filter(mention -> split == null || splitOf.apply(mention).equals(split))
            .toList();
    if (mentions.isEmpty()) {
      TreeSet<String> splits = new TreeSet<>();
      all.forEach(mention -> splits.add(splitOf.apply(mention)));
      throw new UsageException(
          clusters
              + " has no mention"
              + (split == null ? "" : " of the split " + split)
              + (splits.isEmpty() ? "." : "; it has " + String.join(", ", splits) + "."));
    }
    return mentions;
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
