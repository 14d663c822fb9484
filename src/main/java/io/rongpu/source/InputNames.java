package io.rongpu.source;

import java.io.File;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of a file tells: its format, whether it is compressed, the key of its article. */
final class InputNames {

  private static final String GZIP = ".gz";

  private InputNames() {}

  static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The one of {@code endings} (lower case, with the dot) that the name has, or null. */
  static @Nullable String ending(String name, Collection<String> endings) {
    String lower = withoutGzip(name).toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return ending;
      }
    }
    return null;
  }

  /** A relative path as a key: without its known endings, in NFC, so that it equals itself. */
  static String key(String relativePath, Collection<String> endings) {
    String path = relativePath.replace(File.separatorChar, '/');
    String ending = ending(path, endings);
    String stem = withoutGzip(path);
    if (ending != null) {
      stem = stem.substring(0, stem.length() - ending.length());
    }
    String lastName = stem.substring(stem.lastIndexOf('/') + 1);
    return Normalizer.normalize(lastName.isBlank() ? path : stem, Normalizer.Form.NFC);
  }

  private static String withoutGzip(String name) {
    return isCompressed(name) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
