/** From claims to knowledge: who is who, which rounds are one round, which value is believed. */
@NullMarked
package io.rongpu.resolve;

import org.jspecify.annotations.NullMarked;
