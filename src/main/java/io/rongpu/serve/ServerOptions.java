package io.rongpu.serve;

import io.rongpu.serve.protocol.Limits;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a server serves.
 *
 * @param host address or name to listen at; {@link SparqlServer#LOCAL_HOST} keeps it to this
 *     machine
 * @param port 0 takes a free port, told by {@link SparqlServer#port()}
 * @param limits what one request may cost
 * @param license IRI of the licence that the data is served under, to be told in its description
 * @param writing what may be written and by whom; null serves read-only
 * @param log takes one line for every request; null when nobody reads them
 */
public record ServerOptions(
    String host,
    int port,
    Limits limits,
    @Nullable String license,
    @Nullable Writing writing,
    @Nullable Consumer<String> log) {

  /** Read-only, with the standard limits. */
  public static ServerOptions at(String host, int port) {
    return new ServerOptions(host, port, Limits.STANDARD, null, null, null);
  }

  /** These with other limits. */
  public ServerOptions within(Limits other) {
    return new ServerOptions(host, port, other, license, writing, log);
  }

  /** These, with a licence told. */
  public ServerOptions licensed(@Nullable String iri) {
    return new ServerOptions(host, port, limits, iri, writing, log);
  }

  /** These, with writing. */
  public ServerOptions writing(@Nullable Writing allowed) {
    return new ServerOptions(host, port, limits, license, allowed, log);
  }

  /** These, with a log. */
  public ServerOptions logging(@Nullable Consumer<String> sink) {
    return new ServerOptions(host, port, limits, license, writing, sink);
  }
}
