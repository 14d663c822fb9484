package io.rongpu.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The number of rows a query may give, which SPARQL does not let be a variable. */
final class Limits {

  private Limits() {}

  /**
   * Sets the LIMIT of a query, and that of every subquery that has one, those within FILTER
   * excepted. A subquery with a LIMIT chooses rows that the query around it completes, so they are
   * one number.
   */
  static void set(Query query, long limit) {
    query.setLimit(limit);
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new Subqueries(limit));
    }
  }

  private static final class Subqueries extends ElementVisitorBase {
    private final long limit;

    Subqueries(long limit) {
      this.limit = limit;
    }

    @Override
    public void visit(ElementSubQuery element) {
      Query inner = element.getQuery();
      if (inner.hasLimit()) {
        inner.setLimit(limit);
      }
      ElementWalker.walk(inner.getQueryPattern(), this);
    }
  }
}
