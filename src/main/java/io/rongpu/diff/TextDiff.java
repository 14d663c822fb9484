package io.rongpu.diff;

import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The differences for people: every thing with its name, then what is new (+), changed (~) and gone
 * (-) of it; at the end how much of each. What a thing rests on is counted only.
 */
final class TextDiff implements DiffWriter {

  private final Side before;
  private final Side after;
  private final ThingNames names;
  private final OutputStream out;
  private long fresh;
  private long changed;
  private long gone;
  private long statementsMore;
  private long statementsFewer;

  TextDiff(Side before, Side after, OutputStream out) {
    this.before = before;
    this.after = after;
    this.names = new ThingNames(before, after);
    this.out = out;
  }

  @Override
  public void thing(ThingChange change) throws IOException {
    statementsMore += change.added().size();
    statementsFewer += change.gone().size();
    boolean wasThere = before.speaksOf(change.subject());
    boolean isThere = after.speaksOf(change.subject());
    String mark = !wasThere ? "+" : isThere ? "~" : "-";
    if (!wasThere) {
      fresh++;
    } else if (isThere) {
      changed++;
    } else {
      gone++;
    }
    String kind = names.kind(change.subject());
    line(
        mark
            + " "
            + names.of(change.subject())
            + (kind.isEmpty() ? "" : " (" + kind + ")")
            + " <"
            + change.subject().getURI()
            + ">"
            + (change.isOfNamedGraph() ? " @ <" + change.graph().getURI() + ">" : ""));
    for (Map.Entry<Node, ThingChange.Values> property : change.properties().entrySet()) {
      property(property.getKey(), property.getValue());
    }
  }

  private void property(Node property, ThingChange.Values values) throws IOException {
    String name = names.property(property);
    if (property.equals(Vocabulary.WAS_DERIVED_FROM)) {
      line("    依据 sources: +" + values.after().size() + " -" + values.before().size());
    } else if (values.isChange()) {
      line("  ~ " + name + ": " + listed(values.before()) + " → " + listed(values.after()));
    } else if (values.before().isEmpty()) {
      line("  + " + name + ": " + listed(values.after()));
    } else {
      line("  - " + name + ": " + listed(values.before()));
    }
  }

  private String listed(List<Node> values) {
    return values.stream().map(names::of).collect(Collectors.joining("、"));
  }

  @Override
  public void end() throws IOException {
    if (statementsMore + statementsFewer == 0) {
      line("没有差别 no differences");
      return;
    }
    line(
        "新增 new: "
            + fresh
            + "; 变更 changed: "
            + changed
            + "; 消失 gone: "
            + gone
            + " (+"
            + statementsMore
            + " -"
            + statementsFewer
            + " statements)");
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
