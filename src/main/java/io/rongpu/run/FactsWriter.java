package io.rongpu.run;

import com.google.gson.stream.JsonWriter;
import io.rongpu.model.Article;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles with their facts as JSON, one article a line. Places are {@code [start, end]} in Unicode
 * code points of the article's text, as in the graph.
 */
public final class FactsWriter {

  private FactsWriter() {}

  /** One line, without its line end. */
  public static String line(ArticleClaims article) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      new Line(json, article.extracted().document().text())
          .write(article.extracted().document().article(), article.extracted().facts());
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory can't fail", e);
    }
    return text.toString();
  }

  private record Line(JsonWriter json, String text) {

    void write(Article article, List<Fact> facts) throws IOException {
      json.beginObject().name("key").value(article.key()).name("title").value(article.title());
      json.name("published").value(article.published() == null ? null : "" + article.published());
      json.name("url").value(article.url());
      json.name("facts").beginArray();
      for (Fact fact : facts) {
        fact(fact);
      }
      json.endArray().endObject();
    }

    private void fact(Fact fact) throws IOException {
      json.beginObject();
      if (fact instanceof Fact.Attribute attribute) {
        json.name("type").value("Attribute").name("subject");
        entity(attribute.subject());
        json.name("property").value(attribute.property()).name("value");
        value(attribute.value());
        evidence(attribute.evidence());
      } else if (fact instanceof Fact.Relation relation) {
        json.name("type").value("Relation").name("subject");
        entity(relation.subject());
        json.name("property").value(relation.property()).name("object");
        entity(relation.object());
        evidence(relation.evidence());
      } else if (fact instanceof Fact.Event event) {
        json.name("type").value(event.type());
        event(event);
      }
      json.endObject();
    }

    private void event(Fact.Event event) throws IOException {
      json.name("roles").beginArray();
      for (Fact.Role role : event.roles()) {
        json.beginObject().name("property").value(role.property()).name("entity");
        entity(role.entity());
        evidence(role.evidence());
        json.endObject();
      }
      json.endArray().name("details").beginArray();
      for (Fact.Detail detail : event.details()) {
        json.beginObject().name("property").value(detail.property()).name("value");
        value(detail.value());
        evidence(detail.evidence());
        json.endObject();
      }
      json.endArray();
    }

    private void entity(Entity entity) throws IOException {
      json.beginObject().name("class").value(entity.kind().term());
      texts("names", entity.names());
      texts("identifiers", entity.identifiers());
      json.endObject();
    }

    private void texts(String name, List<String> values) throws IOException {
      if (values.isEmpty()) {
        return;
      }
      json.name(name).beginArray();
      for (String value : values) {
        json.value(value);
      }
      json.endArray();
    }

    private void value(Value value) throws IOException {
      if (value instanceof Value.Money money) {
        json.beginObject().name("min").value(plain(money.min()));
        json.name("max").value(plain(money.max())).name("currency").value(money.currency());
        json.name("verbatim").value(money.verbatim()).endObject();
      } else if (value instanceof Value.Flag flag) {
        json.value(flag.value());
      } else if (value instanceof Value.Text words) {
        json.value(words.text());
      } else if (value instanceof Value.Term term) {
        json.value(term.code());
      } else if (value instanceof PartialDate date) {
        json.value(date.toString());
      }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
      return number == null ? null : number.toPlainString();
    }

    private void evidence(Evidence evidence) throws IOException {
      json.name("quote").value(evidence.quote().of(text));
      place("at", evidence.quote());
      place("mention", evidence.mention());
      json.name("rule").value(evidence.rule()).name("confidence").value(evidence.confidence());
    }

    private void place(String name, Span span) throws IOException {
      json.name(name).beginArray();
      json.value(text.codePointCount(0, span.start()));
      json.value(text.codePointCount(0, span.end())).endArray();
    }
  }
}
