package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.resolve.who.Alias;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.ForbiddenMerge;
import io.rongpu.resolve.who.KnownLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wrong with a line of {@code data/dictionary} is told by its names. */
class DictionaryTest {

  private final Dictionary dictionary = Dictionary.standard();
  private final NameNormalizer normalizer = new NameNormalizer();

  @Test
  void hasAliasesAndForbiddenMerges() {
    assertThat(dictionary.aliases()).hasSizeGreaterThan(700);
    assertThat(dictionary.forbidden()).hasSizeGreaterThan(150);
    assertThat(dictionary.links()).hasSizeGreaterThan(200);
  }

  @Test
  void noAliasHasTwoOwnersOrIsAnOwner() {
    Map<String, String> owners = new HashMap<>();
    List<String> bad = new ArrayList<>();
    for (Alias alias : dictionary.aliases()) {
      String owner = key(alias.canonical());
      if (!owners.merge(key(alias.alias()), owner, (a, b) -> a).equals(owner)) {
        bad.add(alias.alias());
      }
    }
    dictionary.aliases().stream()
        .map(Alias::canonical)
        .filter(name -> !owners.getOrDefault(key(name), key(name)).equals(key(name)))
        .forEach(bad::add);
    assertThat(bad).isEmpty();
  }

  @Test
  void noLineStandsTwice() {
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> twice = new ArrayList<>();
    for (ForbiddenMerge pair : dictionary.forbidden()) {
      List<String> keys = pair.names().stream().map(this::key).sorted().toList();
      if (!seen.add(keys)) {
        twice.add(keys);
      }
    }
    Set<List<String>> aliases = new HashSet<>();
    for (Alias alias : dictionary.aliases()) {
      if (!aliases.add(List.of(alias.canonical(), alias.alias()))) {
        twice.add(List.of(alias.canonical(), alias.alias()));
      }
    }
    Set<List<String>> links = new HashSet<>();
    for (KnownLink link : dictionary.links()) {
      if (!links.add(link.names().stream().map(this::key).toList())) {
        twice.add(link.names());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void whatIsLinkedIsTwoAndNothingBelongsToItself() {
    Map<String, String> owners = owners();
    Map<String, Set<String>> wholes = new HashMap<>();
    for (KnownLink link : dictionary.links()) {
      wholes
          .computeIfAbsent(owner(link.name(), owners), key -> new HashSet<>())
          .add(owner(link.of(), owners));
    }
    assertThat(wholes.keySet().stream().filter(key -> reaches(key, key, wholes)).toList())
        .isEmpty();
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> wholes) {
    return wholes.getOrDefault(from, Set.of()).stream()
        .anyMatch(whole -> whole.equals(to) || reaches(whole, to, wholes));
  }

  @Test
  void nothingIsBothForbiddenAndAnAlias() {
    Map<String, String> owners = owners();
    assertThat(
            dictionary.forbidden().stream()
                .filter(
                    pair ->
                        owner(pair.one(), owners).equals(owner(pair.other(), owners))
                            || key(pair.one()).equals(key(pair.other())))
                .toList())
        .isEmpty();
  }

  @Test
  void namesAreTellingAndWithoutMarksAtTheirEnds() {
    assertThat(
            Stream.concat(
                    dictionary.aliases().stream().flatMap(a -> Stream.of(a.canonical(), a.alias())),
                    Stream.concat(
                        dictionary.forbidden().stream().flatMap(pair -> pair.names().stream()),
                        dictionary.links().stream().flatMap(link -> link.names().stream())))
                .filter(name -> !name.equals(name.strip()) || !normalizer.isTelling(key(name)))
                .toList())
        .isEmpty();
  }

  @Test
  void everyLineTellsKindLanguageAndSource() {
    assertThat(dictionary.aliases())
        .allMatch(alias -> Set.of("company", "investor").contains(alias.kind()))
        .allMatch(alias -> Set.of("zh", "en").contains(alias.language()))
        .noneMatch(alias -> alias.source().isEmpty());
    assertThat(dictionary.links()).noneMatch(link -> link.source().isEmpty());
  }

  private Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    for (Alias alias : dictionary.aliases()) {
      owners.put(key(alias.alias()), key(alias.canonical()));
    }
    return owners;
  }

  private String owner(String name, Map<String, String> owners) {
    return owners.getOrDefault(key(name), key(name));
  }

  private String key(String name) {
    return normalizer.organization(name);
  }
}
