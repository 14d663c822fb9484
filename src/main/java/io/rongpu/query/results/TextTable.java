package io.rongpu.query.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Rows as a table for people: columns aligned as a terminal shows them, where a Chinese character
 * takes two columns; numbers to the right; long values cut with {@code …}. Immutable.
 */
public final class TextTable {

  /** Said instead of a table without rows. */
  public static final String NO_ROWS = "(no rows)";

  private static final int WIDEST_CELL = 48;
  private static final String GAP = "  ";

  private final CellText cellText;

  /** A table that shortens IRIs by these prefixes (prefix → namespace). */
  public TextTable(Map<String, String> prefixes) {
    this.cellText = new CellText(prefixes);
  }

  /** The table with a heading, a rule and one line a row, each ending in LF. */
  public String render(Answer.Rows answer) {
    if (answer.rows().isEmpty()) {
      return NO_ROWS + "\n";
    }
    List<Column> columns = answer.columns().stream().map(name -> column(name, answer)).toList();
    StringBuilder out = new StringBuilder();
    line(out, columns.stream().map(c -> c.pad(c.name)).toList());
    line(out, columns.stream().map(c -> "─".repeat(c.width)).toList());
    for (int row = 0; row < answer.rows().size(); row++) {
      int index = row;
      line(out, columns.stream().map(c -> c.pad(c.cells.get(index))).toList());
    }
    return out.toString();
  }

  private Column column(Var name, Answer.Rows answer) {
    List<String> cells = new ArrayList<>(answer.rows().size());
    int width = DisplayWidth.of(name.getName());
    boolean numbers = true;
    for (Binding row : answer.rows()) {
      Node value = row.get(name);
      String cell = value == null ? "" : DisplayWidth.cut(cellText.of(value), WIDEST_CELL);
      numbers &= value == null || isNumber(value);
      width = Math.max(width, DisplayWidth.of(cell));
      cells.add(cell);
    }
    return new Column(name.getName(), cells, width, numbers);
  }

  private static boolean isNumber(Node value) {
    return value.isLiteral() && NodeValue.makeNode(value).isNumber();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(GAP)).stripTrailing()).append('\n');
  }

  private record Column(String name, List<String> cells, int width, boolean numbers) {
    String pad(String text) {
      String space = " ".repeat(width - DisplayWidth.of(text));
      return numbers ? space + text : text + space;
    }
  }
}
