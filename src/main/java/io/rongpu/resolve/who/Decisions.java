package io.rongpu.resolve.who;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user of a store decided, and nobody can read: a plain file that is kept under version
 * control and gives the same knowledge whenever it is replayed. Its order says nothing.
 *
 * @param all sorted, without repeats
 */
public record Decisions(List<Decision> all) {

  static final List<String> COLUMNS =
      List.of("decision", "name-a", "kind-a", "name-b", "kind-b", "because");

  private static final Set<String> KINDS = Set.of("company", "investor", "organization", "person");
  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::isOfPersons)
          .thenComparing(Decision::one)
          .thenComparing(Decision::other)
          .thenComparing(Decision::kind)
          .thenComparing(Decision::otherKind)
          .thenComparing(Decision::word)
          .thenComparing(Decision::because);

  /** No decision. */
  public static final Decisions NONE = new Decisions(List.of());

  /** Sorts, and leaves out repeats. */
  public Decisions {
    all = all.stream().map(Decisions::ordered).distinct().sorted(ORDER).toList();
  }

  /**
   * The decisions of a file.
   *
   * @param file what messages call it
   * @throws RongpuException if a line is not as it should be or contradicts others; the message
   *     begins with {@code file:line}
   */
  public static Decisions read(String file, Reader text) throws IOException {
    Map<String, String> parents = new HashMap<>();
    List<Placed> placed = Rows.read(file, text, COLUMNS, Decisions::row);
    for (Placed row : placed) {
      if (row.decision().areOne()) {
        parents.put(root(parents, key(row, true)), root(parents, key(row, false)));
      }
    }
    for (Placed row : placed) {
      if (!row.decision().areOne()
          && root(parents, key(row, true)).equals(root(parents, key(row, false)))) {
        throw new RongpuException(
            row.where()
                + ": "
                + row.decision().one()
                + " and "
                + row.decision().other()
                + " are different here, the same by other lines: take one of them out");
      }
    }
    return new Decisions(placed.stream().map(Placed::decision).toList());
  }

  /** The file that {@link #read} reads; lines end in LF. */
  public String text() {
    StringBuilder out = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (Decision decision : all) {
      out.append(
              String.join(
                  "\t",
                  decision.word(),
                  decision.one(),
                  decision.kind(),
                  decision.other(),
                  decision.otherKind(),
                  decision.because()))
          .append('\n');
    }
    return out.toString();
  }

  /** These and one more, which takes the place of what was decided of the same two. */
  public Decisions with(Decision more) {
    Decision wanted = ordered(more);
    Stream<Decision> kept =
        all.stream()
            .filter(
                known ->
                    !(known.one().equals(wanted.one())
                        && known.other().equals(wanted.other())
                        && known.isOfPersons() == wanted.isOfPersons()));
    return new Decisions(Stream.concat(kept, Stream.of(wanted)).toList());
  }

  /** These but for some. */
  public Decisions without(Collection<Decision> some) {
    return new Decisions(all.stream().filter(decision -> !some.contains(decision)).toList());
  }

  private static Placed row(List<String> row, String where) {
    boolean areOne = row.get(0).equals(Decision.SAME);
    if (!areOne && !row.get(0).equals(Decision.DIFFERENT)) {
      throw new RongpuException(
          where + ": the decision is " + row.get(0) + ": give same or different");
    }
    for (int kind : new int[] {2, 4}) {
      if (!KINDS.contains(row.get(kind))) {
        throw new RongpuException(
            where
                + ": the kind is "
                + row.get(kind)
                + ": give company, investor, organization or person");
      }
    }
    Decision decision =
        new Decision(areOne, row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    if (row.get(2).equals("person") != row.get(4).equals("person")) {
      throw new RongpuException(where + ": a person and an organisation are never one");
    }
    if (row.get(1).equals(row.get(3))) {
      throw new RongpuException(
          where + ": both names are " + row.get(1) + ": tell them apart, as KEY#KIND/NAME does");
    }
    return new Placed(decision, where);
  }

  private static Decision ordered(Decision decision) {
    return decision.one().compareTo(decision.other()) <= 0
        ? decision
        : new Decision(
            decision.areOne(),
            decision.other(),
            decision.otherKind(),
            decision.one(),
            decision.kind(),
            decision.because());
  }

  private static String key(Placed row, boolean isFirst) {
    Decision decision = row.decision();
    return decision.isOfPersons() + "\n" + (isFirst ? decision.one() : decision.other());
  }

  private static String root(Map<String, String> parents, String key) {
    String root = key;
    for (String parent = parents.get(root);
        parent != null && !parent.equals(root);
        parent = parents.get(root)) {
      root = parent;
    }
    return root;
  }

  private record Placed(Decision decision, String where) {}
}
