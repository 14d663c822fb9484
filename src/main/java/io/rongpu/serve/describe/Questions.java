package io.rongpu.serve.describe;

import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.Parameter;
import io.rongpu.query.ParameterType;
import io.rongpu.rdf.Vocabulary;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The named questions as data, in the words of SHACL: the text is {@code sh:select} (or {@code
 * sh:ask}, {@code sh:construct}) of a {@code sh:SPARQLExecutable}, its parameters are {@code
 * sh:Parameter}s whose paths end in the names of their variables, its prefixes are declared apart.
 */
final class Questions {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String PREFIXES = "prefixes";

  private Questions() {}

  /** The prefixes of the store's exports and questions. */
  static Graph prefixes(Root root) {
    Describer about = new Describer().prefix("sh", SH);
    prefixes(about, root);
    return about.graph();
  }

  /** All questions, or the one of a name; null when there is none. */
  static @Nullable Graph of(Root root, NamedQueries questions, @Nullable String name) {
    Describer about = new Describer().prefix("sh", SH);
    int found = 0;
    for (NamedQuery question : questions.all()) {
      if (name == null || name.equals(question.name())) {
        describe(about, root, question);
        found++;
      }
    }
    if (found == 0) {
      return null;
    }
    prefixes(about, root);
    return about.graph();
  }

  private static void prefixes(Describer about, Root root) {
    Node set = root.node(PREFIXES);
    about.add(set, RDFS.label.getURI(), "融谱的前缀", "Prefixes of Rongpu");
    for (Map.Entry<String, String> one : new TreeMap<>(Vocabulary.PREFIXES).entrySet()) {
      Node declaration = root.node(PREFIXES + "#" + one.getKey());
      about
          .add(set, SH + "declare", declaration)
          .type(declaration, SH + "PrefixDeclaration")
          .add(declaration, SH + "prefix", one.getKey())
          .add(
              declaration,
              SH + "namespace",
              NodeFactory.createLiteralDT(one.getValue(), XSDDatatype.XSDanyURI));
    }
  }

  private static void describe(Describer about, Root root, NamedQuery question) {
    Node node = root.node("queries/" + question.name());
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
    QueryFactory.parse(query, question.text(), null, Syntax.syntaxARQ);
    String kind = query.isAskType() ? "Ask" : query.isConstructType() ? "Construct" : "Select";
    about
        .type(node, SH + "SPARQLExecutable")
        .type(node, SH + "SPARQL" + kind + "Executable")
        .add(node, RDFS.label.getURI(), question.zh(), question.en())
        .add(node, SH + kind.toLowerCase(java.util.Locale.ROOT), question.text())
        .add(node, SH + "prefixes", root.node(PREFIXES));
    int order = 0;
    for (Parameter parameter : question.parameters()) {
      // The limit is no variable of the text, so it is no parameter as SHACL has them.
      if (!parameter.name().equals(Parameter.LIMIT)) {
        describe(about, node, parameter, order++);
      }
    }
  }

  private static void describe(Describer about, Node question, Parameter parameter, int order) {
    Node node = Describer.iri(question.getURI() + "#" + parameter.variable());
    about
        .add(question, SH + "parameter", node)
        .type(node, SH + "Parameter")
        .add(node, SH + "path", node)
        .add(node, SH + "name", parameter.name())
        .add(node, SH + "description", parameter.zh(), parameter.en())
        .add(node, SH + "order", order);
    if (!parameter.required()) {
      about.add(node, SH + "optional", NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
    if (parameter.defaultValue() != null) {
      about.add(node, SH + "defaultValue", parameter.type().parse(parameter.defaultValue()));
    }
    String datatype = datatype(parameter.type());
    if (datatype == null) {
      about.add(
          node,
          SH + "nodeKind",
          Describer.iri(SH + (parameter.type() == ParameterType.IRI ? "IRI" : "Literal")));
    } else {
      about.add(node, SH + "datatype", Describer.iri(datatype));
    }
  }

  /** Null when there are several. */
  private static @Nullable String datatype(ParameterType type) {
    return switch (type) {
      case STRING -> Vocabulary.XSD + "string";
      case INTEGER -> Vocabulary.XSD + "integer";
      case DATETIME -> Vocabulary.XSD + "dateTime";
      case MONTH -> Vocabulary.XSD + "gYearMonth";
      case DATE, IRI -> null;
    };
  }
}
