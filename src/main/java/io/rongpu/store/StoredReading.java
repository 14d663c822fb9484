package io.rongpu.store;

/**
 * What is kept of one article, or of one refused item, of an input, so that another program can
 * read it again without the input. The store does not look into it.
 *
 * @param article the key of the article, or of the input when the item has none
 * @param readers fingerprint of the code that made it of bytes ({@link
 *     CodeFingerprint#ofReaders()})
 * @param content on one line, without tabs
 */
public record StoredReading(String article, String readers, String content) {

  public StoredReading {
    if (readers.indexOf('\t') >= 0 || content.indexOf('\t') >= 0 || content.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("A reading is one line without tabs: " + article);
    }
  }
}
