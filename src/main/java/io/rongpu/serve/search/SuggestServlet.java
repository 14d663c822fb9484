package io.rongpu.serve.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.rongpu.search.Asked;
import io.rongpu.search.Found;
import io.rongpu.search.Hit;
import io.rongpu.search.Kind;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.describe.Root;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names while one types: {@code /suggest?q=zijie}, with {@code kind=Company}, {@code limit=8} and
 * {@code lang=zh}. As things with their kinds, or by {@code format=opensearch} as browsers take it.
 */
final class SuggestServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int USUAL = 10;
  private static final int MOST = 50;

  private final transient SearchIndex index;

  SuggestServlet(SearchIndex index) {
    this.index = index;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String text = orEmpty(request.getParameter("q"));
      Found found = index.find(new Asked(text, kinds(request), 0, limit(request)));
      if ("opensearch".equals(request.getParameter("format"))) {
        Json.send(
            response,
            "application/x-suggestions+json",
            openSearch(text, found, Root.of(request), language(request)));
      } else {
        String told = request.getParameter("chosen") != null ? language(request) : null;
        Json.send(response, things(text, found, language(request), told));
      }
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  private JsonObject things(String text, Found found, String language, @Nullable String told) {
    JsonArray results = new JsonArray();
    for (Hit hit : found.hits()) {
      JsonObject one = new JsonObject();
      one.addProperty("iri", hit.thing().getURI());
      one.addProperty("name", hit.name());
      one.addProperty("matched", hit.matched());
      one.addProperty("kind", hit.kind().term());
      one.addProperty("kindName", Words.of(hit.kind().term(), language));
      one.addProperty("match", hit.match().name().toLowerCase(Locale.ROOT));
      one.addProperty("claims", hit.claims());
      one.addProperty("page", Addresses.page(hit.thing()) + (told == null ? "" : "&lang=" + told));
      results.add(one);
    }
    JsonObject all = new JsonObject();
    all.addProperty("query", text);
    all.addProperty("total", found.total());
    all.add("results", results);
    return all;
  }

  /** Four lists: what was asked, names, descriptions, addresses. */
  private JsonArray openSearch(String text, Found found, Root root, String language) {
    JsonArray names = new JsonArray();
    JsonArray descriptions = new JsonArray();
    JsonArray addresses = new JsonArray();
    for (Hit hit : found.hits()) {
      names.add(hit.name());
      descriptions.add(Words.of(hit.kind().term(), language));
      addresses.add(root.uri() + Addresses.page(hit.thing()).substring(1));
    }
    JsonArray all = new JsonArray();
    all.add(text);
    all.add(names);
    all.add(descriptions);
    all.add(addresses);
    return all;
  }

  private static Set<Kind> kinds(HttpServletRequest request) {
    String told = orEmpty(request.getParameter("kind"));
    if (told.isEmpty()) {
      return Set.of();
    }
    Kind kind = Kind.of(told);
    if (kind == null) {
      throw new Refusal(
          400,
          "kind="
              + Refusal.shown(told)
              + " is none; take Company, InvestmentFirm, Organization, Person, Place or Article.");
    }
    return Set.of(kind);
  }

  private static int limit(HttpServletRequest request) {
    String told = orEmpty(request.getParameter("limit"));
    if (told.isEmpty()) {
      return USUAL;
    }
    if (!told.matches("[0-9]{1,6}")) {
      throw new Refusal(400, "limit=" + Refusal.shown(told) + " is no number; take 1 to 50.");
    }
    return Math.max(1, Math.min(MOST, Integer.parseInt(told)));
  }

  private static String language(HttpServletRequest request) {
    return "en".equals(request.getParameter("lang")) ? "en" : "zh";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
