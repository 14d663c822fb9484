package io.rongpu.search;

import io.rongpu.model.Token;
import io.rongpu.text.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What is asked as queries, the strictest first. They are made of terms, never of a query language:
 * nothing that is typed is an operator.
 */
final class Tiers {

  /**
   * One way to fit, with the query for it.
   *
   * @param isWhole whether what is asked is all of a name
   */
  record Tier(Match match, Query query, boolean isWhole) {
    Tier(Match match, Query query) {
      this(match, query, false);
    }
  }

  private static final Query NOT_ARTICLE =
      new BooleanQuery.Builder()
          .add(new org.apache.lucene.search.MatchAllDocsQuery(), Occur.FILTER)
          .add(new TermQuery(new Term(Documents.KIND, Kind.ARTICLE.term())), Occur.MUST_NOT)
          .build();

  /** Shorter names are parts of too much. */
  private static final int SHORTEST_INSIDE = 2;

  private static final int LONGEST_INSIDE = 40;

  /** Shorter ones would become anything with one letter changed. */
  private static final int SHORTEST_FUZZY_HAN = 3;

  private static final int SHORTEST_FUZZY_LATIN = 4;

  /** From here on two letters may be wrong. */
  private static final int TWO_ERRORS = 8;

  private final NameForm form;
  private final Sounds sounds;
  private final Segmenter segmenter;

  Tiers(NameForm form, Sounds sounds, Segmenter segmenter) {
    this.form = form;
    this.sounds = sounds;
    this.segmenter = segmenter;
  }

  /** None when nothing is asked. */
  List<Tier> of(String text) {
    String key = form.key(text);
    List<Tier> tiers = new ArrayList<>();
    if (key.isEmpty()) {
      return tiers;
    }
    tiers.add(new Tier(Match.EXACT, term(Documents.NAME, key), true));
    tiers.add(new Tier(Match.PREFIX, thing(prefix(Documents.NAME, key))));
    tiers.add(new Tier(Match.WORDS, words(form.parts(text))));
    tiers.add(new Tier(Match.SHORT, term(Documents.SHORT, key)));
    sound(key, tiers);
    fuzzy(key, tiers);
    tiers.add(new Tier(Match.INSIDE, thing(inside(key))));
    return tiers;
  }

  private void sound(String key, List<Tier> tiers) {
    Set<String> sounding = sounding(key);
    if (sounding.isEmpty()) {
      return;
    }
    boolean isHan = NameForm.hasHan(key);
    List<String> whole =
        isHan ? List.of(Documents.SOUND) : List.of(Documents.SOUND, Documents.INITIALS);
    tiers.add(new Tier(Match.SOUND, anyOf(whole, sounding, Tiers::term), true));
    // One character sounds like too many others.
    if (!isHan || key.length() > 1) {
      tiers.add(new Tier(Match.SOUND, anyOf(whole, sounding, Tiers::prefix)));
      tiers.add(
          new Tier(Match.SOUND, anyOf(List.of(Documents.LATER_SOUND), sounding, Tiers::prefix)));
    }
  }

  /** The typed letters; of Chinese characters, how they sound. */
  private Set<String> sounding(String key) {
    Set<String> sounding = new LinkedHashSet<>();
    if (NameForm.hasHan(key)) {
      sounds.readings(key).forEach(reading -> sounding.add(Sounds.joined(reading)));
    } else if (key.matches("[a-z0-9]+")) {
      sounding.add(key);
    }
    return sounding;
  }

  private static Query anyOf(
      List<String> fields, Set<String> terms, BiFunction<String, String, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      terms.forEach(term -> any.add(query.apply(field, term), Occur.SHOULD));
    }
    return any.build();
  }

  private Query words(List<String> parts) {
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : parts.subList(0, Math.min(parts.size(), LONGEST_INSIDE))) {
      if (!NameForm.isHan(part.charAt(0))) {
        all.add(prefix(Documents.WORDS, part), Occur.FILTER);
        continue;
      }
      for (Token token : segmenter.segment(part, 0)) {
        all.add(phrase(part.substring(token.span().start(), token.span().end())), Occur.FILTER);
      }
    }
    return all.build();
  }

  private static Query phrase(String word) {
    return new PhraseQuery(Documents.WORDS, WordsInOrder.of(List.of(word)).toArray(String[]::new));
  }

  /** The names that are a part of what is asked. */
  private static Query inside(String key) {
    String cut = key.substring(0, Math.min(key.length(), LONGEST_INSIDE));
    List<BytesRef> parts = new ArrayList<>();
    for (int start = 0; start < cut.length(); start++) {
      for (int end = start + SHORTEST_INSIDE; end <= cut.length(); end++) {
        if (isBorder(cut, start) && isBorder(cut, end)) {
          parts.add(new BytesRef(cut.substring(start, end)));
        }
      }
    }
    return new TermInSetQuery(Documents.NAME, parts);
  }

  /** No border inside a Latin word. */
  private static boolean isBorder(String key, int place) {
    return place == 0
        || place == key.length()
        || NameForm.isHan(key.charAt(place - 1))
        || NameForm.isHan(key.charAt(place));
  }

  private void fuzzy(String key, List<Tier> tiers) {
    boolean isHan = NameForm.hasHan(key);
    int length = key.codePointCount(0, key.length());
    if (length < (isHan ? SHORTEST_FUZZY_HAN : SHORTEST_FUZZY_LATIN)) {
      return;
    }
    int most = length >= TWO_ERRORS ? 2 : 1;
    for (int errors = 1; errors <= most; errors++) {
      Automaton automaton = new LevenshteinAutomata(key, true).toAutomaton(errors);
      if (automaton == null) {
        return;
      }
      List<String> fields =
          isHan ? List.of(Documents.NAME) : List.of(Documents.NAME, Documents.SOUND);
      tiers.add(new Tier(Match.FUZZY, thing(any(fields, automaton))));
      if (errors == 1 && (length > SHORTEST_FUZZY_LATIN || isHan)) {
        Automaton longer = Operations.concatenate(automaton, Automata.makeAnyString());
        tiers.add(new Tier(Match.FUZZY, thing(any(fields, longer))));
      }
    }
  }

  private static Query any(List<String> fields, Automaton automaton) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      any.add(new AutomatonQuery(new Term(field), automaton), Occur.SHOULD);
    }
    return any.build();
  }

  /** Titles of articles are found by their words: too many begin with one name. */
  private static Query thing(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(NOT_ARTICLE, Occur.FILTER)
        .build();
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query prefix(String field, String text) {
    return new PrefixQuery(new Term(field, text));
  }
}
