package io.rongpu.store;

import io.rongpu.rdf.Ontology;

/**
 * Which program wrote a store last, as its note tells; empty where an old note tells nothing.
 *
 * @param format number of the store's layout
 * @param version of the program, such as {@code 0.1.0}
 * @param program fingerprint of its code and dictionaries ({@link CodeFingerprint#ofProgram()})
 * @param ontology version of the ontology it carried ({@code owl:versionInfo})
 */
public record WrittenBy(int format, String version, String program, String ontology) {

  private static final class Present {
    static final WrittenBy PROGRAM =
        new WrittenBy(
            StoreNote.CURRENT_FORMAT,
            versionOfProgram(),
            CodeFingerprint.ofProgram(),
            Ontology.version());
  }

  /** The running program. */
  public static WrittenBy present() {
    return Present.PROGRAM;
  }

  /** Whether the running program is the one. */
  public boolean isPresent() {
    return equals(present());
  }

  /**
   * Refuses what a newer program wrote.
   *
   * @param what the store or archive, to begin a sentence with
   * @throws StoreException if the layout is newer than this program knows
   */
  public void requireReadable(String what) {
    if (format > StoreNote.CURRENT_FORMAT) {
      throw new StoreException(
          StoreException.Reason.NEWER_FORMAT,
          what
              + " has format "
              + format
              + ", this program reads up to "
              + StoreNote.CURRENT_FORMAT
              + ": use a newer Rongpu.");
    }
  }

  private static String versionOfProgram() {
    String version = WrittenBy.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
