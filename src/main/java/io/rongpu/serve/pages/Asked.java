package io.rongpu.serve.pages;

import io.rongpu.query.NamedQuery;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.results.Answer;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A question that was asked of the store, with its answer.
 *
 * @param sparql the question as it can be asked anywhere
 */
record Asked(String sparql, Answer answer) {

  /**
   * Asks, unless it was asked since the store changed last.
   *
   * @throws io.rongpu.model.RongpuException if an argument is wrong or the time is up
   */
  static Asked of(
      Knowledge knowledge, QueryRunner runner, NamedQuery query, Map<String, String> arguments) {
    String sparql = QueryRunner.text(query, arguments);
    return new Asked(
        sparql, knowledge.remembered("? " + sparql, () -> kept(runner.answer(query, arguments))));
  }

  /** Rows read their values from the store when they are looked at; these have them already. */
  private static Answer kept(Answer answer) {
    return answer instanceof Answer.Rows rows
        ? new Answer.Rows(rows.columns(), rows.rows().stream().map(Binding::detach).toList())
        : answer;
  }
}
