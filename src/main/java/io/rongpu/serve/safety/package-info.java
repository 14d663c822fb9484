/**
 * What keeps a server on a network harmless: headers, origins, passwords, a log without secrets.
 */
@NullMarked
package io.rongpu.serve.safety;

import org.jspecify.annotations.NullMarked;
