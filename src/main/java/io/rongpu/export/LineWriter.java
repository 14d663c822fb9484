package io.rongpu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Writes lines of N-Triples and N-Quads, byte for byte as Jena would. Jena puts out each character
 * by itself; this one gathers bytes, encodes an IRI once for the many lines that have it, and
 * leaves to Jena's formatter the terms with characters that are rare. Not thread-safe.
 */
final class LineWriter {

  private static final int CHUNK = 1 << 15;
  private static final int MOST_IRIS = 10_000;
  private static final byte[] END_OF_LINE = {'.', '\n'};

  private final OutputStream out;
  private byte[] bytes = new byte[2 * CHUNK];
  private int length;
  private final Map<Node, byte[]> iris = new HashMap<>();
  private final NodeFormatter jena = new NodeFormatterNT(CharSpace.UTF8);

  LineWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes a line of these terms. */
  void line(Node... terms) throws IOException {
    for (Node term : terms) {
      append(term.isURI() ? iri(term) : literal(term));
    }
    append(END_OF_LINE);
    if (length >= CHUNK) {
      write();
    }
  }

  void flush() throws IOException {
    write();
    out.flush();
  }

  private void write() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  private void append(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private byte[] iri(Node node) {
    byte[] known = iris.get(node);
    if (known == null) {
      if (iris.size() == MOST_IRIS) {
        iris.clear();
      }
      known = isPlain(node.getURI()) ? encoded("<" + node.getURI() + "> ") : byJena(node);
      iris.put(node, known);
    }
    return known;
  }

  private byte[] literal(Node node) {
    if (!node.isLiteral() || node.getLiteralBaseDirection() != null) {
      return byJena(node);
    }
    String text = node.getLiteralLexicalForm();
    StringBuilder quoted = new StringBuilder(text.length() + 60).append('"');
    if (!escape(text, quoted)) {
      return byJena(node);
    }
    quoted.append('"');
    String language = node.getLiteralLanguage();
    if (language != null && !language.isEmpty()) {
      quoted.append('@').append(language);
    } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
      String datatype = node.getLiteralDatatypeURI();
      if (!isPlain(datatype)) {
        return byJena(node);
      }
      quoted.append("^^<").append(datatype).append('>');
    }
    return encoded(quoted.append(' ').toString());
  }

  private byte[] byJena(Node node) {
    StringWriterI text = new StringWriterI();
    jena.format(text, node);
    return encoded(text + " ");
  }

  private static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c < 128 && "<>\"{}|^`\\\u007F".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean escape(String text, StringBuilder into) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || c == '\uFFFD') {
        return false;
      }
      char letter = escape(c);
      if (letter != 0) {
        into.append(text, written, i).append('\\').append(letter);
        written = i + 1;
      }
    }
    into.append(text, written, text.length());
    return true;
  }

  /** What stands for a character behind a backslash; 0 if it stands as it is. */
  private static char escape(char c) {
    if (c > '\\') {
      return 0;
    }
    return switch (c) {
      case '"', '\\' -> c;
      case '\n' -> 'n';
      case '\t' -> 't';
      case '\r' -> 'r';
      case '\f' -> 'f';
      default -> 0;
    };
  }
}
