package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads posts that people hold or held, and founders: a founder's title is both ways of saying it.
 */
public final class PeopleExtractor implements RelationExtractor {

  @Override
  public Reading read(DocumentContext context) {
    PeopleMet met = new PeopleMet();
    PeopleReader people = new PeopleReader(context, met);
    EmployerReader employers = new EmployerReader(context);
    List<Post> posts = new PostFinder(context, people, met, employers).find();
    List<Founding> foundings = new FoundingFinder(context, people, met, employers).find();
    for (Post post : posts) {
      context.book().add(post.organization());
      context.book().add(post.person());
    }
    for (Founding founding : foundings) {
      context.book().add(founding.company());
      context.book().add(founding.person());
    }
    return () -> facts(context, posts, foundings);
  }

  private static List<Fact> facts(
      DocumentContext context, List<Post> posts, List<Founding> foundings) {
    Map<List<Object>, Entity> told = told(context, posts);
    Entity focus = context.focus() == null ? null : context.book().entity(context.focus());
    Set<List<Object>> seen = new LinkedHashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Post post : posts) {
      Entity organization = context.book().entity(post.organization());
      Entity person = context.book().entity(post.person());
      if (!isPost(organization, person)) {
        continue;
      }
      for (String title : post.titles()) {
        Entity named = told.get(List.of(person, founderOr(title)));
        boolean joins = post.rule().equals("position/person-holds") && organization.equals(focus);
        if (post.pointed() && named != null && !joins) {
          organization = named;
        }
        if (!seen.add(List.of(organization, person, founderOr(title)))) {
          continue;
        }
        if (TitleSequence.isFounder(title)
            || title.equals("创始合伙人") && isCompany(post.organization(), organization)) {
          facts.add(founder(context, organization, person, post.span(), "founder/title"));
        } else {
          facts.add(position(context, post, organization, person, title));
        }
      }
    }
    for (Founding founding : foundings) {
      Entity company = context.book().entity(founding.company());
      Entity person = context.book().entity(founding.person());
      if (isPost(company, person) && seen.add(List.of(company, person, ""))) {
        facts.add(founder(context, company, person, founding.person().span(), founding.rule()));
      }
    }
    return facts;
  }

  /** Where each person is named with each title and its organisation: that explains bare titles. */
  private static Map<List<Object>, Entity> told(DocumentContext context, List<Post> posts) {
    Map<List<Object>, Entity> told = new LinkedHashMap<>();
    for (Post post : posts) {
      if (!post.pointed() && !post.former() && post.rule().equals("position/title-person")) {
        Entity person = context.book().entity(post.person());
        for (String title : post.titles()) {
          told.putIfAbsent(
              List.of(person, founderOr(title)), context.book().entity(post.organization()));
        }
      }
    }
    return told;
  }

  private static String founderOr(String title) {
    return TitleSequence.isFounder(title) ? "" : title;
  }

  /** Partners found firms and not companies: 创始合伙人 of 云杉网 is one of its founders. */
  private static boolean isCompany(Name named, Entity organization) {
    return organization.kind() == Entity.Kind.COMPANY
        || named.text().matches("\\p{IsHan}{1,6}(?:网|科技|汽车|教育|出行|软件|云|生物|医疗|机器人|电商|游戏)");
  }

  /** The document may know a name better than its post does: then there is no post. */
  private static boolean isPost(Entity organization, Entity person) {
    return person.kind() == Entity.Kind.PERSON && organization.kind() != Entity.Kind.PERSON;
  }

  private static Fact founder(
      DocumentContext context, Entity company, Entity person, Span mention, String rule) {
    return new Fact.Relation(
        company,
        Terms.FOUNDER,
        person,
        new Evidence(context.sentenceOf(mention), mention, rule, 0.8));
  }

  private static Fact position(
      DocumentContext context, Post post, Entity organization, Entity person, String title) {
    Evidence evidence =
        new Evidence(context.sentenceOf(post.span()), post.span(), post.rule(), 0.8);
    List<Fact.Detail> details = new ArrayList<>();
    details.add(new Fact.Detail(Terms.JOB_TITLE, new Value.Text(title), evidence));
    if (post.former()) {
      details.add(new Fact.Detail(Terms.FORMER, new Value.Flag(true), evidence));
    }
    return new Fact.Event(
        Terms.POSITION,
        List.of(
            new Fact.Role(Terms.ORGANIZATION, organization, evidence),
            new Fact.Role(Terms.HOLDER, person, evidence)),
        details);
  }

  /** A founder told by a verb. */
  record Founding(Name company, Name person, String rule) {}
}
