package io.rongpu.serve;

import io.rongpu.serve.protocol.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How a server serves.
 *
 * @param host address or name to listen at; {@link SparqlServer#LOCAL_HOST} keeps it to this
 *     machine
 * @param port 0 takes a free port, told by {@link SparqlServer#port()}
 * @param limits what one request may cost
 * @param license IRI of the licence that the data is served under, to be told in its description
 */
public record ServerOptions(String host, int port, Limits limits, @Nullable String license) {

  /** Read-only, with the standard limits. */
  public static ServerOptions at(String host, int port) {
    return new ServerOptions(host, port, Limits.STANDARD, null);
  }

  /** These with other limits. */
  public ServerOptions within(Limits other) {
    return new ServerOptions(host, port, other, license);
  }

  /** These, with a licence told. */
  public ServerOptions licensed(@Nullable String iri) {
    return new ServerOptions(host, port, limits, iri);
  }
}
