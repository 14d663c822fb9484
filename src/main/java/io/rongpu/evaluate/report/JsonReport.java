package io.rongpu.evaluate.report;

import com.google.gson.stream.JsonWriter;
import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Count;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Mistake;
import io.rongpu.evaluate.Quote;
import io.rongpu.evaluate.Reliability;
import io.rongpu.evaluate.Role;
import io.rongpu.evaluate.RuleScore;
import java.io.IOException;
import java.io.StringWriter;

/**
 * An evaluation as one JSON object. {@code DEAL}, every role and {@code false_completed} are as the
 * referee writes them; {@code articles}, {@code without_graph}, {@code rules}, {@code
 * reliability_stated}, {@code reliability_cross_validated} and {@code mistakes} are more.
 */
public final class JsonReport {

  private final JsonWriter json;

  private JsonReport(JsonWriter json) {
    this.json = json;
  }

  /**
   * @param articles of how many articles the mistakes are listed, most mistakes first
   */
  public static String of(Evaluation evaluation, int articles) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      json.setIndent(" ");
      new JsonReport(json).write(evaluation, articles);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory can't fail", e);
    }
    return text.append('\n').toString();
  }

  private void write(Evaluation evaluation, int articles) throws IOException {
    json.beginObject();
    count("DEAL", evaluation.deal());
    for (Role role : Role.values()) {
      count(role.title(), evaluation.of(role));
    }
    json.name("false_completed").value(evaluation.falselyCompletedShare());
    json.name("articles").value(evaluation.articles());
    json.name("without_graph").value(evaluation.withoutClaims());
    json.name("rules").beginArray();
    for (RuleScore rule : evaluation.rules()) {
      json.beginObject().name("role").value(rule.role().title()).name("rule").value(rule.rule());
      json.name("hits").value(rule.hits()).name("wrong").value(rule.wrong());
      json.name("p").value(rule.precision()).name("stated").value(rule.stated()).endObject();
    }
    json.endArray();
    reliability("reliability_stated", evaluation.stated());
    reliability("reliability_cross_validated", evaluation.crossValidated());
    json.name("mistakes").beginArray();
    for (ArticleMistakes article : evaluation.mistakes().stream().limit(articles).toList()) {
      for (Mistake mistake : article.mistakes()) {
        mistake(article.id(), mistake);
      }
    }
    json.endArray().endObject();
  }

  private void count(String name, Count count) throws IOException {
    json.name(name).beginObject();
    json.name("p").value(count.precision()).name("r").value(count.recall());
    json.name("f1").value(count.f1()).name("hits").value(count.hits());
    json.name("pred").value(count.read()).name("gold").value(count.expected()).endObject();
  }

  private void reliability(String name, Reliability reliability) throws IOException {
    json.name(name).beginObject();
    json.name("error").value(reliability.error()).name("brier").value(reliability.brier());
    json.name("bins").beginArray();
    for (Reliability.Bin bin : reliability.bins()) {
      json.beginObject().name("from").value(bin.from()).name("to").value(bin.to());
      json.name("read").value(bin.read()).name("stated").value(bin.stated());
      json.name("right").value(bin.right()).endObject();
    }
    json.endArray().endObject();
  }

  private void mistake(String id, Mistake mistake) throws IOException {
    json.beginObject().name("id").value(id).name("kind").value(MistakeText.kind(mistake));
    json.name("role").value(mistake.role()).name("of").value(mistake.of());
    json.name("read").value(mistake.read()).name("gold").value(mistake.expected());
    json.name("rules").beginArray();
    for (String rule : mistake.rules()) {
      json.value(rule);
    }
    json.endArray().name("quotes").beginArray();
    for (Quote quote : mistake.quotes()) {
      json.value(quote.toString());
    }
    json.endArray().endObject();
  }
}
