package io.rongpu.query.explain;

import io.rongpu.query.explain.Explanation.Match;
import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.query.explain.Explanation.Statement;
import io.rongpu.query.explain.Explanation.Subject;
import java.util.Objects;

/** An explanation as plain text for people; lines end in LF. */
public final class ExplanationText {

  private ExplanationText() {}

  /** The text of an explanation; the same explanation gives the same text. */
  public static String of(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    if (explanation.isAmbiguous()) {
      ambiguity(explanation, out);
    }
    for (Subject subject : explanation.subjects()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      subject(subject, out);
    }
    return out.toString();
  }

  private static void ambiguity(Explanation explanation, StringBuilder out) {
    out.append("\"")
        .append(explanation.asked())
        .append("\" can mean ")
        .append(explanation.matches().size())
        .append(" things 有多个所指")
        .append(explanation.subjects().isEmpty() ? "; ask by one name or IRI:" : ":")
        .append('\n');
    for (Match match : explanation.matches()) {
      out.append("  ").append(match.name()).append("  ").append(heading(match)).append('\n');
    }
  }

  private static String heading(Match match) {
    return match.kind() + "  <" + match.iri() + ">";
  }

  private static void subject(Subject subject, StringBuilder out) {
    Match thing = subject.thing();
    out.append(thing.name()).append("  ").append(heading(thing)).append('\n');
    if (subject.statements().isEmpty()) {
      out.append("  (nothing is stated about it 没有任何说法)\n");
    }
    String current = thing.iri();
    for (Statement statement : subject.statements()) {
      if (!statement.subjectIri().equals(current)) {
        current = statement.subjectIri();
        out.append("\n  ").append(statement.subject()).append("  <").append(current).append(">\n");
      }
      statement(statement, out);
    }
  }

  private static void statement(Statement statement, StringBuilder out) {
    out.append("  ").append(statement.property()).append(": ").append(statement.value());
    if (!statement.believed()) {
      out.append("  [reported, not believed 有报道，未采信]");
    } else if (statement.disputed()) {
      out.append("  [disputed 报道不一]");
    }
    out.append('\n');
    if (statement.sources().isEmpty()) {
      out.append("      (no evidence kept 没有留下证据)\n");
    }
    for (Source source : statement.sources()) {
      source(source, out);
    }
  }

  private static void source(Source source, StringBuilder out) {
    out.append("      ")
        .append(source.markedSentence().replaceAll("\\s*\\R\\s*", " "))
        .append('\n');
    out.append("        — ");
    if (source.headline() != null) {
      out.append('《').append(source.headline()).append("》 ");
    }
    out.append(Objects.requireNonNullElse(source.date(), "(no date)"))
        .append("  ")
        .append(source.key())
        .append("  [rule 规则 ")
        .append(Objects.requireNonNullElse(source.rule(), "(not told)"));
    if (source.confidence() != null) {
      out.append(", confidence 置信度 ").append(source.confidence().toPlainString());
    }
    out.append("]\n");
  }
}
