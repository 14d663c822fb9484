package io.rongpu.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink inside one block.
 *
 * @param span the linked characters, in UTF-16 code units of the block's text
 * @param href where it points, as written in the page
 * @param name the name the publisher gives the target (36kr's {@code data-name}), or null
 */
public record Link(Span span, String href, @Nullable String name) implements Serializable {}
