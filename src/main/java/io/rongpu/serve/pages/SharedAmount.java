package io.rongpu.serve.pages;

import static j2html.TagCreator.span;

import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.query.explain.Report;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An amount that several rounds of a company have together: one sentence tells of all of them, and
 * behind them of a sum. None of them has it as its own, so it is shown in the words of the
 * sentence.
 *
 * @param others the rounds that share it with the one asked about, the newest first
 * @param words of the sentence
 */
record SharedAmount(List<Thing> others, String words) {

  /** A clause that tells of a sum of money: 两轮合计金额为3亿元. */
  private static final Pattern SUM =
      Pattern.compile(
          "[^，,。；;！？]*(?:合计|共计|总计|总额|总金额|累计|共(?!同))[^，,。；;！？0-9]{0,8}[0-9][0-9.,]*[^，,。；;！？0-9]{0,2}[万亿][^，,。；;！？]*");

  /** What ends the part of a sentence that speaks of one company. */
  private static final Pattern PART = Pattern.compile("[。；;！？]");

  /** Null when the round has an amount of its own, or none is told for it and others together. */
  static @Nullable SharedAmount of(Thing round) {
    Thing company = round.one("company");
    if (company == null || round.one("amount") != null) {
      return null;
    }
    for (Report told : stages(round)) {
      List<Thing> others = new ArrayList<>();
      int end = told.source().mentionEnd();
      for (Thing other : company.of("company")) {
        Report same = other.equals(round) ? null : inSentence(told, other);
        if (same != null) {
          others.add(other);
          end = Math.max(end, same.source().mentionEnd());
        }
      }
      String words = others.isEmpty() ? null : sum(told.source(), end);
      if (words != null) {
        return new SharedAmount(others.stream().sorted(Thing.NEWEST_FIRST).toList(), words);
      }
    }
    return null;
  }

  DomContent draw(Visit visit) {
    String stages =
        others.stream()
            .map(other -> Values.stage(visit, other))
            .collect(Collectors.joining(visit.pick("、", ", ")));
    return span(
        span(visit.pick("与" + stages + "合计：", "together with " + stages + ": ")).withClass("quiet"),
        Html.spoken(visit, words));
  }

  private static List<Report> stages(Thing round) {
    return Statements.behind(round, "roundType");
  }

  /** What the sentence of a report says of another round that has no amount either. */
  private static @Nullable Report inSentence(Report told, Thing other) {
    return other.one("amount") != null
        ? null
        : stages(other).stream()
            .filter(report -> report.article().equals(told.article()))
            .filter(report -> report.source().sentence().equals(told.source().sentence()))
            .findFirst()
            .orElse(null);
  }

  /** The clause behind what a sentence says of the rounds, up to where it turns to another. */
  private static @Nullable String sum(Source source, int end) {
    if (end < 0) {
      return null;
    }
    String sentence = source.sentence();
    String rest = sentence.substring(sentence.offsetByCodePoints(0, end));
    Matcher sum = SUM.matcher(PART.split(rest, 2)[0]);
    return sum.find() ? sum.group().strip() : null;
  }
}
