package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.Romanizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names of one document are the same entity: names that share a form, a legal name that holds
 * the brand, a firm's short form ("北极光", "北极光创投"). Fill it with every name, then ask. One per
 * document; not thread-safe.
 */
public final class NameBook {

  private final NameReader reader;
  private final Map<String, String> identifiers;
  private final Transliteration transliteration;
  private final NameGroups groups = new NameGroups();

  /** A book for names of {@code document}, whose links identify some of them. */
  public static NameBook of(NameReader reader, Document document, Romanizer romanizer) {
    return new NameBook(reader, LinkIdentifiers.of(document), new Transliteration(romanizer));
  }

  /** A book without identifiers. */
  NameBook(NameReader reader) {
    this(reader, Map.of(), new Transliteration(text -> List.of()));
  }

  private NameBook(
      NameReader reader, Map<String, String> identifiers, Transliteration transliteration) {
    this.transliteration = transliteration;
    this.reader = reader;
    this.identifiers = identifiers;
  }

  /** Takes a name in; its forms become one entity. */
  public void add(Name name) {
    groups.add(name.text(), name.kind());
    name.forms().forEach(form -> groups.join(name.text(), form));
  }

  /** Joins what belongs together; to be called once, after the last {@link #add}. */
  public void link() {
    List<String> forms = groups.forms();
    List<String> keys = forms.stream().map(NameGroups::key).toList();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < keys.size(); j++) {
        String longer = keys.get(i);
        String shorter = keys.get(j);
        if (longer.length() > shorter.length()
            && shorter.length() >= 2
            && longer.contains(shorter)
            && isSame(forms.get(j), forms.get(i))) {
          groups.join(forms.get(j), forms.get(i));
        }
      }
    }
    linkFirms(forms.stream().filter(this::isFirm).toList());
    linkSpellings(forms.stream().filter(this::isPerson).toList());
  }

  /** An investor's name with one noun and with another, unless a sentence tells them apart. */
  private void linkFirms(List<String> firms) {
    for (int i = 0; i < firms.size(); i++) {
      for (int j = i + 1; j < firms.size(); j++) {
        if (SameFirm.differInNoun(firms.get(i), firms.get(j))
            && !areToldApart(firms.get(i), firms.get(j))) {
          groups.join(firms.get(i), firms.get(j));
        }
      }
    }
  }

  /** Whether a sentence has forms of both with another noun each. */
  private boolean areToldApart(String one, String other) {
    for (String form : groups.formsOfGroup(one)) {
      for (String another : groups.formsOfGroup(other)) {
        if (SameFirm.differInNoun(form, another) && reader.areInOneSentence(form, another)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFirm(String form) {
    return groups.kindsOfGroup(form).contains(Entity.Kind.INVESTMENT_FIRM);
  }

  /** One person's name in Chinese and in Latin letters. */
  private void linkSpellings(List<String> people) {
    List<String> latin = people.stream().filter(name -> name.contains(" ")).toList();
    for (String chinese : people) {
      if (!chinese.contains("·")) {
        continue;
      }
      for (String name : latin) {
        if (transliteration.soundsAlike(chinese, name)) {
          groups.join(chinese, name);
        }
      }
    }
  }

  private boolean isPerson(String form) {
    return groups.kindsOfGroup(form).contains(Entity.Kind.PERSON);
  }

  private boolean isSame(String shorter, String longer) {
    Set<Entity.Kind> a = groups.kindsOfGroup(shorter);
    Set<Entity.Kind> b = groups.kindsOfGroup(longer);
    if (a.contains(Entity.Kind.PERSON) || b.contains(Entity.Kind.PERSON)) {
      return !a.contains(Entity.Kind.COMPANY)
          && !b.contains(Entity.Kind.COMPANY)
          && SameName.ofPerson(shorter, longer);
    }
    a.retainAll(b);
    return SameName.ofOrganization(NameGroups.key(shorter), NameGroups.key(longer), a);
  }

  /** The entity that {@code name} belongs to. Equal for all names of one entity. */
  public Entity entity(Name name) {
    List<String> forms = groups.formsOfGroup(name.text());
    Entity.Kind kind = EntityKind.of(forms, groups.kindsOfGroup(name.text()));
    forms.sort(
        Comparator.comparing((String form) -> SameName.isLegal(form))
            .thenComparing(form -> -reader.count(form))
            .thenComparing(form -> -form.length())
            .thenComparing(form -> form));
    if (kind == Entity.Kind.PERSON) {
      forms.sort(Comparator.comparing((String form) -> -form.length()).thenComparing(form -> form));
    }
    List<String> known =
        forms.stream().map(identifiers::get).filter(Objects::nonNull).distinct().sorted().toList();
    return new Entity(kind, forms, known);
  }

  /** The last name of an organisation known so far inside {@code span} of {@code text}, or null. */
  public @Nullable Name lastOrganization(String text, Span span) {
    Name last = null;
    String words = span.of(text);
    for (String form : groups.forms()) {
      if (form.length() < 2 || groups.kinds(form).contains(Entity.Kind.PERSON)) {
        continue;
      }
      int at = span.start() + words.lastIndexOf(form);
      if (at >= span.start() && (last == null || at + form.length() > last.span().end())) {
        last = Name.of(form, new Span(at, at + form.length()), Entity.Kind.COMPANY);
      }
    }
    return last;
  }

  /** The organisations known so far that stand in {@code span} of {@code text}, in order. */
  public List<Name> organizations(String text, Span span) {
    List<Name> found = new ArrayList<>();
    String words = span.of(text);
    for (String form : groups.forms()) {
      if (form.length() < 2 || !isOrganization(form)) {
        continue;
      }
      Entity.Kind kind = groups.kinds(form).iterator().next();
      for (int at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length())) {
        int start = span.start() + at;
        found.add(Name.of(form, new Span(start, start + form.length()), kind));
      }
    }
    found.sort(
        Comparator.comparingInt((Name name) -> name.span().start())
            .thenComparingInt(name -> -name.span().length()));
    List<Name> apart = new ArrayList<>();
    for (Name name : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= name.span().start()) {
        apart.add(name);
      }
    }
    return apart;
  }

  /** Whether {@code form} was entered as something else than a person. */
  public boolean isOrganization(String form) {
    Set<Entity.Kind> kinds = groups.kinds(form);
    return !kinds.isEmpty() && !kinds.contains(Entity.Kind.PERSON);
  }

  /** Whether {@code form} is a piece of the name of something else than a person. */
  public boolean isInsideOrganization(String form) {
    String key = NameGroups.key(form);
    return groups.forms().stream().anyMatch(other -> holds(other, key) && isOrganization(other));
  }

  private static boolean holds(String form, String key) {
    String whole = NameGroups.key(form);
    return whole.length() > key.length() && whole.contains(key);
  }

  /** Whether {@code form} was entered as a person and as nothing else. */
  public boolean isOnlyPerson(String form) {
    return groups.kinds(form).equals(Set.of(Entity.Kind.PERSON));
  }

  /** Whether {@code form} is a form of a name entered so far. */
  public boolean knows(String form) {
    return groups.knows(form);
  }

  /** Whether both names are one entity. */
  public boolean same(Name a, Name b) {
    return groups.areJoined(a.text(), b.text());
  }
}
