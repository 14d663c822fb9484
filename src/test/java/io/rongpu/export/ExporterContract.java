package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every RDF format keeps to; a subclass names the format. */
abstract class ExporterContract {

  abstract Exporter exporter();

  abstract Lang lang();

  @ParameterizedTest
  @EnumSource(Layer.class)
  void givesBackWhatWasWritten(Layer layer) {
    DatasetGraph view = layer.of(Sample.dataset(), Sample.IRIS);
    DatasetGraph wanted = exporter().keepsGraphs() ? copy(view) : union(view);

    DatasetGraph read = read(export(Sample.dataset(), layer));

    assertThat(IsoMatcher.isomorphic(read, wanted)).isTrue();
    assertThat(wanted.find().hasNext()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void givesTheSameBytesWhateverTheOrderOfInsertion(Layer layer) {
    String first = export(Sample.dataset(), layer);
    for (int seed = 0; seed < 5; seed++) {
      assertThat(export(Sample.shuffled(Sample.dataset(), seed), layer)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends with \"",
        "\"\"\" within\n\"\"",
        "'''\n\"\"\"",
        "a\\\nb\\",
        "carriage\r\nreturn\r",
        "tab\t\b\f\u0001 control",
        " \n ",
        "{@graph} @zh ^^ <a> .",
        "\u2028\u00a0\ufeff\ufffd"
      })
  void givesBackAwkwardTexts(String awkward) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node subject = Sample.IRIS.article("a");
    dataset.add(subject, subject, Vocabulary.TEXT, NodeFactory.createLiteralString(awkward));
    dataset.add(subject, subject, Vocabulary.TEXT, NodeFactory.createLiteralLang(awkward, "zh"));
    String text = export(dataset, Layer.CLAIMS);

    List<String> texts = new ArrayList<>();
    read(text).find().forEachRemaining(q -> texts.add(q.getObject().getLiteralLexicalForm()));
    assertThat(texts).containsExactly(awkward, awkward);
    assertThat(text).doesNotContain("\r");
  }

  @Test
  void endsLinesWithLineFeedsAndTheFileWithOne() {
    String text = export(Sample.dataset(), Layer.ALL);

    assertThat(text).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void keepsChineseReadable() {
    assertThat(export(Sample.dataset(), Layer.ALL))
        .contains("图灵量子完成融资", "𠮷🚀", "article/2021/甲#company/图灵量子")
        .doesNotContain("\\u", "\\U");
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(export(Sample.dataset(), Layer.ALL)).doesNotContain("_:", "[]");
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void neverShowsTheLedger(Layer layer) {
    assertThat(export(Sample.dataset(), layer)).doesNotContain("SECRET", "ledger");
  }

  @Test
  void writesNothingWhenThereIsNothing() {
    String text = export(DatasetGraphFactory.create(), Layer.ALL);

    assertThat(read(text).find().hasNext()).isFalse();
  }

  @Test
  void isReadByJenaWithoutWarning() {
    assertThat(problems(export(Sample.dataset(), Layer.ALL))).isEmpty();
  }

  @Test
  void isFoundByItsName() {
    assertThat(Exporters.named(exporter().name())).isEqualTo(exporter());
    assertThat(exporter().fileEnding()).isEqualTo("." + exporter().name());
    assertThat(exporter().mediaType()).startsWith(lang().getContentType().getContentTypeStr());
    assertThat(exporter().mediaType()).endsWith("; charset=utf-8");
  }

  String export(DatasetGraph dataset, Layer layer) {
    return Sample.export(exporter(), dataset, layer);
  }

  private DatasetGraph read(String text) {
    return RDFParser.fromString(text, lang()).toDatasetGraph();
  }

  /** What {@code riot --validate} would say. */
  private List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    RDFParser.fromString(text, lang())
        .checking(true)
        .strict(true)
        .errorHandler(
            new ErrorHandler() {
              @Override
              public void warning(String message, long line, long column) {
                problems.add(message);
              }

              @Override
              public void error(String message, long line, long column) {
                problems.add(message);
              }

              @Override
              public void fatal(String message, long line, long column) {
                problems.add(message);
              }
            })
        .toDatasetGraph();
    return problems;
  }

  private static DatasetGraph copy(DatasetGraph view) {
    DatasetGraph copy = DatasetGraphFactory.create();
    view.find().forEachRemaining(copy::add);
    return copy;
  }

  private static DatasetGraph union(DatasetGraph view) {
    Graph graph = GraphFactory.createDefaultGraph();
    view.find().forEachRemaining((Quad quad) -> graph.add(quad.asTriple()));
    return DatasetGraphFactory.wrap(graph);
  }
}
