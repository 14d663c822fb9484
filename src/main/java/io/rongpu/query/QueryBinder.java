package io.rongpu.query;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of parameters into a parsed query. The text is parsed before any value is looked
 * at, so a value is a value whatever it says.
 */
final class QueryBinder {

  private final NamedQuery named;
  private final Map<String, String> arguments;
  private final int extraRows;

  private QueryBinder(NamedQuery named, Map<String, String> arguments, int extraRows) {
    this.named = named;
    this.arguments = arguments;
    this.extraRows = extraRows;
  }

  static Query bind(NamedQuery named, Map<String, String> arguments) {
    return bind(named, arguments, 0);
  }

  /** The same with a limit so much higher, if the parameter {@code limit} sets one. */
  static Query bind(NamedQuery named, Map<String, String> arguments, int extraRows) {
    return new QueryBinder(named, arguments, extraRows).bind();
  }

  private Query bind() {
    refuseUnknownNames();
    Query query = parse();
    Map<Var, Node> values = new HashMap<>();
    for (Parameter parameter : named.parameters()) {
      Node value = valueOf(parameter);
      if (value == null) {
        continue;
      }
      if (parameter.name().equals(Parameter.LIMIT)) {
        Limits.set(query, limitOf(parameter, value));
      } else {
        values.put(Var.alloc(parameter.variable()), value);
      }
    }
    return values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values);
  }

  private void refuseUnknownNames() {
    List<String> known = named.parameters().stream().map(Parameter::name).toList();
    for (String given : new TreeSet<>(arguments.keySet())) {
      if (!known.contains(given)) {
        throw wrong("has no parameter " + given);
      }
    }
  }

  private @Nullable Node valueOf(Parameter parameter) {
    String given = arguments.getOrDefault(parameter.name(), parameter.defaultValue());
    if (given == null) {
      if (parameter.required()) {
        throw wrong("needs the parameter " + parameter.name());
      }
      return null;
    }
    try {
      return parameter.type().parse(given);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "takes for "
              + parameter.name()
              + " "
              + parameter.type().expectation()
              + ", not \""
              + OneLine.of(given)
              + "\"");
    }
  }

  private long limitOf(Parameter parameter, Node value) {
    try {
      return Math.addExact(Long.parseLong(value.getLiteralLexicalForm()), extraRows);
    } catch (NumberFormatException | ArithmeticException e) {
      throw wrong("takes a smaller number for " + parameter.name());
    }
  }

  private Query parse() {
    try {
      // Our own prefixes need no declaration; one in the text goes first.
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
      QueryFactory.parse(query, named.text(), null, Syntax.syntaxARQ);
      if (query.isJsonType() || query.isConstructQuad()) {
        throw new RongpuException(
            "Query "
                + named.name()
                + " is of a kind that only Jena knows; ask by SELECT, ASK, CONSTRUCT or DESCRIBE.");
      }
      return query;
    } catch (QueryParseException e) {
      throw new RongpuException(
          isUpdate()
              ? "Query " + named.name() + " is an update; queries only read. Use `rongpu load`."
              : "Query " + named.name() + " is not SPARQL: " + SyntaxFault.of(e),
          e);
    }
  }

  private boolean isUpdate() {
    try {
      UpdateRequest update = new UpdateRequest();
      update.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
      UpdateFactory.parse(update, named.text());
      return !update.getOperations().isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private RongpuException wrong(String what) {
    return new RongpuException(
        "Query " + named.name() + " " + what + "; " + named.signatures() + ".");
  }
}
