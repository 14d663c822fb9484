package io.rongpu.text.regex;

import java.util.ArrayList;
import java.util.List;

/** Makes nodes of syntax, from the end to the beginning. */
final class Compiler {

  /** Behind this many characters nobody looks. */
  private static final int FURTHEST = 1000;

  private int slots;

  /** How many slots a matcher needs. */
  int slots() {
    return slots;
  }

  Node compile(Syntax part, Node next) throws Parser.Unknown {
    if (part instanceof Syntax.One one) {
      return new Node.One(one.chars(), next);
    } else if (part instanceof Syntax.Literal literal) {
      return new Node.Words(String.valueOf(literal.c()), next);
    } else if (part instanceof Syntax.Sequence all) {
      return sequence(all.parts(), next);
    } else if (part instanceof Syntax.Choice any) {
      List<Node> alternatives = new ArrayList<>();
      for (Syntax alternative : any.parts()) {
        alternatives.add(compile(alternative, next));
      }
      return new Branch(alternatives);
    } else if (part instanceof Syntax.Repeat repeat) {
      return repeat(repeat, next);
    } else if (part instanceof Syntax.Group group) {
      int slot = slots++;
      Node end = new Node.GroupEnd(group.index(), slot, next);
      return new Node.GroupBegin(slot, compile(group.part(), end));
    } else if (part instanceof Syntax.Atomic atomic) {
      return new Node.Atomic(compile(atomic.part(), new Node.InnerEnd()), next);
    } else if (part instanceof Syntax.Look look) {
      return look(look, next);
    } else if (part instanceof Syntax.Begin) {
      return new Node.Begin(next);
    }
    return new Node.End(next);
  }

  private Node sequence(List<Syntax> parts, Node next) throws Parser.Unknown {
    Node node = next;
    for (int i = parts.size() - 1; i >= 0; i--) {
      int end = i;
      while (i > 0
          && parts.get(i) instanceof Syntax.Literal
          && parts.get(i - 1) instanceof Syntax.Literal) {
        i--;
      }
      if (i < end) {
        StringBuilder words = new StringBuilder();
        for (Syntax literal : parts.subList(i, end + 1)) {
          words.append(((Syntax.Literal) literal).c());
        }
        node = new Node.Words(words.toString(), node);
      } else {
        node = compile(parts.get(i), node);
      }
    }
    return node;
  }

  private Node repeat(Syntax.Repeat repeat, Node next) throws Parser.Unknown {
    Syntax part = repeat.part();
    if (repeat.most() < repeat.least()) {
      throw new Parser.Unknown("a quantifier");
    }
    if (part instanceof Syntax.One one) {
      return new Chars(one.chars(), repeat.least(), repeat.most(), repeat.mode(), next);
    } else if (part instanceof Syntax.Literal literal) {
      CharClass chars = CharClass.of(literal.c());
      return new Chars(chars, repeat.least(), repeat.most(), repeat.mode(), next);
    } else if (repeat.mode() == Syntax.Mode.POSSESSIVE) {
      Node inner = compile(part, new Node.InnerEnd());
      return new Possessive(inner, repeat.least(), repeat.most(), next);
    }
    boolean lazy = repeat.mode() == Syntax.Mode.LAZY;
    if (repeat.least() == 0 && repeat.most() == 1) {
      return new Optional(compile(part, next), next, lazy);
    }
    int slot = slots;
    slots += 2;
    return Repeat.of(
        repeat.least(), repeat.most(), lazy, slot, after -> compile(part, after), next);
  }

  private Node look(Syntax.Look look, Node next) throws Parser.Unknown {
    if (look.ahead()) {
      return Look.ahead(compile(look.part(), new Node.InnerEnd()), look.wanted(), next);
    }
    int most = Syntax.most(look.part());
    if (most > FURTHEST) {
      throw new Parser.Unknown("a look behind without limit");
    }
    Node inner = compile(look.part(), new Node.BehindEnd());
    return Look.behind(inner, Syntax.least(look.part()), most, look.wanted(), next);
  }
}
