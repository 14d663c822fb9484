package io.rongpu.cli;

import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.Parameter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu queries}: the named questions. */
@Command(
    name = "queries",
    description = "Lists the named questions, each with what it answers and its parameters.",
    footerHeading = "%nExample:%n",
    footer = "  rongpu queries | grep 公司")
final class QueriesCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  QueriesCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = root.console().text();
    for (NamedQuery query : NamedQueries.bundled().all()) {
      out.print(query.name() + "\n    " + query.zh() + "\n    " + query.en() + "\n");
      for (Parameter parameter : query.parameters()) {
        out.print("    --param " + parameter.signature());
        out.print(parameter.zh().isEmpty() ? "" : " | " + parameter.zh());
        out.print((parameter.en().isEmpty() ? "" : " | " + parameter.en()) + "\n");
      }
    }
    out.flush();
    return ExitCode.DONE;
  }
}
