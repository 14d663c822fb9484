package io.rongpu.run.backup;

import io.rongpu.rdf.Iris;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.RestoredStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes a store of an archive. The folder is no store until all of it is in, and what is in is
 * proved to be what was archived.
 */
public final class RestoreRun {

  private RestoreRun() {}

  /**
   * Makes the store.
   *
   * @param dir a folder that is absent or empty
   * @throws BackupException if the archive is damaged or no archive; nothing is made
   * @throws io.rongpu.store.StoreException if the folder holds something or can't be written
   */
  public static ContentDigest run(Path file, Path dir) {
    KnowledgeStore.requireNew(dir);
    Archive archive = Archive.of(file);
    Manifest manifest = archive.verified();
    manifest.writtenBy().requireReadable("The backup " + file);
    try (RestoredStore store = RestoredStore.begin(dir)) {
      try (InputStream in = archive.format().open(file)) {
        Iterator<Quad> quads = IteratorParsers.createIteratorNQuads(in);
        store.fill(quads);
      } catch (IOException | RiotException e) {
        throw BackupException.damaged(file, String.valueOf(e.getMessage()), e);
      }
      ContentDigest found = store.read(ContentDigest::of);
      if (!found.equals(manifest.content())) {
        throw BackupException.damaged(
            file, "the store made of it is another: " + found.statements() + " statements", null);
      }
      for (Map.Entry<String, String> small : manifest.files().entrySet()) {
        store.putBeside(small.getKey(), small.getValue());
      }
      store.finish(new Iris(manifest.base()), manifest.writtenBy());
      return found;
    }
  }
}
