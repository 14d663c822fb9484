package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.LangBuilder;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.web.HttpNames;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is written as.
 *
 * @param mediaType as the client asked for it: {@code application/json} when it said so
 */
public record Format(Lang language, String mediaType) {

  /** What rows and truth values are written as; the first is for clients that don't mind. */
  public static final Offer ROWS =
      new Offer()
          .add(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json")
          .add(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml")
          .add(ResultSetLang.RS_CSV, "csv", "text/csv")
          .add(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values")
          .add(ResultSetLang.RS_Text, "text", "text/plain");

  /** What statements are written as. */
  public static final Offer GRAPH =
      new Offer()
          .add(Lang.TURTLE, "turtle", "text/turtle", "application/x-turtle")
          .add(Lang.NTRIPLES, "ntriples", "application/n-triples", "text/plain")
          .add(Lang.JSONLD, "jsonld", "application/ld+json", "application/json")
          .add(Lang.RDFXML, "rdfxml", "application/rdf+xml", "application/xml")
          .alias("ttl", "turtle")
          .alias("nt", "ntriples")
          .alias("json", "jsonld")
          .alias("xml", "rdfxml");

  /** What statements of several graphs are written as. */
  public static final Offer DATASET =
      new Offer()
          .add(Lang.TRIG, "trig", "application/trig")
          .add(Lang.NQUADS, "nquads", "application/n-quads")
          .add(Lang.JSONLD, "jsonld", "application/ld+json", "application/json")
          .alias("nq", "nquads")
          .alias("json", "jsonld");

  private static final Lang HTML = LangBuilder.create("HTML", "text/html").build();

  /** What a document about something is written as; the page is for browsers. */
  public static final Offer DOCUMENT =
      new Offer()
          .add(Lang.TURTLE, "turtle", "text/turtle", "application/x-turtle")
          .add(HTML, "html", "text/html", "application/xhtml+xml")
          .add(Lang.JSONLD, "jsonld", "application/ld+json", "application/json")
          .add(Lang.NTRIPLES, "ntriples", "application/n-triples", "text/plain")
          .add(Lang.RDFXML, "rdfxml", "application/rdf+xml", "application/xml")
          .alias("ttl", "turtle")
          .alias("nt", "ntriples")
          .alias("json", "jsonld")
          .alias("xml", "rdfxml");

  /** Whether it is a page. */
  public boolean isHtml() {
    return language.equals(HTML);
  }

  /** The formats of one kind of answer. */
  public static final class Offer {
    private final Map<String, Format> byName = new LinkedHashMap<>();
    private final Map<String, Format> byType = new LinkedHashMap<>();

    private Offer add(Lang language, String name, String... mediaTypes) {
      byName.put(name, new Format(language, mediaTypes[0]));
      for (String type : mediaTypes) {
        byType.put(type, new Format(language, type));
      }
      return this;
    }

    private Offer alias(String other, String name) {
      byName.put(other, byName.get(name));
      return this;
    }

    /** The names that {@code format=} takes. */
    public List<String> names() {
      return List.copyOf(byName.keySet());
    }

    /** The media types that Accept may name, the preferred one first. */
    public List<String> mediaTypes() {
      return List.copyOf(byType.keySet());
    }

    /** The format of a name or a media type in {@code format=}; null when there is none. */
    public @Nullable Format named(String nameOrType) {
      // A plus sign of a media type that wasn't encoded arrives as a space.
      String wanted = nameOrType.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
      Format found = byName.get(wanted);
      return found != null ? found : byType.get(wanted);
    }

    /** The best format for an Accept header; null when the client takes none of ours. */
    public @Nullable Format accepted(@Nullable String accept) {
      if (accept == null || accept.isBlank()) {
        return byType.values().iterator().next();
      }
      AcceptList wanted;
      try {
        wanted = new AcceptList(accept);
      } catch (RuntimeException e) {
        return null;
      }
      Format best = null;
      double bestWeight = 0;
      for (Map.Entry<String, Format> offered : byType.entrySet()) {
        double weight = weight(wanted.entries(), MediaType.create(offered.getKey()));
        if (weight > bestWeight) {
          bestWeight = weight;
          best = offered.getValue();
        }
      }
      return best;
    }

    /** The weight of the most specific range that a type is in (RFC 9110, 12.5.1). */
    private static double weight(List<MediaRange> wanted, MediaType type) {
      double weight = 0;
      int closest = -1;
      for (MediaRange range : wanted) {
        boolean anyType = "*".equals(range.getType());
        boolean anySubtype = "*".equals(range.getSubType());
        boolean matches =
            (anyType || type.getType().equals(range.getType()))
                && (anySubtype || type.getSubType().equals(range.getSubType()));
        int closeness = anyType ? 0 : anySubtype ? 1 : 2;
        if (matches && closeness > closest) {
          closest = closeness;
          weight = range.get_q();
        }
      }
      return weight;
    }
  }

  /**
   * The format a request asks for.
   *
   * @throws Refusal 406 if it is none of those offered
   */
  public static Format of(HttpServletRequest request, Offer offer) {
    return of(new Parameters(request), offer);
  }

  /** The same for parameters that are read already. */
  static Format of(Parameters parameters, Offer offer) {
    String named = parameters.first("format", "output");
    if (named != null) {
      Format found = offer.named(named);
      if (found == null) {
        throw new Refusal(
            406,
            "format="
                + Refusal.shown(named)
                + " is not what this answer can be written as; take one of "
                + String.join(", ", offer.names())
                + ".");
      }
      return found;
    }
    String accept = parameters.header(HttpNames.hAccept);
    Format found = offer.accepted(accept);
    if (found == null) {
      throw new Refusal(
          406,
          "None of what Accept names is what this answer can be written as; take one of "
              + String.join(", ", offer.mediaTypes())
              + ".");
    }
    return found;
  }
}
