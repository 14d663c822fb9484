package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import io.rongpu.query.explain.Explainer;
import io.rongpu.query.explain.Explanation;
import io.rongpu.query.explain.ExplanationText;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu explain}: why something is believed. */
@Command(
    name = "explain",
    description = {
      "Shows every statement about something, each with the sentences it was read from, the words"
          + " that tell it marked 【】, the rule that read it and how sure the rule is.",
      "列出关于某事物的每个说法：原句（承载取值的词语标以【】）、读出它的规则及置信度。",
      "Exit status: 2 if the name or IRI names nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu explain 隐泉机器人 --loc target/kg")
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "NAME-OR-IRI", description = "A name, a part of one, or an IRI.")
  private String asked = "";

  @Mixin private StoreOption store;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ExplainCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = root.console().text();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      out.print(ExplanationText.of(explanation(open)));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Explanation explanation(KnowledgeStore open) {
    try {
      return new Explainer(open.dataset()).explain(asked);
    } catch (StoreException e) {
      throw e;
    } catch (RongpuException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
