package io.rongpu.serve;

import io.rongpu.serve.protocol.LoadedGraphs;
import io.rongpu.serve.safety.Passwords;

/**
 * What may be written over HTTP and by whom.
 *
 * @param graphs where to
 * @param passwords of those who may
 */
public record Writing(LoadedGraphs graphs, Passwords passwords) {}
