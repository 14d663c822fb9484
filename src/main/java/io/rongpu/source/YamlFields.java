package io.rongpu.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Front matter that is YAML. Every scalar stays the string that was written. */
final class YamlFields {

  /** Knows no types: the title {@code 2021} is no number, and a date keeps its missing zone. */
  private static final class StringsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private YamlFields() {}

  /** Values by lower-case name, or null when it isn't a YAML mapping. */
  static @Nullable Map<String, List<String>> read(String head) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    DumperOptions dumper = new DumperOptions();
    // A Yaml keeps state while it reads: one for each call.
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(dumper),
            dumper,
            options,
            new StringsOnly());
    try {
      Object root = yaml.load(head);
      return root instanceof Map<?, ?> mapping ? fields(mapping) : null;
    } catch (YAMLException | ClassCastException e) {
      return null;
    }
  }

  private static Map<String, List<String>> fields(Map<?, ?> mapping) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    mapping.forEach(
        (name, value) -> fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), scalars(value)));
    return fields;
  }

  private static List<String> scalars(@Nullable Object value) {
    List<String> scalars = new ArrayList<>();
    if (value instanceof String scalar) {
      scalars.add(scalar);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String scalar) {
          scalars.add(scalar);
        } else if (item instanceof Map<?, ?> map && map.get("name") instanceof String name) {
          scalars.add(name);
        }
      }
    } else if (value instanceof Map<?, ?> map && map.get("name") instanceof String name) {
      scalars.add(name);
    }
    return scalars;
  }
}
