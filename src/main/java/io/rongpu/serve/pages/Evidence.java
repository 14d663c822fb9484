package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.query.explain.Report;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences behind a statement, the words of the value marked, to be opened on demand. */
final class Evidence {

  private static final int SHOWN = 5;

  private Evidence() {}

  /** The first few sentences behind one button. */
  static DomContent of(Visit visit, List<Report> reports) {
    return of(visit, reports, SHOWN);
  }

  /** At most so many sentences behind one button. */
  static DomContent of(Visit visit, List<Report> all, int most) {
    if (all.isEmpty()) {
      return text("");
    }
    List<Report> reports = once(all, true);
    int size = once(all, false).size();
    int more = reports.size() - most;
    return details(
            summary(visit.pick("原文 " + size, size == 1 ? "1 sentence" : size + " sentences")),
            div(each(reports.stream().limit(most), report -> quote(visit, report))),
            more > 0
                ? p(visit.pick("另有 " + more + " 处", "and " + more + " more")).withClass("quiet")
                : text(""))
        .withClass("why");
  }

  /** One report of each sentence, or of each value that is marked in it. */
  private static List<Report> once(List<Report> reports, boolean marks) {
    Map<List<Object>, Report> seen = new LinkedHashMap<>();
    for (Report report : reports) {
      Source source = report.source();
      int start = marks ? source.mentionStart() : 0;
      int end = marks ? source.mentionEnd() : 0;
      seen.putIfAbsent(List.of(report.article(), source.sentence(), start, end), report);
    }
    return List.copyOf(seen.values());
  }

  static DomContent quote(Visit visit, Report report) {
    Source source = report.source();
    return figure(
            blockquote().withLang("zh").with(marked(source)),
            figcaption(
                a(Html.spoken(visit, source.headline() == null ? source.key() : source.headline()))
                    .withHref(visit.page(report.article())),
                text(" " + Thing.orEmpty(source.date()) + " "),
                span(visit.pick("规则 ", "rule ") + Thing.orEmpty(source.rule())).withClass("quiet"),
                text(" "),
                confidence(visit, source.confidence())))
        .withClass("quote");
  }

  private static DomContent confidence(
      Visit visit, @org.jspecify.annotations.Nullable BigDecimal of) {
    if (of == null) {
      return text("");
    }
    String percent = of.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    return span(visit.pick("置信度 ", "confidence ") + percent).withClass("quiet");
  }

  private static List<DomContent> marked(Source source) {
    String sentence = source.sentence();
    List<DomContent> parts = new ArrayList<>();
    if (source.mentionStart() < 0) {
      parts.add(text(sentence));
      return parts;
    }
    int start = sentence.offsetByCodePoints(0, source.mentionStart());
    int end = sentence.offsetByCodePoints(0, source.mentionEnd());
    parts.add(text(sentence.substring(0, start)));
    parts.add(mark(sentence.substring(start, end)));
    parts.add(text(sentence.substring(end)));
    return parts;
  }
}
