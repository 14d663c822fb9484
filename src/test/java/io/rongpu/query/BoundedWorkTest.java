package io.rongpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link StoreOnly#restrict} lets queries of others do with functions. */
class BoundedWorkTest {

  private static final String BOMB = "REGEX(?t, \"(a*)*(a*)*(a*)*(a*)*(a*)*b\\\\1\") ";
  private static final String TEXT = "VALUES ?t { \"" + "a".repeat(60) + "!\" } ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { " + "VALUES ?t { \"TEXT\" } FILTER " + BOMB + "}",
        "SELECT (" + BOMB + " AS ?x) { VALUES ?t { \"TEXT\" } }",
        "SELECT (COUNT(" + BOMB + ") AS ?x) { VALUES ?t { \"TEXT\" } }",
        "SELECT * { VALUES ?t { \"TEXT\" \"x\" } } ORDER BY " + BOMB,
        "SELECT ?t { VALUES ?t { \"TEXT\" } } GROUP BY ?t HAVING (" + BOMB + ")",
        "SELECT * { VALUES ?t { \"TEXT\" } FILTER EXISTS { FILTER " + BOMB + "} }",
        "SELECT * { VALUES ?t { \"TEXT\" } { SELECT * { VALUES ?t { \"TEXT\" } FILTER "
            + BOMB
            + "} } }",
        "SELECT (REGEX(\"TEXT\", \"(a*)*(a*)*(a*)*(a*)*(a*)*b\\\\1\") AS ?constant) {}",
        "SELECT (REPLACE(?t, \"(a*)*(a*)*(a*)*(a*)*(a*)*b\\\\1\", \"\") AS ?x) { VALUES ?t { \"TEXT\" } }"
      })
  void aRegularExpressionThatTriesTooManyWaysEndsTheQuery(String query) {
    assertThatThrownBy(() -> rows(query.replace("TEXT", "a".repeat(60) + "!"), new Context()))
        .isInstanceOf(QueryExecException.class)
        .hasMessageContaining("tries too many ways to match");
  }

  @Test
  void aTimeLimitEndsARegularExpressionInside() {
    Context late = new Context();
    late.set(ARQConstants.symCancelQuery, new AtomicBoolean(true));
    assertThatThrownBy(() -> rows("SELECT (" + BOMB + " AS ?x) { " + TEXT + "}", late))
        .isInstanceOf(QueryCancelledException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (CONCAT(?b,?b,?b,?b) AS ?c) { BIND(REPLACE(\"aaaaaaaaaaaaaaaa\", \"a\", ?l) AS ?b) }",
        "SELECT (REPLACE(?l, \"a\", ?l) AS ?b) {}"
      })
  void noTextGetsTooLong(String query) {
    String text = query.replace("?l", "\"" + "a".repeat(300_000) + "\"");
    assertThatThrownBy(() -> rows(text, new Context()))
        .isInstanceOf(QueryExecException.class)
        .hasMessage("A text gets longer than 16777216 characters; make shorter ones.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REGEX("字节跳动", "字.跳")            | true
          REGEX("ABC", "b")                     | false
          REGEX("ABC", "b", "i")                | true
          REGEX("a.c", "a.c", "q")              | true
          REPLACE("a.b.c", "\\\\.", "-")        | "a-b-c"
          REPLACE("a.b"@en, ".", "-", "q")      | "a-b"@en
          REPLACE("abc", "(b)", "<$1>")         | "a<b>c"
          CONCAT("a", "b")                      | "ab"
          CONCAT("a"@en, "b"@en)                | "ab"@en
          """)
  void whatIsWithinBoundsIsAsEver(String call, String value) {
    assertThat(rows("SELECT (STR(" + call + ") AS ?x) {}", new Context()))
        .containsExactly(value.replaceAll("^\"|\"(@en)?$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CALL(IRI(CONCAT(\"ja\", \"va:org.apache.jena.sparql.function.library.now\")))",
        "CALL(<http://jena.apache.org/ARQ/function#wait>, 1)",
        "<http://jena.apache.org/ARQ/function#wait>(1)",
        "<http://jena.apache.org/ARQ/function#sprintf>(\"%d\", 1)",
        "<http://jena.apache.org/ARQ/function#print>(1)",
        "<http://jena.apache.org/ARQ/function#version>()",
        "<http://www.w3.org/2005/xpath-functions#matches>(\"a\", \"a\")",
        "<http://www.w3.org/2005/xpath-functions#apply>(<http://www.w3.org/2005/xpath-functions#matches>, \"a\", \"a\")",
        "<JAVA:org.apache.jena.sparql.function.library.now>()"
      })
  void functionsThatAreNotKnownHaveNoValue(String call) {
    assertThat(rows("SELECT (" + call + " AS ?x) {}", new Context())).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <http://jena.apache.org/ARQ/function#localname>(<urn:x#y>)   | y
          <http://www.w3.org/2005/xpath-functions#upper-case>("a")     | A
          <http://www.w3.org/2005/xpath-functions/math#sqrt>(4)        | 2
          <http://www.w3.org/2001/XMLSchema#integer>("7")              | 7
          CALL(<http://www.w3.org/2001/XMLSchema#integer>, "7")        | 7
          """)
  void functionsOfStandardsAreThere(String call, String value) {
    assertThat(rows("SELECT (STR(" + call + ") AS ?x) {}", new Context()).get(0)).startsWith(value);
  }

  @Test
  void propertiesOfJavaClassesAreStatements() {
    assertThat(
            rows(
                "SELECT * { <urn:x#y> <http://jena.apache.org/ARQ/property#splitIRI> (?a ?x) }",
                new Context()))
        .isEmpty();
  }

  private static List<String> rows(String query, Context more) {
    Context context = ARQ.getContext().copy();
    StoreOnly.restrict(context);
    context.putAll(more);
    List<String> values = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.create()).query(query).context(context).build()) {
      StoreOnly.finish(
          execution,
          () -> {
            execution
                .select()
                .forEachRemaining(
                    row ->
                        values.add(row.contains("x") ? row.get("x").getLiteralLexicalForm() : ""));
            return true;
          });
    }
    return values;
  }
}
