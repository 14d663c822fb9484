package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class KnowledgeScaleIT {

  private static final int ARTICLES = 10_000;

  @Test
  void buildsTenThousandArticlesInUnderHalfAMinuteOfOneCore() {
    List<ClaimGraph> claims =
        new SyntheticNews("市", 2_000, 7).articles(ARTICLES).stream().map(News::claims).toList();
    long start = cpuTime();
    Graph knowledge = new KnowledgeBuilder(Iris.standard()).build(claims);
    Duration time = Duration.ofNanos(cpuTime() - start);
    assertThat(new Believed(knowledge).all("Article")).hasSize(ARTICLES);
    assertThat(time).as("%s triples", knowledge.size()).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void aCompanyThatEveryArticleTellsOfCostsNoMoreThanItsShare() {
    List<ClaimGraph> claims =
        new SyntheticNews("市", 2, 7).articles(ARTICLES / 5).stream().map(News::claims).toList();
    long start = cpuTime();
    new KnowledgeBuilder(Iris.standard()).build(claims);
    assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  /** Of this thread, nanoseconds: a busy machine doesn't count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
