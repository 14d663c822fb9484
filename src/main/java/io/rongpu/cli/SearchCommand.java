package io.rongpu.cli;

import io.rongpu.search.Asked;
import io.rongpu.search.Found;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import io.rongpu.store.KnowledgeStore;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu search}: things by their names. */
@Command(
    name = "search",
    description = {
      "Finds companies, investors, people, places and articles by their names, however they are"
          + " typed: traditional or simplified, pinyin, initials, with a letter wrong. A line each,"
          + " tabs between: kind, name, the name that fits, how, number of claims, IRI.",
      "按名称、拼音或首字母查找公司、投资方、人物、地点与文章。"
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu search yinquan --loc target/kg")
final class SearchCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "A name, a part of one, its pinyin or initials.")
  private List<String> words = List.of();

  @Mixin private StoreOption store;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Only things of one kind: Company, InvestmentFirm, Organization, Person, Place, Article.")
  private @Nullable String kind;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  SearchCommand() {}

  @Override
  public Integer call() {
    Set<Kind> kinds = kinds();
    if (limit < 1) {
      throw new UsageException("--limit: " + limit + " is no number of things; take 1 or more.");
    }
    PrintWriter out = root.console().text();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder());
        SearchIndex index = SearchIndex.of(open)) {
      Found found = index.find(new Asked(String.join(" ", words), kinds, 0, limit));
      for (Hit hit : found.hits()) {
        out.print(
            String.join(
                    "\t",
                    hit.kind().term(),
                    cell(hit.name()),
                    cell(hit.matched()),
                    hit.match().name().toLowerCase(Locale.ROOT),
                    String.valueOf(hit.claims()),
                    hit.thing().getURI())
                + "\n");
      }
      if (found.hits().isEmpty()) {
        root.console().err().println("nothing has a name like this");
      } else if (found.total() > found.hits().size()) {
        root.console()
            .err()
            .println(found.hits().size() + " of " + found.total() + "; more by --limit");
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Set<Kind> kinds() {
    if (kind == null) {
      return Set.of();
    }
    Kind meant = Kind.of(kind);
    if (meant == null) {
      throw new UsageException(
          "--kind: "
              + kind
              + " is none; take Company, InvestmentFirm, Organization, Person, Place or Article.");
    }
    return Set.of(meant);
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
