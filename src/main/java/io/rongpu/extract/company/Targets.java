package io.rongpu.extract.company;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is bought: companies, parts of companies, brands by their quoted names. */
final class Targets {

  private final PurchaseScene scene;

  Targets(PurchaseScene scene) {
    this.scene = scene;
  }

  /** What is bought. */
  List<Name> of(Sentence sentence, PurchaseFrame frame) {
    if (frame.rule().equals(PurchaseFrame.RELATIVE)) {
      int from = frame.target().start();
      List<Name> several = scene.names().list(frame.target());
      if (!several.isEmpty() && several.get(0).span().start() <= from + 1) {
        return bounded(several, sentence.span().end());
      }
      return PurchaseNames.one(
          scene.companies().first(new Span(from, Math.max(from, sentence.span().end()))));
    }
    Span phrase = scene.names().undated(frame.target());
    if (scene.pointers().isPointing(phrase)) {
      return PurchaseNames.one(scene.pointers().pointed(sentence, frame, phrase));
    }
    List<Name> listed = scene.names().list(phrase);
    if (!listed.isEmpty()) {
      return listed;
    }
    if (frame.rule().equals(PurchaseFrame.BRACKET)) {
      return PurchaseNames.one(scene.companies().apposed(phrase));
    }
    Span brand = BoughtParts.brand(phrase.of(scene.text()));
    if (brand != null) {
      return PurchaseNames.one(
          scene
              .companies()
              .lenient(new Span(phrase.start() + brand.start(), phrase.start() + brand.end())));
    }
    if (BoughtParts.isUnit(phrase.of(scene.text()))) {
      return PurchaseNames.one(scene.names().unit(phrase));
    }
    Name name = frame.stake() ? scene.companies().lenient(phrase) : scene.names().likely(phrase);
    if (frame.rule().equals("acquisition/active")
        && (name == null || !scene.names().isCertain(name))) {
      Name first = scene.companies().first(phrase);
      name = first == null ? name : first;
    }
    if (name == null) {
      name = frame.stake() ? scene.companies().vouched(phrase) : subject(phrase);
    }
    return name == null ? scene.names().people(phrase) : List.of(name);
  }

  /** The names of a list whose last one begins what follows. */
  private List<Name> bounded(List<Name> list, int end) {
    List<Name> all = new ArrayList<>(list.subList(0, list.size() - 1));
    int last = list.get(list.size() - 1).span().start();
    Name first = scene.companies().first(new Span(last, Math.max(last, end)));
    if (first != null) {
      all.add(first);
    }
    return all;
  }

  /**
   * Words of the dictionary name what is bought when the scene.text() uses them together as a
   * subject.
   */
  private @Nullable Name subject(Span phrase) {
    Name name = scene.companies().vouched(phrase);
    boolean whole = name != null && phrase.of(scene.text()).strip().equals(name.text());
    return name != null
            && scene.context().names().count(name.text()) >= 2
            && !scene.companies().isWord(name.span())
            && (scene.companies().isIntroduced(name)
                || whole
                    && (scene.context().names().isUsedAsName(name.text())
                        || scene.companies().endsLikeCompany(name)))
            && !scene.context().names().witnesses().isDescription(name)
        ? name
        : null;
  }
}
