package io.rongpu.cli;

import io.rongpu.evaluate.clusters.ClusterEvaluation;
import io.rongpu.evaluate.clusters.ClusterEvaluator;
import io.rongpu.evaluate.clusters.Mention;
import io.rongpu.evaluate.clusters.MentionReader;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.ForbiddenMerge;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is who in a store, held against clusters. */
final class ClusterCheck {

  private ClusterCheck() {}

  /**
   * @param split which part of the clusters, all when null
   */
  static ClusterEvaluation of(Path clusters, @Nullable String split, Path store, Console console)
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
      return open.read(reader -> evaluate(mentions, open, reader));
    }
  }

  private static ClusterEvaluation evaluate(
      List<Mention> mentions, KnowledgeStore open, StoreReader reader) {
    return ClusterEvaluator.evaluate(
        mentions,
        Dictionary.standard().forbidden().stream().map(ForbiddenMerge::names).toList(),
        key -> reader.claims(open.iris().article(key)),
        reader.knowledge());
  }
}
