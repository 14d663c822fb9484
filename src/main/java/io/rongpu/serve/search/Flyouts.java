package io.rongpu.serve.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.title;

import io.rongpu.search.Kind;
import io.rongpu.serve.describe.Root;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A thing in a few words, to be shown inside another program. */
record Flyouts(Things things, Root root) {

  private static final List<String> SHOWN =
      List.of(
          "headquarters",
          "foundingDate",
          "founder",
          "roundCount",
          "lastRoundDate",
          "organization",
          "jobTitle",
          "portfolio");
  private static final int MOST_VALUES = 4;

  /** A small page of its own. */
  String page(Node thing) {
    return "<!DOCTYPE html>\n"
        + html(
                head(
                    meta().withCharset("utf-8"),
                    title(things.name(thing)),
                    link().withRel("stylesheet").withHref("/assets/pages/pages.css")),
                body(content(thing)))
            .withLang(things.language().equals("en") ? "en" : "zh-CN")
            .render();
  }

  /** The same as a part of a page. */
  String part(Node thing) {
    return content(thing).render();
  }

  private DomContent content(Node thing) {
    Kind kind = things.kind(thing);
    Map<String, String> facts = new TreeMap<>(java.util.Comparator.comparing(SHOWN::indexOf));
    for (String id : SHOWN) {
      Property property = Property.of(id);
      if (property == null || kind == null || !property.kinds().contains(kind)) {
        continue;
      }
      List<Node> values = property.values(things, thing);
      String text =
          values.stream().limit(MOST_VALUES).map(things::name).collect(Collectors.joining("、"));
      if (!text.isEmpty() && !text.equals("0")) {
        facts.put(id, text + (values.size() > MOST_VALUES ? " …" : ""));
      }
    }
    return div(
        h1(
            a(things.name(thing))
                .withHref(root.uri() + "page?iri=" + Addresses.escaped(thing.getURI()))
                .withTarget("_blank")
                .withRel("noopener")),
        p(kind == null ? "" : Words.of(kind.term(), things.language())),
        dl(
            each(
                facts,
                (id, text) -> {
                  Property property = Property.of(id);
                  return div(
                      dt(property == null ? id : property.label(things.language())), dd(text));
                })));
  }
}
