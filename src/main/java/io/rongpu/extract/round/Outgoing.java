package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investment told from the investor's side: "A向B投资2亿美元".
 *
 * @param investors who pays, maybe nobody named
 * @param target the company that gets the money, or null when none is named
 * @param intoFocus whether the target is a pronoun: "投资该公司"
 */
record Outgoing(List<Name> investors, @Nullable Name target, boolean intoFocus) {}
