package io.rongpu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What is counted as one: an argument of a round, or a relation.
 *
 * @param parties who it is about: the company, or the company and its founder
 * @param word a date, title, status or round type, or null
 * @param money or null
 * @param claims the statements that make it up; none in gold
 */
record Item(
    Role role,
    List<Party> parties,
    @Nullable String word,
    @Nullable Money money,
    List<Triple> claims) {

  Item {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
  }

  static Item of(Role role, Party party, Triple... claims) {
    return new Item(role, List.of(party), null, null, List.of(claims));
  }

  static Item of(Role role, String word, Triple... claims) {
    return new Item(role, List.of(), word, null, List.of(claims));
  }

  static Item of(Role role, Money money, Triple... claims) {
    return new Item(role, List.of(), null, money, List.of(claims));
  }

  Party party(int index) {
    return parties.get(index);
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(parties.stream().map(Party::toString).toList());
    if (word != null) {
      parts.add(word);
    }
    if (money != null) {
      parts.add(money.toString());
    }
    return parts.stream().collect(Collectors.joining(" · "));
  }
}
