package io.rongpu.export;

import io.rongpu.rdf.Vocabulary;
import java.io.OutputStream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL_MultiLine;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;

/**
 * Jena's block writer, with texts of many lines as such, {@code a} for {@code rdf:type}, and no
 * columns: where values are lined up, one long property moves every line of its block.
 */
final class BlocksWriter extends WriterStreamRDFBlocks {

  private final NodeFormatter oneLine;

  BlocksWriter(OutputStream out) {
    super(new Unaligned(out), RIOT.getContext());
    oneLine = fmt;
    fmt = new NodeFormatterTTL_MultiLine(null, pMap, nodeToLabel);
  }

  /** A carriage return must be escaped, which only the form of one line does. */
  @Override
  protected void outputNode(Node node) {
    if (node.isLiteral() && node.getLiteralLexicalForm().indexOf('\r') >= 0) {
      oneLine.format(out, node);
      return;
    }
    super.outputNode(node);
  }

  @Override
  protected void printProperty(Node property) {
    if (property.equals(Vocabulary.TYPE)) {
      out.print('a');
      return;
    }
    outputNode(property);
  }

  private static final class Unaligned extends IndentedWriter {
    Unaligned(OutputStream out) {
      super(out);
    }

    @Override
    public void pad(int column) {}
  }
}
