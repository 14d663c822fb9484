package io.rongpu.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Reading JSON-LD without leaving the file: a document may name its context by an address, and the
 * library would fetch it, from the network or from another file.
 */
public final class OfflineJsonLd {

  private static final Pattern NEEDED = Pattern.compile("The context <([^>]*)> is not fetched");

  private OfflineJsonLd() {}

  /** What a parser is to be given, so that it fetches nothing. */
  public static Context context() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, how) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "The context <" + address + "> is not fetched");
        });
    return Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options);
  }

  /** What to say of a failure that came of a context elsewhere; null for any other failure. */
  public static @Nullable String advice(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher needed = NEEDED.matcher(String.valueOf(cause.getMessage()));
      if (needed.find()) {
        return "needs the context <"
            + needed.group(1)
            + ">, and nothing is fetched: write the context itself in its place.";
      }
    }
    return null;
  }
}
