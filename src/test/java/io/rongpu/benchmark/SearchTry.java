package io.rongpu.benchmark;

import io.rongpu.search.*;
import io.rongpu.store.KnowledgeStore;
import java.nio.file.Path;

public final class SearchTry {
  public static void main(String[] args) {
    try (KnowledgeStore store = KnowledgeStore.open(Path.of(args[0]));
        SearchIndex index = SearchIndex.of(store)) {
      long start = System.nanoTime();
      index.find(Asked.of("a", 1));
        System.out.println("cpu " + java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1000000);
      System.out.println("open " + (System.nanoTime() - start) / 1000000 + " ms");
      for (int k = 0; k < 30; k++) for (int i = 1; i < args.length; i++) index.find(Asked.of(args[i], 6));
      for (int i = 1; i < args.length; i++) {
        start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Found found = index.find(Asked.of(args[i], 6));
        System.out.println(args[i] + "  " + found.total() + "  " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1000 + " us");
        found.hits().forEach(h -> System.out.println("    " + h.match() + " " + h.kind() + " " + h.name() + " <" + h.matched() + "> " + h.claims()));
      }
    }
  }
}
