package io.rongpu.serve;

import io.rongpu.serve.protocol.Limits;

/**
 * How a server serves.
 *
 * @param host address or name to listen at; {@link SparqlServer#LOCAL_HOST} keeps it to this
 *     machine
 * @param port 0 takes a free port, told by {@link SparqlServer#port()}
 * @param limits what one request may cost
 */
public record ServerOptions(String host, int port, Limits limits) {

  /** Read-only, with the standard limits. */
  public static ServerOptions at(String host, int port) {
    return new ServerOptions(host, port, Limits.STANDARD);
  }

  /** These with other limits. */
  public ServerOptions within(Limits other) {
    return new ServerOptions(host, port, other);
  }
}
