package io.rongpu.query.results;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes the answer of one query in one format, as UTF-8 with LF. */
public final class AnswerWriter {

  private final ResultsFormat format;
  private final TreeMap<String, String> prefixes;

  private AnswerWriter(ResultsFormat format, TreeMap<String, String> prefixes) {
    this.format = format;
    this.prefixes = prefixes;
  }

  /**
   * @param queryPrefixes prefixes of the query; they come before those of {@link Vocabulary}
   */
  public static AnswerWriter of(ResultsFormat format, PrefixMapping queryPrefixes) {
    TreeMap<String, String> prefixes = new TreeMap<>(Vocabulary.PREFIXES);
    prefixes.putAll(queryPrefixes.getNsPrefixMap());
    return new AnswerWriter(format, prefixes);
  }

  /**
   * Runs a query and writes what it answers. The stream is flushed, not closed.
   *
   * @return whether it has rows or statements, or is a truth
   * @throws RongpuException if the answer is a graph and the format is one for rows
   */
  public boolean write(QueryExec execution, OutputStream out) {
    Query query = execution.getQuery();
    boolean isSomething;
    if (!query.isSelectType() && !query.isAskType()) {
      isSomething = writeGraph(query, execution, out);
    } else {
      isSomething =
          switch (format) {
            case TEXT -> writeText(Answer.of(execution), out);
            case CSV -> writeResults(execution, ResultSetLang.RS_CSV, out);
            case TSV -> writeResults(execution, ResultSetLang.RS_TSV, out);
            case JSON -> writeResults(execution, ResultSetLang.RS_JSON, out);
            case XML -> writeResults(execution, ResultSetLang.RS_XML, out);
          };
    }
    flush(out);
    return isSomething;
  }

  /** Writes rows as text, whatever the format. The stream is flushed, not closed. */
  public void write(Answer.Rows rows, OutputStream out) {
    writeText(rows, out);
    flush(out);
  }

  private static boolean writeResults(QueryExec execution, Lang language, OutputStream out) {
    if (execution.getQuery().isAskType()) {
      ResultSetMgr.write(out, execution.ask(), language);
      return true;
    }
    RowSet rows = execution.select();
    boolean isSomething = rows.hasNext();
    ResultSetMgr.write(out, ResultSet.adapt(rows), language);
    return isSomething;
  }

  private boolean writeText(Answer answer, OutputStream out) {
    String text =
        answer instanceof Answer.Rows rows
            ? new TextTable(prefixes).render(rows)
            : ((Answer.Truth) answer).value() + "\n";
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !(answer instanceof Answer.Rows rows) || !rows.rows().isEmpty();
  }

  private boolean writeGraph(Query query, QueryExec execution, OutputStream out) {
    if (format != ResultsFormat.TEXT) {
      throw new RongpuException(
          "A "
              + (query.isDescribeType() ? "DESCRIBE" : "CONSTRUCT")
              + " answers with a graph, which "
              + format.word()
              + " can't hold; use the format text, which is Turtle.");
    }
    Graph graph = ((Answer.Statements) Answer.of(execution)).graph();
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    prefixes.forEach(turtle::prefix);
    // Sorted, because the order of a graph in memory depends on the order of the store.
    graph.stream().sorted(BY_TERMS).forEach(turtle::triple);
    turtle.finish();
    return !graph.isEmpty();
  }

  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
