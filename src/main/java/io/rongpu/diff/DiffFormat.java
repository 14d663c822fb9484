package io.rongpu.diff;

import java.io.OutputStream;

/** How differences are written. */
public enum DiffFormat {
  /** For people: thing by thing, in Chinese and English. */
  TEXT {
    @Override
    DiffWriter writer(Side before, Side after, OutputStream out) {
      return new TextDiff(before, after, out);
    }
  },
  /** JSON Lines, one change a line. */
  JSONL {
    @Override
    DiffWriter writer(Side before, Side after, OutputStream out) {
      return new JsonLinesDiff(before, after, out);
    }
  },
  /** RDF Patch: applied to the first side it gives the second. */
  RDFPATCH {
    @Override
    DiffWriter writer(Side before, Side after, OutputStream out) {
      return new RdfPatchDiff(out);
    }
  },
  /** An Atom feed of the funding rounds that are new. */
  ATOM {
    @Override
    DiffWriter writer(Side before, Side after, OutputStream out) {
      return new AtomFeed(before, after, out);
    }
  };

  abstract DiffWriter writer(Side before, Side after, OutputStream out);
}
