package io.rongpu.serve.pages;

import io.rongpu.rdf.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What named questions write into their answers besides what the store holds: codes of terms, and
 * words of their own ({@code words.tsv}), in the language of a page.
 */
final class Words {

  private static final Map<String, List<String>> OWN =
      Lines.of("words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(line -> line.get(0), Function.identity()));

  /** Between the parties of a deal. */
  private static final String SEPARATOR = "、";

  private Words() {}

  /** The words of a cell for the reader; null if they are no words of a question. */
  static @Nullable String of(Visit visit, Knowledge knowledge, String column, String words) {
    return switch (column) {
      case "round", "stage" -> either(stage(knowledge, words), own(visit, words));
      case "property" -> either(term(knowledge, words), own(visit, words));
      case "about", "value" ->
          either(own(visit, words), either(term(knowledge, words), codes(knowledge, words)));
      case "source" -> visit.language() == Language.ZH ? publicSource(words) : null;
      default -> either(own(visit, words), either(term(knowledge, words), withMarks(visit, words)));
    };
  }

  /** Where a fact is public, as the dictionary says; a headline is left as it is. */
  private static @Nullable String publicSource(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic) ? null : Phrases.chinese(words);
  }

  /** Whether a text is one of the words that questions write. */
  static boolean isOwn(String words) {
    return OWN.containsKey(words);
  }

  private static @Nullable String own(Visit visit, String words) {
    List<String> own = OWN.get(words);
    return own == null ? null : visit.pick(own.get(1), own.get(2));
  }

  private static @Nullable String term(Knowledge knowledge, String words) {
    return knowledge.word(node(Vocabulary.RP, words));
  }

  private static @Nullable String stage(Knowledge knowledge, String words) {
    return knowledge.word(node(Vocabulary.ROUND_TYPES, words));
  }

  private static Node node(String namespace, String words) {
    return NodeFactory.createURI(namespace + words);
  }

  /** A text with a mark behind some of its parts: {@code 松岩资本 (lead)、拾级资本}. */
  private static @Nullable String withMarks(Visit visit, String words) {
    String said =
        Arrays.stream(words.split(SEPARATOR, -1))
            .map(
                part -> {
                  int mark = part.lastIndexOf(" (");
                  String own = mark < 0 ? null : own(visit, part.substring(mark + 1));
                  return own == null ? part : part.substring(0, mark) + visit.pick("", " ") + own;
                })
            .collect(Collectors.joining(SEPARATOR));
    return said.equals(words) ? null : said;
  }

  /** A text with codes among its words: {@code 隐泉机器人 a}. */
  private static @Nullable String codes(Knowledge knowledge, String words) {
    String said =
        Arrays.stream(words.split(" ", -1))
            .map(
                word ->
                    word.isEmpty()
                        ? word
                        : Thing.orEmpty(
                            either(either(stage(knowledge, word), status(knowledge, word)), word)))
            .collect(Collectors.joining(" "));
    return said.equals(words) ? null : said;
  }

  private static @Nullable String status(Knowledge knowledge, String word) {
    return Choices.STATUSES.contains(word) ? term(knowledge, word) : null;
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
