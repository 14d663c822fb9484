package io.rongpu.extract.mention;

import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.LazyList;
import io.rongpu.model.Link;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document whose {@link DeclaredNames} are covered: each of their characters is another one that
 * no word has, and each name is one word, so that no reader takes a piece of a name for a word of
 * the sentence. Every place is the same in both documents. Immutable.
 */
public final class CoveredNames {

  /** Rare characters of the first extension, which no word, surname or text of ours has. */
  private static final char FIRST = '\u4CA2';

  private static final char LAST = '\u4DB4';

  private final Document document;
  private final Map<Character, Character> covers;

  private CoveredNames(Document document, Map<Character, Character> covers) {
    this.document = document;
    this.covers = covers;
  }

  /** Covers the names that {@code document} declares. */
  public static CoveredNames of(Document document) {
    String text = document.text();
    List<DeclaredNames.Use> uses = DeclaredNames.in(document);
    if (uses.isEmpty() || text.chars().anyMatch(c -> FIRST <= c && c <= LAST)) {
      return new CoveredNames(document, Map.of());
    }
    Map<String, String> stands = new LinkedHashMap<>();
    Map<Character, Character> covers = new HashMap<>();
    for (DeclaredNames.Use use : uses) {
      String brand = use.brand().of(text);
      char next = (char) (FIRST + covers.size());
      if (!stands.containsKey(brand) && next + brand.length() <= LAST) {
        StringBuilder stand = new StringBuilder();
        for (int i = 0; i < brand.length(); i++, next++) {
          covers.put(next, brand.charAt(i));
          stand.append(next);
        }
        stands.put(brand, stand.toString());
      }
    }
    List<DeclaredNames.Use> covered =
        uses.stream().filter(use -> stands.containsKey(use.brand().of(text))).toList();
    return new CoveredNames(cover(document, covered, stands), Map.copyOf(covers));
  }

  /** The document to read. */
  public Document document() {
    return document;
  }

  /** Words of the covered document as they are in the true one. */
  public String uncover(String words) {
    if (covers.isEmpty()) {
      return words;
    }
    StringBuilder out = new StringBuilder(words);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, covers.getOrDefault(out.charAt(i), out.charAt(i)));
    }
    return out.toString();
  }

  private static Document cover(
      Document document, List<DeclaredNames.Use> uses, Map<String, String> stands) {
    StringBuilder covered = new StringBuilder(document.text());
    for (DeclaredNames.Use use : uses) {
      String stand = stands.getOrDefault(use.brand().of(document.text()), "");
      for (int i = 0; i < stand.length(); i++) {
        covered.setCharAt(use.brand().start() + i, stand.charAt(i));
      }
    }
    String text = covered.toString();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      String words = document.blockSpans().get(i).of(text);
      List<Link> links =
          block.links().stream().map(link -> cover(link, block.text(), words)).toList();
      blocks.add(new Block(block.kind(), words, block.row(), links));
    }
    List<Span> names = uses.stream().map(DeclaredNames.Use::whole).toList();
    List<Sentence> sentences =
        document.sentences().stream().map(sentence -> cover(sentence, names)).toList();
    return new Document(document.article(), text, blocks, document.blockSpans(), sentences);
  }

  /** A link that bears the name it stands on, covered as the name is. */
  private static Link cover(Link link, String words, String covered) {
    boolean named = link.span().of(words).equals(link.name());
    return named ? new Link(link.span(), link.href(), link.span().of(covered)) : link;
  }

  private static Sentence cover(Sentence sentence, List<Span> names) {
    return new Sentence(
        sentence.span(),
        sentence.block(),
        LazyList.of(() -> NamesAsWords.in(sentence.span(), sentence.tokens(), names)));
  }
}
