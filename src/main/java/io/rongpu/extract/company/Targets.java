package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is bought: companies, parts of companies, brands by their quoted names. */
final class Targets {

  private final DocumentContext context;
  private final CompanyReader companies;
  private final PurchaseNames names;
  private final PurchasePointers pointers;
  private final String text;

  Targets(
      DocumentContext context,
      CompanyReader companies,
      PurchaseNames names,
      PurchasePointers pointers) {
    this.context = context;
    this.companies = companies;
    this.names = names;
    this.pointers = pointers;
    this.text = context.document().text();
  }

  /** What is bought. */
  List<Name> of(Sentence sentence, PurchaseFrame frame) {
    if (frame.rule().equals(PurchaseFrame.RELATIVE)) {
      int from = frame.target().start();
      List<Name> several = names.list(frame.target());
      if (!several.isEmpty() && several.get(0).span().start() <= from + 1) {
        return bounded(several, sentence.span().end());
      }
      return names.one(companies.first(new Span(from, Math.max(from, sentence.span().end()))));
    }
    Span phrase = names.undated(frame.target());
    if (pointers.isPointing(phrase)) {
      return names.one(pointers.pointed(sentence, frame, phrase));
    }
    List<Name> listed = names.list(phrase);
    if (!listed.isEmpty()) {
      return listed;
    }
    if (frame.rule().equals(PurchaseFrame.BRACKET)) {
      return names.one(companies.apposed(phrase));
    }
    Span brand = BoughtParts.brand(phrase.of(text));
    if (brand != null) {
      return names.one(
          companies.lenient(
              new Span(phrase.start() + brand.start(), phrase.start() + brand.end())));
    }
    if (BoughtParts.isUnit(phrase.of(text))) {
      return names.one(names.unit(phrase));
    }
    Name name = frame.stake() ? companies.lenient(phrase) : names.likely(phrase);
    if (frame.rule().equals("acquisition/active") && (name == null || !names.isCertain(name))) {
      Name first = companies.first(phrase);
      name = first == null ? name : first;
    }
    if (name == null) {
      name = frame.stake() ? companies.vouched(phrase) : subject(phrase);
    }
    return name == null ? names.people(phrase) : List.of(name);
  }

  /** The names of a list whose last one begins what follows. */
  private List<Name> bounded(List<Name> list, int end) {
    List<Name> all = new ArrayList<>(list.subList(0, list.size() - 1));
    int last = list.get(list.size() - 1).span().start();
    Name first = companies.first(new Span(last, Math.max(last, end)));
    if (first != null) {
      all.add(first);
    }
    return all;
  }

  /** Words of the dictionary name what is bought when the text uses them together as a subject. */
  private @Nullable Name subject(Span phrase) {
    Name name = companies.vouched(phrase);
    boolean whole = name != null && phrase.of(text).strip().equals(name.text());
    return name != null
            && context.names().count(name.text()) >= 2
            && !companies.isWord(name.span())
            && (companies.isIntroduced(name)
                || whole
                    && (context.names().isUsedAsName(name.text())
                        || companies.endsLikeCompany(name)))
            && !context.names().witnesses().isDescription(name)
        ? name
        : null;
  }
}
