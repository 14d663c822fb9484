package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.DocumentBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as the readers of people see it: its words are those that the test lists, "周明/PERSON", and
 * all other characters are words of their own of no known class.
 */
final class ReadText {

  private static final String TITLE = "早报";

  private final DocumentContext context;
  private final PeopleMet met = new PeopleMet();
  private final PeopleReader people;
  private final EmployerReader employers;

  private ReadText(DocumentContext context) {
    this.context = context;
    this.people = new PeopleReader(context, met);
    this.employers = new EmployerReader(context);
  }

  /** Paragraphs are parted by " // ". */
  static ReadText of(String paragraphs, String... words) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (String word : words) {
      tags.put(word.split("/")[0], Tag.valueOf(word.split("/")[1]));
    }
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs.split(" // ")) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, paragraph));
    }
    Article article =
        new Article("test", TITLE, LocalDate.of(2020, 5, 18), null, null, null, blocks);
    Document document =
        new DocumentBuilder((sentence, offset) -> segment(sentence, offset, tags)).build(article);
    return new ReadText(new DocumentContext(document, text -> List.of()));
  }

  private static List<Token> segment(String sentence, int offset, Map<String, Tag> tags) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < sentence.length(); ) {
      String word = sentence.substring(at, at + 1);
      for (String listed : tags.keySet()) {
        word = sentence.startsWith(listed, at) ? listed : word;
      }
      tokens.add(
          new Token(
              new Span(offset + at, offset + at + word.length()),
              tags.getOrDefault(word, Tag.OTHER)));
      at += word.length();
    }
    return tokens;
  }

  DocumentContext context() {
    return context;
  }

  PeopleMet met() {
    return met;
  }

  PeopleReader people() {
    return people;
  }

  EmployerReader employers() {
    return employers;
  }

  String text() {
    return context.document().text();
  }

  /** The sentence {@code index} behind the headline. */
  Sentence sentence(int index) {
    return context.document().sentences().get(index + 1);
  }

  /** The first sentence behind the headline. */
  Sentence sentence() {
    return sentence(0);
  }

  /** Where {@code words} stand first. */
  int at(String words) {
    int at = text().indexOf(words, TITLE.length());
    if (at < 0) {
      throw new IllegalArgumentException("Not in the text: " + words);
    }
    return at;
  }

  /** Where the first {@code words} end. */
  int after(String words) {
    return at(words) + words.length();
  }

  Span span(String words) {
    return new Span(at(words), after(words));
  }

  Name person(String words) {
    return new Name(List.of(words), span(words), Entity.Kind.PERSON);
  }

  /** The titles that begin with the first {@code words}. */
  TitleSequence titles(String words) {
    return TitleSequence.find(text(), new Span(at(words), sentenceOf(at(words)).span().end()))
        .get(0);
  }

  /** The characters of {@code span}, or null. */
  @Nullable String of(@Nullable Span span) {
    return span == null ? null : span.of(text());
  }

  /** The company that the document knows by {@code words}. */
  ReadText knowing(String words) {
    context.book().add(new Name(List.of(words), span(words), Entity.Kind.COMPANY));
    return this;
  }

  private Sentence sentenceOf(int at) {
    return context.document().sentences().stream()
        .filter(sentence -> sentence.span().start() <= at && at < sentence.span().end())
        .findFirst()
        .orElseThrow();
  }

  /** {@code 周明}, or null. */
  static @Nullable String text(@Nullable Name name) {
    return name == null ? null : name.text();
  }

  static List<String> texts(List<Name> names) {
    return names.stream().map(Name::text).toList();
  }

  /** {@code 云杉科技: 周明, [CTO], former}. */
  static @Nullable String line(@Nullable Held post) {
    return post == null
        ? null
        : post.organization().text()
            + ": "
            + post.person().text()
            + ", "
            + post.titles().titles()
            + (post.former() ? ", former" : "");
  }
}
