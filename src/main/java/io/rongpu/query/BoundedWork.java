package io.rongpu.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Keeps single calls from taking what a whole query may: a regular expression that tries too many
 * ways ends the query, a time limit is heeded inside of one too, and no text gets too long.
 */
final class BoundedWork extends ExprTransformCopy {

  private static final long MOST_STEPS = 10_000_000;
  private static final long LONGEST = 16 << 20;

  @Override
  public Expr transform(ExprFunctionN call, ExprList arguments) {
    boolean isBounded =
        call instanceof E_Regex || call instanceof E_StrReplace || call instanceof E_StrConcat;
    return isBounded
        ? new Bounded((ExprFunctionN) call.copy(arguments), arguments)
        : super.transform(call, arguments);
  }

  private static QueryExecException stop(@Nullable AtomicBoolean cancelled, String why) {
    if (cancelled instanceof StopReason signal) {
      signal.stop(why);
    }
    return new QueryExecException(why);
  }

  private static final class Bounded extends ExprFunctionN {
    private final ExprFunctionN call;

    Bounded(ExprFunctionN call, ExprList arguments) {
      super(call.getFunctionSymbol().getSymbol(), arguments);
      this.call = call;
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
      if (call instanceof E_StrConcat) {
        requireShort(
            values.stream().mapToLong(Bounded::length).sum(),
            Context.getCancelSignal(environment.getContext()));
      } else if (values.size() >= 2 && values.get(0).isLiteral() && values.get(1).isString()) {
        walk(values, Context.getCancelSignal(environment.getContext()));
      }
      return call.eval(values);
    }

    /** What the call is going to do, step by step; it's no longer than the call itself. */
    private void walk(List<NodeValue> values, @Nullable AtomicBoolean cancelled) {
      boolean isSearch = call instanceof E_Regex;
      int options = isSearch ? 2 : 3;
      String flags =
          values.size() > options && values.get(options).isString()
              ? values.get(options).getString()
              : null;
      Pattern pattern = RegexEngine.makePattern("REGEX", values.get(1).getString(), flags);
      String text = values.get(0).asNode().getLiteralLexicalForm();
      Matcher matcher = pattern.matcher(new Watched(text, 0, text.length(), cancelled));
      if (isSearch) {
        matcher.find();
        return;
      }
      long longer = text.length();
      while (matcher.find()) {
        longer += length(values.get(2)) * 2;
        requireShort(longer, cancelled);
      }
    }

    private static long length(NodeValue value) {
      return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    private static void requireShort(long length, @Nullable AtomicBoolean cancelled) {
      if (length > LONGEST) {
        throw stop(
            cancelled, "A text gets longer than " + LONGEST + " characters; make shorter ones.");
      }
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      throw new UnsupportedOperationException("Called with its surroundings alone");
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Bounded((ExprFunctionN) call.copy(arguments), arguments);
    }
  }

  /** A text that counts how often it is looked at. */
  private static final class Watched implements CharSequence {
    private final String text;
    private final int start;
    private final int end;
    private final @Nullable AtomicBoolean cancelled;
    private long steps;

    Watched(String text, int start, int end, @Nullable AtomicBoolean cancelled) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.cancelled = cancelled;
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps > MOST_STEPS) {
        throw stop(
            cancelled,
            "A regular expression tries too many ways to match; write it without nested repeats.");
      }
      if ((steps & 0xFFFF) == 0 && cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Watched(text, start + from, start + to, cancelled);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }
}
