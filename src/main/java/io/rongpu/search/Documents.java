package io.rongpu.search;

import io.rongpu.model.Token;
import io.rongpu.text.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of a thing: one for each of its names, as jena-text reads them; the first of them
 * has what the thing is found by as a whole.
 */
final class Documents {

  /** The IRI; of every document. */
  static final String THING = "uri";

  /** A name as it is written; of every document. */
  static final String TEXT = "text";

  static final String LANGUAGE = "lang";

  /** Keys of names, whole. */
  static final String NAME = "name";

  /** Characters and words of names, in order. */
  static final String WORDS = "words";

  /** Short forms of names. */
  static final String SHORT = "short";

  /** Whole names read aloud. */
  static final String SOUND = "sound";

  /** The initials of whole names read aloud. */
  static final String INITIALS = "initials";

  /** What is left of both from every later character on. */
  static final String LATER_SOUND = "laterSound";

  static final String KIND = "kind";
  static final String NAMES = "names";
  static final String CLAIMS = "claims";
  static final String DAY = "day";
  static final String IS_ARTICLE = "isArticle";
  static final String BY_NAME = "byName";
  static final String BY_IRI = "byIri";

  /** Between two names, so that no phrase begins in one and ends in another. */
  static final int GAP = 100;

  private static final FieldType IN_ORDER = new FieldType();

  static {
    IN_ORDER.setTokenized(true);
    IN_ORDER.setOmitNorms(true);
    IN_ORDER.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    IN_ORDER.freeze();
  }

  private final NameForm form;
  private final Sounds sounds;
  private final Segmenter segmenter;

  Documents(NameForm form, Sounds sounds, Segmenter segmenter) {
    this.form = form;
    this.sounds = sounds;
    this.segmenter = segmenter;
  }

  /** The documents of a thing, by IRI. */
  static Query ofThing(String iri) {
    return new TermQuery(new Term(THING, iri));
  }

  List<Document> of(Named named) {
    List<Document> documents = new ArrayList<>();
    for (Named.Label label : named.labels()) {
      Document document = new Document();
      document.add(new StringField(THING, named.thing().getURI(), Field.Store.YES));
      String language = label.literal().getLiteralLanguage();
      if (!language.isEmpty()) {
        document.add(new StringField(LANGUAGE, language, Field.Store.YES));
      }
      document.add(new TextField(TEXT, label.text(), Field.Store.YES));
      document.add(new TextField(field(label.property()), label.text(), Field.Store.YES));
      documents.add(document);
    }
    describe(named, documents.get(0));
    return documents;
  }

  /** The field of a property's values: {@code prefLabel} for skos:prefLabel. */
  static String field(Node property) {
    return property.getLocalName();
  }

  private void describe(Named named, Document document) {
    boolean isArticle = named.kind() == Kind.ARTICLE;
    document.add(new StringField(KIND, named.kind().term(), Field.Store.YES));
    document.add(new NumericDocValuesField(IS_ARTICLE, isArticle ? 1 : 0));
    document.add(new NumericDocValuesField(CLAIMS, named.claims()));
    document.add(new StoredField(CLAIMS, named.claims()));
    document.add(new SortedDocValuesField(DAY, new BytesRef(named.day())));
    document.add(new SortedDocValuesField(BY_NAME, cut(named.labels().get(0).text())));
    document.add(new SortedDocValuesField(BY_IRI, new BytesRef(named.thing().getURI())));
    Set<String> keys = new LinkedHashSet<>();
    for (Named.Label label : named.labels()) {
      document.add(new StoredField(NAMES, label.text()));
      document.add(new Field(WORDS, new WordsInOrder(form.parts(label.text())), IN_ORDER));
      keys.add(form.key(label.text()));
    }
    Terms terms = new Terms(document);
    for (String key : keys) {
      terms.add(NAME, key);
      if (!isArticle) {
        sound(key, terms);
        shortForms(key, terms);
      }
    }
  }

  private void sound(String key, Terms terms) {
    for (List<String> reading : sounds.readings(key)) {
      for (int start = 0; start < reading.size(); start++) {
        List<String> rest = reading.subList(start, reading.size());
        terms.add(start == 0 ? SOUND : LATER_SOUND, Sounds.joined(rest));
        if (rest.size() > 1) {
          terms.add(start == 0 ? INITIALS : LATER_SOUND, Sounds.initials(rest));
        }
      }
    }
  }

  /** 北京大学 is 北大, 招商银行 is 招行. */
  private void shortForms(String key, Terms terms) {
    List<String> words = new ArrayList<>();
    for (Token token : segmenter.segment(key, 0)) {
      words.add(key.substring(token.span().start(), token.span().end()));
    }
    boolean isHan = key.codePoints().allMatch(c -> c < 0x10000 && NameForm.isHan((char) c));
    if (!isHan || words.size() < 2 || words.size() == key.length()) {
      return;
    }
    StringBuilder firsts = new StringBuilder();
    words.forEach(word -> firsts.append(word.charAt(0)));
    terms.add(SHORT, firsts.toString());
    String last = words.get(words.size() - 1);
    firsts.setCharAt(firsts.length() - 1, last.charAt(last.length() - 1));
    terms.add(SHORT, firsts.toString());
  }

  private static BytesRef cut(String text) {
    return new BytesRef(text.length() > Asked.LONGEST ? text.substring(0, Asked.LONGEST) : text);
  }

  /** Terms of one document, each once. */
  private static final class Terms {
    private final Document document;
    private final Set<List<String>> known = new LinkedHashSet<>();

    Terms(Document document) {
      this.document = document;
    }

    void add(String field, String term) {
      if (known.add(List.of(field, term))) {
        document.add(new StringField(field, term, Field.Store.NO));
      }
    }
  }
}
