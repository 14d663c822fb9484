package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.PeopleExtractor.Founding;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what people founded of whom the text spoke before the verb's clause:
 * "王某是连续创业者，曾于2010年创办A，2012年创办B", "A和他的妹妹B去年离职。他们于今年创办了C". One per document.
 */
final class FurtherFoundingReader {

  private static final Pattern ALSO_FOUNDS =
      Pattern.compile(
          "(?:^|[，；])(?:\uE003+\\s?年?)?(?<he>他们|她们|两人|二人|三人|他|她)?(?:于|在|曾|曾经|先后|\uE003|又|还|后|并|再|随后|后来|随即|同年|次年|期间|其间|离开\\p{IsHan}{0,8}?后|(?:离职|毕业|回国|辞职|卸任|退休|退出)[后并]?|再次|再度|继续|独立|自主|自己|正式|\\s|年)*(?:\\p{IsHan}{2}并)?(?:联合|共同|合伙|携手|一起|参与|此前|之前)*(?:创立|创办|创建)(?:了|过|(?<=(?:此前|之前)创[立办建])的)?(?<company>[^，。；！？：]{2,50})");

  private static final Pattern JOINED =
      Pattern.compile("\\s?(?:、|和|与|及|以及)\\s?(?:(?:他|她|其|自己)的?\\p{IsHan}{2,6}\\s?)?");

  private final DocumentContext context;
  private final PeopleReader people;
  private final PeopleMet met;
  private final String text;
  private final FounderReader founders;
  private final FoundedObjectReader objects;

  FurtherFoundingReader(
      DocumentContext context,
      PeopleReader people,
      PeopleMet met,
      FounderReader founders,
      FoundedObjectReader objects) {
    this.context = context;
    this.people = people;
    this.met = met;
    this.founders = founders;
    this.objects = objects;
    this.text = context.document().text();
  }

  /** The foundings that {@code sentence} tells so, in order. */
  List<Founding> read(Sentence sentence) {
    List<Founding> found = new ArrayList<>();
    int base = sentence.span().start();
    Matcher matcher = ALSO_FOUNDS.matcher(sentence.span().of(context.marked().masked()));
    while (matcher.find()) {
      int clause = base + matcher.start();
      Span phrase = new Span(base + matcher.start("company"), base + matcher.end("company"));
      String he = matcher.group("he");
      if (he != null && he.length() == 2) {
        found.addAll(they(sentence, clause, phrase));
      } else {
        found.addAll(he(sentence, clause, phrase, he != null));
      }
    }
    return found;
  }

  private List<Founding> he(Sentence sentence, int clause, Span phrase, boolean pronoun) {
    Name named = people.first(sentence, Stretch.start(sentence, clause), clause);
    Name person = named == null && pronoun ? met.pronoun(sentence) : named;
    return person == null || !founders.isPlausible(person)
        ? List.of()
        : objects.list(sentence, phrase).stream()
            .map(company -> new Founding(company, person, "founder/also"))
            .toList();
  }

  /** "A和他的妹妹B去年离职。他们于今年创办了C": whom the text named together last. */
  private List<Founding> they(Sentence sentence, int clause, Span phrase) {
    List<Name> named = together(sentence, clause);
    Sentence before = context.before(sentence);
    if (named.isEmpty() && before.block() == sentence.block()) {
      named = together(before, before.span().end());
    }
    Name company = named.isEmpty() ? null : objects.first(sentence, phrase);
    return company == null
        ? List.of()
        : named.stream().map(person -> new Founding(company, person, "founder/they")).toList();
  }

  /** The last people whom {@code sentence} names side by side before {@code to}. */
  private List<Name> together(Sentence sentence, int to) {
    List<Name> together = new ArrayList<>();
    Name person = people.first(sentence, Stretch.start(sentence, to), to);
    while (person != null) {
      int last = together.isEmpty() ? -1 : together.get(together.size() - 1).span().end();
      if (last >= 0 && !JOINED.matcher(text.substring(last, person.span().start())).matches()) {
        if (together.size() > 1) {
          break;
        }
        together.clear();
      }
      together.add(person);
      person = people.first(sentence, person.span().end(), to);
    }
    return together.size() > 1 ? together : List.of();
  }
}
