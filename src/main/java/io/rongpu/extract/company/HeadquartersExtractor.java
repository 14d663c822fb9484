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
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where companies have their seat: "A总部位于济南", "总部设在美国旧金山的A". */
public final class HeadquartersExtractor implements RelationExtractor {

  private static final Lexicon PLACES = Lexicon.load("places");

  /** Countries, provinces and states: a name right behind one of them is a place in it. */
  private static final Lexicon WIDE = Lexicon.load("wide-places");

  private static final String PLACE = "(?<place>[\\p{IsHan}·]{2,16})";

  /** A place that belongs to nothing named behind it. */
  private static final String AT = "(?<place>(?:(?!的)[\\p{IsHan}·]){2,16})";

  private static final String LOCATED = "headquarters/located";

  private record Rule(String id, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "headquarters/seat",
              Pattern.compile(
                  "(?:^|[，。；！？“、）])\\s*(?<company>[^，。；：！？]{0,40}?)的?(?:全球|公司|集团|企业|运营|企业)?(?:总部|本部)(?:办公室|所在地)?(?:均|则|也|现|目前|就|一直|仍|依然)*(?:位于|设立?[在于]|坐落[在于]|落户于?|落址于?|定于|建在|在|：|:|均在|迁[至往到]|搬[至到])(?:了)?\\s*"
                      + PLACE)),
          new Rule(
              "headquarters/registered",
              Pattern.compile(
                  "(?:^|[，。；！？“])\\s*(?<company>[^，。；：！？\uE003]{0,40}?)(?:注册于|注册地(?:址)?(?:为|在|位于|：))\\s*"
                      + PLACE)),
          new Rule(
              "headquarters/located-founded",
              Pattern.compile(
                  "(?:成立|创立|创建|创办)于\\s*\uE003+(?<company>)，(?:坐落|位)于\\s*" + PLACE + "(?=[，。；])")),
          new Rule(
              LOCATED,
              Pattern.compile(
                  "(?:^|[，。；！？])\\s*(?<company>[^，。；：！？的]{2,20}?)(?:位于|坐落[于在])\\s*"
                      + AT
                      + "(?=[，。；])")),
          new Rule(
              LOCATED,
              Pattern.compile(
                  "(?:成立|创立|团队|规模|员工|公司|企业)[^，。；]{0,6}，(?<company>)(?:位于|坐落[于在])\\s*"
                      + AT
                      + "(?=[，。；])")),
          new Rule(
              LOCATED,
              Pattern.compile(
                  "(?:^|[，。；！？“])\\s*(?<company>[^，。；：！？]{0,30}?)是(?:一家|家|一所)?位于\\s*(?<place>[\\p{IsHan}·]{2,14})(?=的[^，。；的]{0,14}(?:公司|创企|企业|机构|平台))")),
          new Rule(
              "headquarters/located-one",
              Pattern.compile(
                  "(?<company>(?:这家|该)|(?<=^|[，。；】、])(?=位于[^，。；]{2,12}的[^，。；]{0,14}(?:公司|创企|企业)[A-Z]))位于\\s*(?<place>[\\p{IsHan}·]{2,14})(?=的[^，。；的]{0,14}(?:公司|创企|企业))")));

  /** A place no list has, alone before the end of its clause: "总部位于加州森尼维尔。" */
  private static final Pattern UNKNOWN =
      Pattern.compile("((?![的之])\\p{IsHan}{2,8}?)(?=[，。；、）（(\\s]|的|和|及|与|并|$)");

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "[区县路号街园楼层]|中心|大厦|地区|一带|等|和|及|其|公司|附近|之一|市中|大学|科技|基地|开发|校|正式|启用|[面边里内外处上下旁]$");
  private static final Pattern NO_SEAT =
      Pattern.compile(
          "(?:分|区域|华东|华南|华北|西南|西部|南方|北方|中国区?|亚太|亚洲|北美|欧洲|第二|双|区|海外|国际|研发|城市|生产)总部|总部(?:经济|基地|大楼)");

  /** "有8家总部位于美国" counts companies. */
  private static final Pattern MANY = Pattern.compile("(?:\\d|[一两几数多半])家$");

  /** "…的地图初创公司Spruce，". */
  private static final Pattern DESCRIBED =
      Pattern.compile("[^，。；的]{0,14}(?:公司|创企|企业|平台)[A-Z][A-Za-z0-9.]+(?: [A-Z][A-Za-z0-9.]+)*");

  /** What companies have, and what lies somewhere without being one. */
  private static final Pattern THING =
      Pattern.compile(".*(?:团队|基地|工厂|厂区?|仓库?|[门旗品]?店|产业园|园区?|中心|项目|产品|市场|办公室|大厦|大学|学院|医院|研究院)");

  /** Between the company and the place: a seat to come. */
  private static final Pattern TO_COME = Pattern.compile("计划|拟|将|如果");

  /** Words before a seat that name nobody: the company follows, or was named before. */
  private static final Pattern INTRODUCING =
      Pattern.compile("(?:这家|该|其|公司|该公司|目前|据悉|本|平台|它|集团|企业|是|一家|作为|近日|而|和|与|另外|来自|由|位于|资料显示)*");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    CompanyReader companies = new CompanyReader(context);
    for (Sentence sentence : context.sentences()) {
      String text = sentence.span().of(context.document().text());
      if (!text.contains("总部")
          && !text.contains("本部")
          && !text.contains("注册")
          && !text.contains("位于")
          && !text.contains("坐落")) {
        continue;
      }
      String masked = sentence.span().of(context.marked().masked());
      for (Rule rule : RULES) {
        Matcher seat = rule.pattern().matcher(masked);
        while (seat.find()) {
          Span place =
              place(context.document().text(), sentence.span().start() + seat.start("place"));
          if (place == null
              || TO_COME.matcher(masked.substring(seat.end("company"), seat.start("place"))).find()
              || NO_SEAT.matcher(seat.group()).find()) {
            continue;
          }
          Name company = company(context, companies, sentence, seat, place);
          boolean plain = rule.id().equals(LOCATED);
          if (plain && !isSeatOfCompany(context, company, place)) {
            continue;
          }
          if (company != null && company.kind() != Entity.Kind.PERSON) {
            context.book().add(company);
            found.add(new Found(company, place, sentence.span(), rule.id()));
          }
        }
      }
    }
    return () -> facts(context, found);
  }

  /**
   * "云杉位于杭州": of a company that is known, at a place that is; plants and shops lie somewhere too.
   */
  private static boolean isSeatOfCompany(
      DocumentContext context, @Nullable Name company, Span place) {
    String text = context.document().text();
    return company != null
        && context.book().isOrganization(company.text())
        && !THING.matcher(company.text()).matches()
        && (PLACES.contains(place.of(text)) || WIDE.contains(place.of(text)));
  }

  private record Found(Name company, Span place, Span sentence, String rule) {}

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
    if (last != null && !WIDE.contains(last.of(text))) {
      return last;
    }
    Matcher rest = UNKNOWN.matcher(text).region(at, Math.min(text.length(), at + 10));
    if (rest.lookingAt() && !NO_PLACE.matcher(rest.group(1)).find()) {
      return new Span(rest.start(1), rest.end(1));
    }
    return last;
  }

  private static @Nullable Name company(
      DocumentContext context,
      CompanyReader companies,
      Sentence sentence,
      Matcher seat,
      Span place) {
    int base = sentence.span().start();
    String phrase = seat.group("company").replaceFirst("(?:是|作为)(?:一家|一个|家)?$", "");
    Span words =
        new Span(base + seat.start("company"), base + seat.start("company") + phrase.length());
    String text = context.document().text();
    if (!SpokenOf.isPronoun(words.of(text)) && !INTRODUCING.matcher(words.of(text)).matches()) {
      if (MANY.matcher(words.of(text)).find()) {
        return null;
      }
      Name vouched = companies.vouched(words);
      return vouched != null ? vouched : behind(companies, sentence, text, place);
    }
    // "总部位于旧金山的A", "这家总部位于旧金山的公司": the thing follows, and it may be named there.
    Name behind = behind(companies, sentence, text, place);
    if (behind != null) {
      return behind;
    }
    Name named = companies.spokenOf().namedBefore(sentence, words);
    return named == null && words.of(text).strip().equals("这家")
        ? companies.spokenOf().soleBefore(sentence)
        : named;
  }

  private static @Nullable Name behind(
      CompanyReader companies, Sentence sentence, String text, Span place) {
    int behind = place.end();
    while (behind < text.length()
        && behind < place.end() + 12
        && "的，。；".indexOf(text.charAt(behind)) < 0) {
      behind++;
    }
    if (behind + 1 >= sentence.span().end() || !text.startsWith("的", behind)) {
      return null;
    }
    Matcher described = DESCRIBED.matcher(text).region(behind + 1, sentence.span().end());
    if (described.lookingAt()) {
      return companies.read(new Span(behind + 1, described.end()));
    }
    return companies.first(new Span(behind + 1, sentence.span().end()));
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
                new Evidence(one.sentence(), one.place(), one.rule(), 0.8)));
      }
    }
    return facts;
  }
}
