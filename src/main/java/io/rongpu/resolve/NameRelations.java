package io.rongpu.resolve;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** How two names that aren't the same may be names of one organisation. Thread-safe. */
final class NameRelations {

  /** Firms that differ by one of these may be two: 高瓴资本 and 高瓴创投. */
  private static final Set<String> VENTURE = Set.of("创投", "风投", "创业投资", "风险投资", "创投基金");

  private final NameForms forms;

  NameRelations(NameForms forms) {
    this.forms = forms;
  }

  /**
   * The reason that the names give, or null; the order of the two doesn't matter.
   *
   * @param areFirms whether both may be investment firms
   * @param isFirm whether one of them is
   */
  @Nullable Reason between(String key, String other, BooleanSupplier areFirms, boolean isFirm) {
    NameForm one = forms.of(key);
    NameForm two = forms.of(other);
    if (one.core().equals(two.core())) {
      return new Reason("the names differ by a place only", 65);
    }
    if (isPart(one, two) || isPart(two, one)) {
      return new Reason("one name is the other's part in one script", 60);
    }
    if (!one.stem().equals(two.stem()) || !forms.isTelling(one.stem())) {
      return begins(one, two) || begins(two, one)
          ? new Reason("one name begins with the other", 20)
          : null;
    }
    return byWords(one, two, areFirms, isFirm);
  }

  /** Says little by itself: with a common founder it is enough. */
  private boolean begins(NameForm whole, NameForm part) {
    boolean isHan = part.key().codePointAt(0) > 0x2e80;
    return whole.key().startsWith(part.key())
        && part.key().length() >= (isHan ? 2 : 4)
        && forms.isTelling(part.key());
  }

  private boolean isPart(NameForm mixed, NameForm part) {
    return !mixed.han().isEmpty()
        && (mixed.han().equals(part.key())
            || forms.of(mixed.han()).core().equals(part.core())
            || mixed.latin().length() > 3 && mixed.latin().equals(part.key()));
  }

  private static @Nullable Reason byWords(
      NameForm one, NameForm two, BooleanSupplier areFirms, boolean isFirm) {
    String words = "the names differ by " + words(one, two) + " only";
    if (one.isFirm() && two.isFirm()) {
      boolean isVenture = VENTURE.contains(one.word()) != VENTURE.contains(two.word());
      return new Reason(words, isVenture ? 52 : 62);
    }
    if (one.isFirm() || two.isFirm()) {
      NameForm rest = one.isFirm() ? two : one;
      if (!rest.isBare()) {
        return new Reason(words, 10);
      }
      return new Reason(words, areFirms.getAsBoolean() ? 58 : isFirm ? 30 : 40);
    }
    return new Reason(words, Math.min(weight(one.sort()), weight(two.sort())));
  }

  private static int weight(String sort) {
    return switch (sort) {
      case "", "group" -> 65;
      case "trade" -> 60;
      default -> 50;
    };
  }

  private static String words(NameForm one, NameForm two) {
    String first = one.word().isEmpty() ? two.word() : one.word();
    String second = one.word().isEmpty() || two.word().isEmpty() ? "" : two.word();
    if (second.isEmpty()) {
      return first;
    }
    return first.compareTo(second) < 0 ? first + " and " + second : second + " and " + first;
  }
}
