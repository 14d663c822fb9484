package io.rongpu.query.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.SampleDataset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnswerWriterTest {

  private static final String ROWS =
      "SELECT ?a ?b { VALUES (?a ?b) { (\"小,米\"@zh 1.5) (<urn:x> UNDEF) } }";
  private static final String GRAPH =
      "CONSTRUCT { ?s ?p ?o } WHERE { ?s a <https://w3id.org/rongpu/ontology#Place> ; ?p ?o }";

  @Test
  void writesCsv() {
    assertThat(write(ROWS, ResultsFormat.CSV)).isEqualTo("a,b\r\n\"小,米\",1.5\r\nurn:x,\r\n");
  }

  @Test
  void writesTsv() {
    assertThat(write(ROWS, ResultsFormat.TSV)).isEqualTo("?a\t?b\n\"小,米\"@zh\t1.5\n<urn:x>\t\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "XML"})
  void writesWhatReadsBackAsTheSameRows(ResultsFormat format) {
    Lang language = format == ResultsFormat.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
    byte[] bytes = write(ROWS, format).getBytes(StandardCharsets.UTF_8);
    ResultSet read = ResultSetMgr.read(new ByteArrayInputStream(bytes), language);
    assertThat(ResultSetFormatter.asText(ResultSetFactory.makeRewindable(read)))
        .contains("\"小,米\"@zh")
        .contains("1.5")
        .contains("<urn:x>");
  }

  @Test
  void writesTheTruth() {
    assertThat(write("ASK {}", ResultsFormat.TEXT)).isEqualTo("true\n");
    assertThat(write("ASK { <urn:a> <urn:b> <urn:c> }", ResultsFormat.TEXT)).isEqualTo("false\n");
    assertThat(write("ASK {}", ResultsFormat.JSON)).containsPattern("\"boolean\"\\s*:\\s*true");
    assertThat(write("ASK {}", ResultsFormat.XML)).contains("<boolean>true</boolean>");
    assertThat(write("ASK {}", ResultsFormat.CSV)).contains("true");
  }

  @Test
  void writesAGraphAsTurtleThatReadsBack() {
    String turtle = write(GRAPH, ResultsFormat.TEXT);
    assertThat(turtle).contains("rp:Place").contains("\"杭州\"@zh");
    Graph read = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    Answer answer =
        new QueryRunner(SampleDataset.load()).answer(NamedQuery.of("q", GRAPH), Map.of());
    assertThat(read.isIsomorphicWith(((Answer.Statements) answer).graph())).isTrue();
    assertThat(turtle.indexOf("北京")).isLessThan(turtle.lastIndexOf("杭州"));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void saysThatAGraphIsNoTable(ResultsFormat format) {
    assertThatThrownBy(() -> write(GRAPH, format))
        .isInstanceOf(RongpuException.class)
        .hasMessage(
            "A CONSTRUCT answers with a graph, which "
                + format.word()
                + " can't hold; use the format text, which is Turtle.");
  }

  @Test
  void knowsFormatsByTheirWords() {
    assertThat(ResultsFormat.of("Csv")).isEqualTo(ResultsFormat.CSV);
    assertThatThrownBy(() -> ResultsFormat.of("xls"))
        .isInstanceOf(RongpuException.class)
        .hasMessage("There is no results format xls; there are text, csv, tsv, json, xml.");
  }

  private static String write(String query, ResultsFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(SampleDataset.load()).write(NamedQuery.of("q", query), Map.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
