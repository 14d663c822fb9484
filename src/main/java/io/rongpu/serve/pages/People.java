package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.query.explain.Report;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who founded and who works or worked for an organisation, with the posts they held elsewhere. */
final class People {

  private static final int SHOWN = 60;

  private People() {}

  /** The people of an organisation, founders first; null when nobody is known. */
  static @Nullable DomContent of(Visit visit, Thing organization) {
    Map<Thing, List<Thing>> people = new LinkedHashMap<>();
    List<Thing> founders = organization.all("founder");
    founders.forEach(founder -> people.put(founder, new ArrayList<>()));
    for (Thing post : organization.of("organization")) {
      Thing holder = post.one("holder");
      if (holder != null) {
        people.computeIfAbsent(holder, h -> new ArrayList<>()).add(post);
      }
    }
    if (people.isEmpty()) {
      return null;
    }
    List<Report> founding = new Statements(visit, organization).behind("founder");
    return ul(each(
            people.entrySet().stream().limit(SHOWN).toList(),
            entry ->
                person(
                    visit,
                    organization,
                    entry.getKey(),
                    entry.getValue(),
                    founders.contains(entry.getKey()),
                    founding)))
        .withClass("people");
  }

  private static DomContent person(
      Visit visit,
      Thing organization,
      Thing person,
      List<Thing> posts,
      boolean founder,
      List<Report> founding) {
    List<Thing> elsewhere =
        person.of("holder").stream()
            .filter(post -> !organization.equals(post.one("organization")))
            .toList();
    return li(
        Values.link(visit, person),
        text(" "),
        founder ? span(visit.pick("创始人", "founder")).withClass("badge lead") : text(""),
        founder
            ? Evidence.of(
                visit, founding.stream().filter(r -> r.value().equals(person.node())).toList())
            : text(""),
        each(posts, post -> post(visit, post, false)),
        each(elsewhere, post -> post(visit, post, true)));
  }

  /** The posts a person holds and held; null when none is known. */
  static @Nullable DomContent posts(Visit visit, Thing person) {
    List<Thing> posts = person.of("holder");
    return posts.isEmpty()
        ? null
        : ul(each(posts, post -> li(post(visit, post, true)))).withClass("people");
  }

  private static DomContent post(Visit visit, Thing post, boolean withOrganization) {
    Thing organization = post.one("organization");
    String title = post.text("jobTitle");
    boolean former = "true".equals(post.text("former"));
    return span(
            former ? span(visit.pick("曾任", "formerly")).withClass("badge") : text(""),
            withOrganization && organization != null ? Values.link(visit, organization) : text(""),
            text(" "),
            Html.spoken(visit, title == null ? visit.pick("任职", "works there") : title),
            text(" "),
            Evidence.of(visit, new Statements(visit, post).all(), 3))
        .withClass("post");
  }
}
