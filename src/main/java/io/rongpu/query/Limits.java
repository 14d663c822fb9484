package io.rongpu.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The number of rows a query may give, which SPARQL does not let be a variable. */
final class Limits {

  private Limits() {}

  /**
   * The query with its LIMIT, and that of every subquery that has one, set to a number. A subquery
   * with a LIMIT chooses rows that the query around it completes, so they are one number.
   */
  static Query set(Query query, long limit) {
    Query limited = QueryTransformOps.transform(query, new Subqueries(limit));
    limited.setLimit(limit);
    return limited;
  }

  private static final class Subqueries extends ElementTransformCopyBase {
    private final long limit;

    Subqueries(long limit) {
      this.limit = limit;
    }

    @Override
    public Element transform(ElementSubQuery element, Query query) {
      Query inner = QueryTransformOps.shallowCopy(query);
      if (inner.hasLimit()) {
        inner.setLimit(limit);
      }
      return new ElementSubQuery(inner);
    }
  }
}
