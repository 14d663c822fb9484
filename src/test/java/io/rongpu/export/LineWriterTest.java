package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class LineWriterTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "云杉",
          "a \"b\" \\ c",
          "\n\r\t\f\b",
          "\u0000\u001F\u007F\u0085",
          "\uD83D\uDE80 up",
          "\uD83D",
          "\uDE80x",
          "\uFFFD",
          "'<>{}|^`'",
          "x".repeat(40_000));

  @Test
  void writesWhatJenaWrites() throws IOException {
    List<Node> terms = new ArrayList<>();
    for (String text : TEXTS) {
      terms.add(NodeFactory.createURI("http://a/" + text));
      terms.add(NodeFactory.createLiteralString(text));
      terms.add(NodeFactory.createLiteralLang(text, "zh-Hans"));
      terms.add(NodeFactory.createLiteralDirLang(text, "ar", "rtl"));
      terms.add(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
    }
    terms.add(NodeFactory.createBlankNode("b0"));
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    ByteArrayOutputStream jenas = new ByteArrayOutputStream();

    LineWriter lines = new LineWriter(ours);
    StreamRDF jena = StreamRDFWriter.getWriterStream(jenas, RDFFormat.NQUADS_UTF8);
    jena.start();
    for (Node term : terms) {
      Node node = NodeFactory.createURI("http://a/公司");
      lines.line(node, node, term, node);
      jena.quad(Quad.create(node, node, node, term));
    }
    lines.flush();
    jena.finish();

    assertThat(ours.toByteArray()).isEqualTo(jenas.toByteArray());
  }
}
