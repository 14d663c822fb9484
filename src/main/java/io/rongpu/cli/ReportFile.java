package io.rongpu.cli;

import com.google.gson.stream.JsonWriter;
import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.RunReport;
import io.rongpu.pipeline.UnreadSentence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The file of {@code build --report}: JSON Lines, one line per input, sorted by key. Fields, in
 * this order: {@code key}, {@code file} (absent for what a folder refused), {@code outcome} (read,
 * partly, unchanged or refused), {@code reason} (absent when nothing was refused), {@code articles}
 * (those read this time), each with {@code key}, {@code facts}, {@code rounds}, {@code unreadDeals}
 * (how many sentences with words of a deal gave none), {@code unread} (those sentences, each with
 * {@code trigger} and {@code sentence}; absent when there are none) and {@code sameTextAs} (absent
 * for most).
 */
final class ReportFile {

  private ReportFile() {}

  static void write(RunReport report, OutputStream out) throws IOException {
    for (InputReport input : report.inputs()) {
      out.write((line(input) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(InputReport input) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setHtmlSafe(false);
    json.setSerializeNulls(false);
    json.beginObject().name("key").value(input.key());
    json.name("file").value(input.name().isEmpty() ? null : input.name());
    json.name("outcome").value(input.kind().name().toLowerCase(Locale.ROOT));
    json.name("reason").value(input.reason());
    json.name("articles").beginArray();
    for (ArticleReport article : input.articles()) {
      json.beginObject().name("key").value(article.key());
      json.name("facts").value(article.facts()).name("rounds").value(article.rounds());
      json.name("unreadDeals").value(article.unread().size());
      unread(json, article.unread());
      json.name("sameTextAs").value(article.sameTextAs()).endObject();
    }
    json.endArray().endObject();
    return text.toString();
  }

  private static void unread(JsonWriter json, List<UnreadSentence> unread) throws IOException {
    if (unread.isEmpty()) {
      return;
    }
    json.name("unread").beginArray();
    for (UnreadSentence one : unread) {
      json.beginObject().name("trigger").value(one.trigger());
      json.name("sentence").value(one.sentence()).endObject();
    }
    json.endArray();
  }
}
