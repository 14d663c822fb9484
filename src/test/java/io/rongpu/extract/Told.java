package io.rongpu.extract;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Terms;
import io.rongpu.model.Token;
import io.rongpu.model.Value;
import io.rongpu.text.DocumentBuilder;
import io.rongpu.text.Segmenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all rules together read in an article made for a test, one short line a fact.
 *
 * <p>A round reads {@code 云杉科技 a 1.5亿元 红松资本*+白杨创投 fa:华盖 2020-05-18 Planned}: who raised, the type,
 * the amount's words, the investors (leads starred), the advisers, the date, {@code pre:}, {@code
 * post:} or {@code worth:} with the valuation, the status when it is not completed. What is not
 * told is left out.
 */
public record Told(Document document, List<Fact> facts) {

  /** The day on which all articles of tests are published. */
  public static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 18);

  /** A segmenter without a model: every character is a word of no known class. */
  public static final Segmenter CHARACTERS = Told::characters;

  /** Between the paragraphs of an article in a table of a test. */
  private static final String PARAGRAPHS = " // ";

  /** Between the facts that a table of a test expects. */
  private static final String FACTS = "; ";

  private static final String TITLE = "早报";

  /** What is told under a headline that tells nothing; {@code //} parts the paragraphs. */
  public static Told in(Segmenter segmenter, String paragraphs) {
    return under(segmenter, TITLE, paragraphs);
  }

  /** As {@link #in(Segmenter, String)}, under a headline of its own. */
  public static Told under(Segmenter segmenter, String title, String paragraphs) {
    return in(
        segmenter,
        title,
        Arrays.stream(paragraphs.split(PARAGRAPHS))
            .map(text -> Block.of(Block.Kind.PARAGRAPH, text))
            .toList());
  }

  /** The facts that a line of a test expects, parted by semicolons. */
  public static List<String> expected(String facts) {
    return List.of(facts.split(FACTS));
  }

  /** What is told by blocks of any kind. */
  public static Told in(Segmenter segmenter, String title, List<Block> blocks) {
    Article article = new Article("test", title, PUBLISHED, null, null, null, blocks);
    Document document = new DocumentBuilder(segmenter).build(article);
    return new Told(document, new RuleExtractor().extract(document));
  }

  /** One line a round, in the order of the text. */
  public List<String> rounds() {
    return events(Terms.FUNDING_ROUND).map(Told::round).toList();
  }

  /** {@code 云杉科技 < 周明}: who founded what. */
  public List<String> founders() {
    return relations(Terms.FOUNDER, " < ");
  }

  /** {@code 云杉科技: 周明, CTO}, with {@code former} in the end when it is over. */
  public List<String> positions() {
    return events(Terms.POSITION)
        .map(
            post ->
                names(post, Terms.ORGANIZATION)
                    + ": "
                    + names(post, Terms.HOLDER)
                    + ", "
                    + words(post, Terms.JOB_TITLE).get(0)
                    + (words(post, Terms.FORMER).isEmpty() ? "" : ", former"))
        .toList();
  }

  /** {@code 云杉科技 2014-12}. */
  public List<String> foundingDates() {
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Attribute attribute
          && attribute.property().equals(Terms.FOUNDING_DATE)) {
        lines.add(attribute.subject().name() + " " + attribute.value());
      }
    }
    return lines;
  }

  /** {@code 云杉科技 @ 济南}. */
  public List<String> headquarters() {
    return relations(Terms.HEADQUARTERS, " @ ");
  }

  /** {@code 红松资本 > 云杉科技}: who holds a part of what. */
  public List<String> holdings() {
    return relations(Terms.INVESTED_IN, " > ");
  }

  /** {@code 海屿集团 buys 云杉科技 3亿元 Planned}. */
  public List<String> acquisitions() {
    return events(Terms.ACQUISITION)
        .map(
            deal ->
                joined(
                    Stream.of(
                        List.of(names(deal, Terms.ACQUIRER), "buys", names(deal, Terms.TARGET)),
                        words(deal, Terms.AMOUNT),
                        statusUnlessCompleted(deal))))
        .toList();
  }

  /** Every evidence of every fact. */
  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Attribute attribute) {
        evidence.add(attribute.evidence());
      } else if (fact instanceof Fact.Relation relation) {
        evidence.add(relation.evidence());
      } else if (fact instanceof Fact.Event event) {
        event.roles().forEach(role -> evidence.add(role.evidence()));
        event.details().forEach(detail -> evidence.add(detail.evidence()));
      }
    }
    return evidence;
  }

  private static String round(Fact.Event round) {
    List<String> leads = entities(round, Terms.LEAD_INVESTOR);
    List<String> investors =
        entities(round, Terms.INVESTOR).stream()
            .map(name -> leads.contains(name) ? name + "*" : name)
            .toList();
    List<String> advisers = entities(round, Terms.FINANCIAL_ADVISOR);
    String kind =
        switch (words(round, Terms.VALUATION_KIND).stream().findFirst().orElse("")) {
          case Terms.PRE_MONEY -> "pre:";
          case Terms.POST_MONEY -> "post:";
          default -> "worth:";
        };
    return joined(
        Stream.of(
            entities(round, Terms.COMPANY),
            words(round, Terms.ROUND_TYPE),
            words(round, Terms.AMOUNT),
            investors.isEmpty() ? List.of() : List.of(String.join("+", investors)),
            advisers.isEmpty() ? List.of() : List.of("fa:" + String.join("+", advisers)),
            words(round, Terms.ANNOUNCED_DATE),
            words(round, Terms.VALUATION).stream().map(words -> kind + words).toList(),
            statusUnlessCompleted(round)));
  }

  private static List<String> statusUnlessCompleted(Fact.Event deal) {
    return words(deal, Terms.STATUS).stream()
        .filter(status -> !status.equals(Terms.COMPLETED))
        .toList();
  }

  private List<String> relations(String property, String sign) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Relation relation && relation.property().equals(property)) {
        lines.add(relation.subject().name() + sign + relation.object().name());
      }
    }
    return lines;
  }

  private Stream<Fact.Event> events(String type) {
    return facts.stream()
        .filter(fact -> fact instanceof Fact.Event event && event.type().equals(type))
        .map(Fact.Event.class::cast);
  }

  private static String names(Fact.Event event, String role) {
    return String.join("+", entities(event, role));
  }

  private static List<String> entities(Fact.Event event, String role) {
    return event.roles().stream()
        .filter(one -> one.property().equals(role))
        .map(Fact.Role::entity)
        .map(Entity::name)
        .toList();
  }

  private static List<String> words(Fact.Event event, String property) {
    return event.details().stream()
        .filter(detail -> detail.property().equals(property))
        .map(detail -> words(detail.value()))
        .toList();
  }

  private static String words(Value value) {
    if (value instanceof Value.Money money) {
      return money.verbatim();
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Term term) {
      return term.code();
    }
    return value.toString();
  }

  private static String joined(Stream<List<String>> parts) {
    return String.join(" ", parts.flatMap(List::stream).toList());
  }

  private static List<Token> characters(String sentence, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.length(); i++) {
      if (!Character.isWhitespace(sentence.charAt(i))) {
        tokens.add(new Token(new Span(offset + i, offset + i + 1), Tag.OTHER));
      }
    }
    return tokens;
  }
}
