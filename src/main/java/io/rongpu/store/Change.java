package io.rongpu.store;

/**
 * How much a write changed.
 *
 * @param added statements that were not there before
 * @param removed statements that are no longer there
 */
public record Change(long added, long removed) {

  /** Nothing changed. */
  public static final Change NONE = new Change(0, 0);

  /** Whether everything was as it should be already. */
  public boolean isNone() {
    return added == 0 && removed == 0;
  }

  /** What came after an earlier part of this change. */
  public Change minus(Change earlier) {
    return new Change(added - earlier.added, removed - earlier.removed);
  }

  /** Both changes together. */
  public Change plus(Change other) {
    return new Change(added + other.added, removed + other.removed);
  }
}
