package io.rongpu.text.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the syntax of a pattern. What it doesn't know it refuses. */
final class Parser {

  /** A construct that is left to the JDK. */
  static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown(String what) {
      super(what);
    }
  }

  private final String pattern;
  private boolean anyCase;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int at;
  private int groups;
  private boolean dotAll;

  private Parser(String pattern, boolean anyCase) {
    this.pattern = pattern;
    this.anyCase = anyCase;
  }

  /**
   * What was read.
   *
   * @param groups how many groups there are, named ones among them
   */
  record Parsed(Syntax syntax, int groups, Map<String, Integer> names) {}

  static Parsed parse(String pattern, int flags) throws Unknown {
    if ((flags & ~Pattern.CASE_INSENSITIVE) != 0) {
      throw new Unknown("a flag");
    }
    Parser parser = new Parser(pattern, flags != 0);
    if (pattern.startsWith("(?s)")) {
      parser.dotAll = true;
      parser.at = 4;
    }
    if (pattern.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      throw new Unknown("a character beyond the basic plane");
    }
    Syntax syntax = parser.choice();
    if (parser.at < pattern.length()) {
      throw new Unknown("a bracket too many");
    }
    return new Parsed(syntax, parser.groups, parser.names);
  }

  private Syntax choice() throws Unknown {
    List<Syntax> parts = new ArrayList<>();
    parts.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Syntax.Choice(parts);
  }

  private Syntax sequence() throws Unknown {
    List<Syntax> parts = new ArrayList<>();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      if (pattern.startsWith("\\Q", at)) {
        int end = pattern.indexOf("\\E", at);
        String quoted = pattern.substring(at + 2, end < 0 ? pattern.length() : end);
        at = end < 0 ? pattern.length() : end + 2;
        if (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
          throw new Unknown("a quantifier behind a quotation");
        }
        quoted.chars().forEach(c -> parts.add(literal((char) c)));
        continue;
      }
      parts.add(quantified(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Syntax.Sequence(parts);
  }

  private Syntax quantified(Syntax part) throws Unknown {
    if (at >= pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
      return part;
    }
    int least = 0;
    int most = Syntax.UNBOUNDED;
    switch (pattern.charAt(at++)) {
      case '+' -> least = 1;
      case '?' -> most = 1;
      case '{' -> {
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at, Math.max(at, close)).split(",", -1);
        if (close < 0 || bounds.length > 2 || !bounds[0].matches("\\d{1,4}")) {
          throw new Unknown("a quantifier");
        }
        at = close + 1;
        least = Integer.parseInt(bounds[0]);
        most =
            bounds.length == 1 ? least : bounds[1].isEmpty() ? most : Integer.parseInt(bounds[1]);
      }
      default -> {} // *
    }
    Syntax.Mode mode = Syntax.Mode.GREEDY;
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      mode = Syntax.Mode.LAZY;
      at++;
    } else if (at < pattern.length() && pattern.charAt(at) == '+') {
      mode = Syntax.Mode.POSSESSIVE;
      at++;
    }
    if (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
      throw new Unknown("a quantifier behind another");
    }
    return new Syntax.Repeat(part, least, most, mode);
  }

  private Syntax atom() throws Unknown {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^' -> new Syntax.Begin();
      case '$' -> new Syntax.End();
      case '.' -> new Syntax.One(dotAll ? ClassParser.ANY : ClassParser.DOT);
      case '(' -> group();
      case '[' -> {
        ClassParser parser = new ClassParser(pattern, at, anyCase);
        CharClass chars = parser.bracket();
        at = parser.at();
        yield new Syntax.One(chars);
      }
      case '\\' -> {
        ClassParser parser = new ClassParser(pattern, at, anyCase);
        CharClass chars = parser.escape();
        at = parser.at();
        yield parser.isLiteral() ? literal(chars.units().toArray()[0]) : new Syntax.One(chars);
      }
      case '*', '+', '?', '{' -> throw new Unknown("a quantifier of nothing");
      default -> literal(c);
    };
  }

  private Syntax literal(char c) {
    return anyCase && ClassParser.hasCase(c)
        ? new Syntax.One(ClassParser.anyCase(CharClass.of(c)))
        : new Syntax.Literal(c);
  }

  private Syntax group() throws Unknown {
    Syntax inner;
    if (skips("?:")) {
      inner = choice();
    } else if (skips("?i:")) {
      boolean before = anyCase;
      anyCase = true;
      inner = choice();
      anyCase = before;
    } else if (skips("?=")) {
      inner = new Syntax.Look(choice(), true, true);
    } else if (skips("?!")) {
      inner = new Syntax.Look(choice(), true, false);
    } else if (skips("?<=")) {
      inner = new Syntax.Look(choice(), false, true);
    } else if (skips("?<!")) {
      inner = new Syntax.Look(choice(), false, false);
    } else if (skips("?>")) {
      inner = new Syntax.Atomic(choice());
    } else if (skips("?<")) {
      int close = pattern.indexOf('>', at);
      String name = pattern.substring(at, Math.max(at, close));
      if (!name.matches("[A-Za-z][A-Za-z0-9]*") || names.containsKey(name)) {
        throw new Unknown("a name");
      }
      at = close + 1;
      int index = ++groups;
      names.put(name, index);
      inner = new Syntax.Group(index, choice());
    } else if (at < pattern.length() && pattern.charAt(at) == '?') {
      throw new Unknown("a group of another kind");
    } else {
      int index = ++groups;
      inner = new Syntax.Group(index, choice());
    }
    if (!skips(")")) {
      throw new Unknown("a bracket too few");
    }
    return inner;
  }

  private boolean skips(String words) {
    boolean found = pattern.startsWith(words, at);
    at += found ? words.length() : 0;
    return found;
  }
}
