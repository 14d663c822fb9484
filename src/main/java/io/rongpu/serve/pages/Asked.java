package io.rongpu.serve.pages;

import io.rongpu.query.NamedQuery;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.results.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A question that was asked of the store, with its answer.
 *
 * @param sparql the question as it can be asked anywhere
 */
record Asked(String sparql, Answer answer) {

  private static final Pattern PREFIX = Pattern.compile("PREFIX +(\\S*:)");

  /**
   * Asks, unless it was asked since the store changed last.
   *
   * @throws io.rongpu.model.RongpuException if an argument is wrong or the time is up
   */
  static Asked of(
      Knowledge knowledge, QueryRunner runner, NamedQuery query, Map<String, String> arguments) {
    String sparql = text(query, arguments);
    return new Asked(
        sparql, knowledge.remembered("? " + sparql, () -> kept(runner.answer(query, arguments))));
  }

  /**
   * A question as it can be asked anywhere, with the prefixes that are used.
   *
   * @throws io.rongpu.model.RongpuException if an argument is wrong
   */
  static String text(NamedQuery query, Map<String, String> arguments) {
    String whole = QueryRunner.text(query, arguments);
    String body = whole.replaceAll("(?m)^PREFIX .*\n", "");
    return whole
        .lines()
        .filter(
            line -> {
              Matcher prefix = PREFIX.matcher(line);
              return !prefix.lookingAt() || body.contains(prefix.group(1));
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Rows read their values from the store when they are looked at; these have them already. */
  private static Answer kept(Answer answer) {
    return answer instanceof Answer.Rows rows
        ? new Answer.Rows(rows.columns(), rows.rows().stream().map(Binding::detach).toList())
        : answer;
  }
}
