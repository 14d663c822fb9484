package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.Progress;
import io.rongpu.run.RemoveRun;
import io.rongpu.run.StopSignal;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.InputWalker;
import io.rongpu.source.Inputs;
import io.rongpu.store.KnowledgeStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in a store, built and taken back in parts. */
class SamplesUpdateIT {

  @TempDir private Path temp;

  @Test
  void samplesTakenBackAndReadAgainInAnyOrderLeaveTheStoreOfAFreshBuild() {
    List<Input> inputs =
        InputWalker.of(ArticleReaders.standard().endings())
            .walk(List.of(SampleFiles.ARTICLES.toString()))
            .inputs();
    Random random = new Random(20261125);
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(temp.resolve("kg"))) {
      ClaimsPipeline pipeline = ClaimsPipeline.standard(store.iris());
      build(store, pipeline, inputs);
      String fresh = exported(store);
      List<Input> some = new ArrayList<>(inputs);
      Collections.shuffle(some, random);
      some = new ArrayList<>(some.subList(0, 12));
      for (Input input : some) {
        new RemoveRun(store).run(List.of(input.key()));
      }
      assertThat(exported(store)).isNotEqualTo(fresh);
      Collections.shuffle(some, random);
      for (Input input : some) {
        build(store, pipeline, List.of(input));
      }
      assertThat(exported(store)).isEqualTo(fresh);
    }
  }

  private static void build(KnowledgeStore store, ClaimsPipeline pipeline, List<Input> inputs) {
    BuildOptions options = BuildOptions.of(2, Progress.NONE, new StopSignal());
    new BuildRun(store, options, () -> pipeline).run(new Inputs(inputs, List.of(), List.of()));
  }

  private static String exported(KnowledgeStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return store.read(
        reader -> {
          try {
            Objects.requireNonNull(Exporters.named("nq"))
                .write(Layer.ALL.of(reader.dataset(), store.iris()), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString(StandardCharsets.UTF_8);
        });
  }
}
