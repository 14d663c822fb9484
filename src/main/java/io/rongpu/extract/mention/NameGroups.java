package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.text.regex.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Forms of names in groups of one entity each, with what every form was taken for. Forms that
 * differ in case, width, spaces or quotes are one. Not thread-safe.
 */
final class NameGroups {

  private static final Pattern NOT_IN_KEY = Pattern.compile("[\\s\"'“”‘’「」·•・]");

  /** A form as first written, what it was taken for, and an earlier form of its group or itself. */
  private static final class Form {
    final String written;
    final Set<Entity.Kind> kinds = new LinkedHashSet<>();
    final int order;
    Form earlier;

    Form(String written, int order) {
      this.written = written;
      this.order = order;
      this.earlier = this;
    }

    Form first() {
      Form form = this;
      while (form.earlier != form) {
        form = form.earlier;
      }
      return form;
    }
  }

  private final Map<String, Form> forms = new LinkedHashMap<>();

  /** What tells forms apart. */
  static String key(String form) {
    String folded = Normalizer.normalize(form, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_IN_KEY.matcher(folded).replaceAll("");
  }

  /** Takes {@code form} in as something of {@code kind}. */
  void add(String form, Entity.Kind kind) {
    of(form).kinds.add(kind);
  }

  /** Makes one group of the groups of two forms, new ones or not. */
  void join(String one, String other) {
    Form a = of(one).first();
    Form b = of(other).first();
    if (a.order < b.order) {
      b.earlier = a;
    } else {
      a.earlier = b;
    }
  }

  /** Whether two forms are in one group. */
  boolean areJoined(String one, String other) {
    return of(one).first() == of(other).first();
  }

  boolean knows(String form) {
    return forms.containsKey(key(form));
  }

  /** What {@code form} itself was taken for; nothing for one that only stands beside another. */
  Set<Entity.Kind> kinds(String form) {
    Form known = forms.get(key(form));
    return known == null ? Set.of() : known.kinds;
  }

  /** What the forms in the group of {@code form} were taken for, in their order. */
  Set<Entity.Kind> kindsOfGroup(String form) {
    Set<Entity.Kind> all = new LinkedHashSet<>();
    group(form).forEach(member -> all.addAll(member.kinds));
    return all;
  }

  /** The forms in the group of {@code form} as first written, in their order. */
  List<String> formsOfGroup(String form) {
    return new ArrayList<>(group(form).stream().map(member -> member.written).toList());
  }

  /** All forms as first written, in their order. */
  List<String> forms() {
    return forms.values().stream().map(form -> form.written).toList();
  }

  private List<Form> group(String form) {
    Form first = of(form).first();
    return forms.values().stream().filter(other -> other.first() == first).toList();
  }

  private Form of(String form) {
    return forms.computeIfAbsent(key(form), key -> new Form(form.strip(), forms.size()));
  }
}
