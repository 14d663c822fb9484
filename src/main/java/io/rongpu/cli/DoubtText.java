package io.rongpu.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.rongpu.resolve.Doubt;
import java.util.List;

/** Doubts in writing; lines end in LF. */
final class DoubtText {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private DoubtText() {}

  static String of(List<Doubt> doubts, ReviewCommand.Format format) {
    StringBuilder out = new StringBuilder();
    if (format == ReviewCommand.Format.TSV) {
      out.append(
          "score\tname-a\tkind-a\tarticles-a\tname-b\tkind-b\tarticles-b\tfor\tagainst\tiri-a\tiri-b\n");
    }
    for (Doubt doubt : doubts) {
      switch (format) {
        case TEXT -> text(doubt, out);
        case TSV -> row(doubt, out);
        case JSONL -> out.append(GSON.toJson(json(doubt))).append('\n');
      }
    }
    return out.toString();
  }

  private static void text(Doubt doubt, StringBuilder out) {
    out.append(doubt.one().name())
        .append(" | ")
        .append(doubt.other().name())
        .append(" (")
        .append(doubt.score())
        .append(")\n");
    for (Doubt.Side side : List.of(doubt.one(), doubt.other())) {
      out.append("  ")
          .append(side.kind())
          .append(' ')
          .append(String.join(", ", side.names()))
          .append(": ")
          .append(side.articles())
          .append(side.articles() == 1 ? " article, " : " articles, such as ")
          .append(String.join(", ", side.examples()))
          .append("\n    ")
          .append(side.iri())
          .append('\n');
    }
    doubt.pro().forEach(reason -> out.append("  for: ").append(reason).append('\n'));
    doubt.contra().forEach(reason -> out.append("  against: ").append(reason).append('\n'));
    out.append('\n');
  }

  private static void row(Doubt doubt, StringBuilder out) {
    Doubt.Side one = doubt.one();
    Doubt.Side other = doubt.other();
    out.append(
            String.join(
                "\t",
                String.valueOf(doubt.score()),
                cell(one.name()),
                one.kind(),
                String.valueOf(one.articles()),
                cell(other.name()),
                other.kind(),
                String.valueOf(other.articles()),
                cell(String.join("; ", doubt.pro())),
                cell(String.join("; ", doubt.contra())),
                one.iri(),
                other.iri()))
        .append('\n');
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]", " ");
  }

  private static JsonObject json(Doubt doubt) {
    JsonObject object = new JsonObject();
    object.addProperty("score", doubt.score());
    object.add("a", json(doubt.one()));
    object.add("b", json(doubt.other()));
    object.add("for", json(doubt.pro()));
    object.add("against", json(doubt.contra()));
    return object;
  }

  private static JsonObject json(Doubt.Side side) {
    JsonObject object = new JsonObject();
    object.addProperty("iri", side.iri());
    object.addProperty("kind", side.kind());
    object.add("names", json(side.names()));
    object.addProperty("articles", side.articles());
    object.add("examples", json(side.examples()));
    return object;
  }

  private static JsonArray json(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
