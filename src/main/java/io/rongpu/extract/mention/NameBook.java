package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.Romanizer;
import io.rongpu.text.regex.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern NOT_IN_KEY = Pattern.compile("[\\s\"'“”‘’「」·•・]");
  private static final Pattern LEGAL = Pattern.compile("(?:有限责任公司|有限公司|股份公司|股份|合伙企业(?:（有限合伙）)?)$");
  private static final Pattern FIRM_TAIL =
      Pattern.compile(
          "^(?:资本|创投|基金|创业投资|风投|中国|资本中国|中国基金|资本基金|资本中国基金|股权投资|投资基金|capital|ventures?|partners|vc|management|llc|capitalmanagement|capitalpartners|group|fund|investments?|集团|公司|中国创投)$");
  private static final Pattern COMPANY_TAIL =
      Pattern.compile(
          "^(?:科技|网络|(?:\\p{IsHan}{2})?网|(?:国际|在线)?教育|集团|公司|科技有限公司|平台|金融|旅行|智能|机器人|生物|医疗|健康|控股|在线|软件|信息|汽车|出行|空间|单车|AI|\\s?AI|数据|云)$");
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.investors();

  private final NameReader reader;
  private final Map<String, String> identifiers;
  private final Transliteration transliteration;
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Set<Entity.Kind>> kinds = new ArrayList<>();

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
    int first = id(name.text());
    kinds.get(first).add(name.kind());
    for (String form : name.forms()) {
      union(first, id(form));
    }
  }

  /** Joins what belongs together; to be called once, after the last {@link #add}. */
  public void link() {
    List<String> keys = List.copyOf(ids.keySet());
    for (String longer : keys) {
      for (String shorter : keys) {
        if (longer.length() > shorter.length()
            && shorter.length() >= 2
            && longer.contains(shorter)
            && isSame(shorter, longer)) {
          union(id(written(shorter)), id(written(longer)));
        }
      }
    }
    linkSpellings(keys.stream().filter(this::isPerson).map(this::written).toList());
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
          union(id(chinese), id(name));
        }
      }
    }
  }

  private boolean isPerson(String key) {
    return kindsOf(key).contains(Entity.Kind.PERSON);
  }

  private boolean isSame(String shorter, String longer) {
    Set<Entity.Kind> a = kindsOf(shorter);
    Set<Entity.Kind> b = kindsOf(longer);
    if (a.contains(Entity.Kind.PERSON) || b.contains(Entity.Kind.PERSON)) {
      return !a.contains(Entity.Kind.COMPANY)
          && !b.contains(Entity.Kind.COMPANY)
          && isPersonPart(written(shorter), written(longer));
    }
    if (LEGAL.matcher(longer).find()
        && longer.contains(shorter)
        && !LEGAL.matcher(shorter).find()) {
      return !shorter.matches("[\\p{IsHan}]{2}") || longer.indexOf(shorter) <= 3;
    }
    if (!longer.startsWith(shorter)) {
      return false;
    }
    String tail = longer.substring(shorter.length());
    boolean firm =
        a.contains(Entity.Kind.INVESTMENT_FIRM) && b.contains(Entity.Kind.INVESTMENT_FIRM);
    boolean company = a.contains(Entity.Kind.COMPANY) && b.contains(Entity.Kind.COMPANY);
    return firm && FIRM_TAIL.matcher(tail).matches()
        || company && (COMPANY_TAIL.matcher(tail).matches() || tail.matches("[a-z0-9.]+"));
  }

  private static boolean isPersonPart(String shorter, String longer) {
    return List.of(longer.split("[ ·]")).contains(shorter) && !shorter.equals(longer);
  }

  /** The entity that {@code name} belongs to. Equal for all names of one entity. */
  public Entity entity(Name name) {
    int root = find(id(name.text()));
    List<String> forms = new ArrayList<>();
    Set<Entity.Kind> seen = new LinkedHashSet<>();
    for (Map.Entry<String, Integer> entry : ids.entrySet()) {
      if (find(entry.getValue()) == root) {
        forms.add(written(entry.getKey()));
        seen.addAll(kinds.get(entry.getValue()));
      }
    }
    forms.sort(
        Comparator.comparing((String form) -> LEGAL.matcher(form).find())
            .thenComparing(form -> -reader.count(form))
            .thenComparing(form -> -form.length())
            .thenComparing(form -> form));
    if (kind(seen, forms) == Entity.Kind.PERSON) {
      forms.sort(Comparator.comparing((String form) -> -form.length()).thenComparing(form -> form));
    }
    List<String> known =
        forms.stream().map(identifiers::get).filter(Objects::nonNull).distinct().sorted().toList();
    return new Entity(kind(seen, forms), forms, known);
  }

  private static Entity.Kind kind(Set<Entity.Kind> seen, List<String> forms) {
    boolean firmLike = forms.stream().anyMatch(f -> ENDINGS.longestBefore(f, f.length()) != null);
    if (seen.contains(Entity.Kind.PERSON) && !seen.contains(Entity.Kind.COMPANY) && !firmLike) {
      return Entity.Kind.PERSON;
    }
    if (seen.contains(Entity.Kind.INVESTMENT_FIRM) || seen.contains(Entity.Kind.ORGANIZATION)) {
      for (String form : forms) {
        if (INVESTORS.contains(form) && !OPERATING.contains(form)
            || ENDINGS.longestBefore(form, form.length()) != null) {
          return Entity.Kind.INVESTMENT_FIRM;
        }
      }
    }
    if (seen.contains(Entity.Kind.COMPANY) || seen.contains(Entity.Kind.INVESTMENT_FIRM)) {
      return Entity.Kind.COMPANY;
    }
    return seen.contains(Entity.Kind.PLACE) ? Entity.Kind.PLACE : Entity.Kind.ORGANIZATION;
  }

  /** The last name of an organisation known so far inside {@code span} of {@code text}, or null. */
  public @Nullable Name lastOrganization(String text, Span span) {
    Name last = null;
    String words = span.of(text);
    for (Map.Entry<String, Integer> entry : ids.entrySet()) {
      String form = written(entry.getKey());
      if (form.length() < 2 || kinds.get(entry.getValue()).contains(Entity.Kind.PERSON)) {
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
    for (Map.Entry<String, Integer> entry : ids.entrySet()) {
      String form = written(entry.getKey());
      Set<Entity.Kind> kind = kinds.get(entry.getValue());
      if (form.length() < 2 || kind.isEmpty() || kind.contains(Entity.Kind.PERSON)) {
        continue;
      }
      for (int at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length())) {
        int start = span.start() + at;
        found.add(Name.of(form, new Span(start, start + form.length()), kind.iterator().next()));
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
    Integer id = ids.get(key(form));
    return id != null && !kinds.get(id).contains(Entity.Kind.PERSON) && !kinds.get(id).isEmpty();
  }

  /** Whether {@code form} is a piece of the name of something else than a person. */
  public boolean isInsideOrganization(String form) {
    String key = key(form);
    return ids.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().length() > key.length()
                    && entry.getKey().contains(key)
                    && !kinds.get(entry.getValue()).isEmpty()
                    && !kinds.get(entry.getValue()).contains(Entity.Kind.PERSON));
  }

  /** Whether {@code form} was entered as a person and as nothing else. */
  public boolean isOnlyPerson(String form) {
    Integer id = ids.get(key(form));
    return id != null && kinds.get(id).equals(Set.of(Entity.Kind.PERSON));
  }

  /** Whether {@code form} is a form of a name entered so far. */
  public boolean knows(String form) {
    return ids.containsKey(key(form));
  }

  /** Whether both names are one entity. */
  public boolean same(Name a, Name b) {
    return find(id(a.text())) == find(id(b.text()));
  }

  private Set<Entity.Kind> kindsOf(String key) {
    Set<Entity.Kind> all = new LinkedHashSet<>();
    int root = find(ids.get(key) == null ? -1 : ids.get(key));
    for (int i = 0; i < parents.size(); i++) {
      if (find(i) == root) {
        all.addAll(kinds.get(i));
      }
    }
    return all;
  }

  private String written(String key) {
    return written.getOrDefault(key, key);
  }

  private int id(String form) {
    String key = key(form);
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    ids.put(key, parents.size());
    written.put(key, form.strip());
    parents.add(parents.size());
    kinds.add(new LinkedHashSet<>());
    return parents.size() - 1;
  }

  static String key(String form) {
    String folded = Normalizer.normalize(form, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_IN_KEY.matcher(folded).replaceAll("");
  }

  private void union(int a, int b) {
    int x = find(a);
    int y = find(b);
    parents.set(Math.max(x, y), Math.min(x, y));
  }

  private int find(int i) {
    int root = i;
    while (root >= 0 && parents.get(root) != root) {
      root = parents.get(root);
    }
    return root;
  }
}
