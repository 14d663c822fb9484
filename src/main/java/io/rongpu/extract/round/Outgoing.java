package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import java.util.List;

/**
 * An investment told from the investor's side: "A向B投资2亿美元".
 *
 * @param investors who pays, maybe nobody named
 * @param lead whether they lead the round ("A领投B的C轮")
 * @param targets the companies that get the money; empty when none is named
 * @param intoFocus whether the target is a pronoun: "投资该公司"
 */
record Outgoing(List<Name> investors, boolean lead, List<Name> targets, boolean intoFocus) {}
