package io.rongpu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A table of deals, a row for every funding round, as CSV after RFC 4180 in UTF-8 without byte
 * order mark. Several names in a cell are separated by {@code "; "}. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvExporter implements Exporter {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String fileEnding() {
    return ".csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public boolean keepsGraphs() {
    return false;
  }

  @Override
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(Deal.COLUMNS);
    for (Deal deal : Deal.of(new Statements(view))) {
      List<String> cells = deal.cells().stream().map(CsvExporter::harmless).toList();
      csv.printRecord(cells);
    }
    csv.flush();
  }

  /** Names come from articles, so anybody can write one that a spreadsheet would run. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
