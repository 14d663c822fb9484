package io.rongpu.extract.mention;

import io.rongpu.model.Span;

/** Something found at a place of a document's text. */
public record Mention<T>(Span span, T value) {}
