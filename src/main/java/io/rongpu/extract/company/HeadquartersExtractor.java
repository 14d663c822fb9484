package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where companies have their seat: "A总部位于济南", "总部设在美国旧金山的A". */
public final class HeadquartersExtractor implements RelationExtractor {

  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Pattern SEAT =
      Pattern.compile(
          "(?:^|[，。；！？“])(?<company>[^，。；：！？]{0,30}?)的?(?:全球|公司|集团)?总部(?:办公室)?(?:均|则|也|现|目前|就)?(?:位于|设在|设于|坐落于|落户|在|：|:|均在|迁至)\\s*(?<place>[\\p{IsHan}·]{2,14})");

  /** A place no list has, alone before the end of its clause: "总部位于加州森尼维尔。" */
  private static final Pattern UNKNOWN = Pattern.compile("((?![的之])\\p{IsHan}{2,5})(?=[，。；、）]|的)");

  private static final Pattern NO_PLACE =
      Pattern.compile("[区县路号街]|中心|大厦|地区|一带|等|和|及|其|公司|附近|之一|市中");
  private static final Pattern NO_SEAT = Pattern.compile("(?:分|区域|华东|华南|华北|中国区|亚太|北美|欧洲|第二)总部");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      String text = sentence.span().of(context.document().text());
      if (!text.contains("总部")) {
        continue;
      }
      Matcher seat = SEAT.matcher(text);
      while (seat.find()) {
        if (NO_SEAT.matcher(seat.group()).find()) {
          continue;
        }
        Span place =
            place(context.document().text(), sentence.span().start() + seat.start("place"));
        Name company = company(context, sentence, seat, text);
        if (place != null && company != null) {
          context.book().add(company);
          found.add(new Found(company, place, sentence.span()));
        }
      }
    }
    return () -> facts(context, found);
  }

  private record Found(Name company, Span place, Span sentence) {}

  /** The narrowest place named there: of 美国旧金山 it is 旧金山. */
  private static @Nullable Span place(String text, int start) {
    int at = start;
    Span last = null;
    while (at < text.length()) {
      String place = PLACES.longestAt(text, at);
      if (place == null) {
        break;
      }
      last = new Span(at, at + place.length());
      at = last.end();
      if (at < text.length() && "市省州".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    Matcher rest = UNKNOWN.matcher(text).region(at, Math.min(text.length(), at + 8));
    if (rest.lookingAt() && !NO_PLACE.matcher(rest.group(1)).find()) {
      return new Span(rest.start(1), rest.end(1));
    }
    return last;
  }

  private static @Nullable Name company(
      DocumentContext context, Sentence sentence, Matcher seat, String text) {
    String words = seat.group("company").strip();
    int base = sentence.span().start();
    // "这家总部位于旧金山的实验室": the thing follows, and it was named before.
    boolean pronoun = words.matches("(?:这家|该|其|公司|该公司|目前|据悉|本|平台|它|集团|企业)*");
    if (pronoun) {
      Name last =
          context
              .book()
              .lastOrganization(
                  context.document().text(),
                  new Span(context.before(sentence).span().start(), base + seat.start("place")));
      return last != null ? last : context.focus();
    }
    return context
        .names()
        .read(
            new Span(base + seat.start("company"), base + seat.end("company")),
            Entity.Kind.COMPANY);
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<Entity> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity company = context.book().entity(one.company());
      if (company.kind() != Entity.Kind.PERSON && told.add(company)) {
        String name = one.place().of(context.document().text());
        facts.add(
            new Fact.Relation(
                company,
                Terms.HEADQUARTERS,
                Entity.of(Entity.Kind.PLACE, name),
                new Evidence(one.sentence(), one.place(), "headquarters/seat", 0.8)));
      }
    }
    return facts;
  }
}
