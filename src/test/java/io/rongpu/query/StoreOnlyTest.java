package io.rongpu.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOnlyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT ?s { OPTIONAL { SERVICE <http://x.example/> { ?s ?p ?o } } } } }",
        "ASK { FILTER EXISTS { SERVICE <http://x.example/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER(?o > 1 || NOT EXISTS { SERVICE <http://x.example/> {} }) }",
        "CONSTRUCT WHERE { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://x.example/> {} }",
        "SELECT (EXISTS { SERVICE <http://x.example/> {} } AS ?x) {}",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://x.example/> {} }, 1, 0)) AS ?x) {}",
        "DESCRIBE ?s { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { { ?s ?p ?o } MINUS { GRAPH ?g { SERVICE <http://x.example/> {} } } }"
      })
  void refusesServiceWhereverItIs(String query) {
    assertThatThrownBy(() -> StoreOnly.check(QueryFactory.create(query, Syntax.syntaxARQ)))
        .isInstanceOf(RongpuException.class)
        .hasMessage("SERVICE is switched off: a query reads this store and no other server.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <FILE:/etc/passwd> { ?s ?p ?o }"
      })
  void refusesFiles(String query) {
    assertThatThrownBy(() -> StoreOnly.check(QueryFactory.create(query)))
        .isInstanceOf(RongpuException.class)
        .hasMessageEndingWith("is switched off: a query reads the store, never files.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/jsFunction#f>(1)) }",
        "SELECT (SUM(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } GROUP BY ?s ?p ?o HAVING (<java:x.Y>(?o))",
        "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
        "SELECT * { ?s <java:x.Y> ?o }",
        "SELECT * { { SELECT * { BIND(STR(<js:f>(1)) AS ?x) } } }"
      })
  void refusesCode(String query) {
    assertThatThrownBy(() -> StoreOnly.check(QueryFactory.create(query, Syntax.syntaxARQ)))
        .isInstanceOf(RongpuException.class)
        .hasMessageEndingWith("is switched off: a query can't call Java or JavaScript code.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <https://w3id.org/rongpu/id/article/a> { ?s ?p ?o }",
        "SELECT (SUM(?o) AS ?n) { ?s <urn:java:x> ?o }",
        "SELECT * { ?s ?p \"SERVICE <http://x.example/> {}\" }",
        "DESCRIBE <urn:x>",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(\"1\") AS ?x) {}"
      })
  void letsQueriesThatStayInTheStorePass(String query) {
    assertThatCode(() -> StoreOnly.check(QueryFactory.create(query))).doesNotThrowAnyException();
  }
}
