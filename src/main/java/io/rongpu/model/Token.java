package io.rongpu.model;

import java.io.Serializable;

/** A word: its place in the document's text and its word class. */
public record Token(Span span, Tag tag) implements Serializable {}
