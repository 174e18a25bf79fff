package org.newsgraph.serve.limit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX and REPLACE as SPARQL has them, but for that they stop when they are told to. */
final class StoppableRegex {
  private StoppableRegex() {}

  /** The standard way to prepare a query, after its regular expressions were made stoppable. */
  static RewriteFactory rewriter(AtomicBoolean stopped) {
    return context -> {
      Rewrite standard = Optimize.stdOptimizationFactory.create(context);
      return op ->
          standard.rewrite(
              Transformer.transform(new TransformCopy(), new Replacement(stopped), op));
    };
  }

  private static final class Replacement extends ExprTransformCopy {
    private final AtomicBoolean stopped;

    Replacement(AtomicBoolean stopped) {
      this.stopped = stopped;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList given) {
      if (function instanceof E_Regex) {
        return new Regex(given, stopped);
      }
      return function instanceof E_StrReplace
          ? new Replace(given, stopped)
          : super.transform(function, given);
    }
  }

  private static @Nullable Expr orNull(ExprList given, int index) {
    return index < given.size() ? given.get(index) : null;
  }

  /** The matcher of the second argument over the first, with the flags of another, if given. */
  private static Matcher matcher(
      String name, List<NodeValue> values, int flagsAt, AtomicBoolean stopped) {
    String text = text(name, values.get(0));
    String flags = flagsAt < values.size() ? text(name, values.get(flagsAt)) : "";
    Pattern pattern = RegexEngine.makePattern(name, text(name, values.get(1)), flags);
    return pattern.matcher(new StoppableText(text, stopped));
  }

  private static String text(String name, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(name, value).getLiteralLexicalForm();
  }

  private static final class Regex extends E_Regex {
    private final AtomicBoolean stopped;

    Regex(ExprList given, AtomicBoolean stopped) {
      super(given.get(0), given.get(1), orNull(given, 2));
      this.stopped = stopped;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      try {
        return NodeValue.booleanReturn(matcher("REGEX", values, 2, stopped).find());
      } catch (StackOverflowError e) {
        throw new ExprEvalException("REGEX: the pattern goes too deep");
      }
    }

    @Override
    public Expr copy(ExprList given) {
      return new Regex(given, stopped);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final AtomicBoolean stopped;

    Replace(ExprList given, AtomicBoolean stopped) {
      super(given.get(0), given.get(1), given.get(2), orNull(given, 3));
      this.stopped = stopped;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      try {
        Matcher matcher = matcher("REPLACE", values, 3, stopped);
        String replaced = replaced(matcher, text("REPLACE", values.get(2)));
        return like(values.get(0).asNode(), replaced);
      } catch (StackOverflowError e) {
        throw new ExprEvalException("REPLACE: the pattern goes too deep");
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage());
      }
    }

    /** As Jena does: of matches of nothing only one at the begin counts. */
    private static String replaced(Matcher matcher, String replacement) {
      StringBuilder made = new StringBuilder();
      boolean first = true;
      while (matcher.find()) {
        if (first || matcher.start() < matcher.end()) {
          matcher.appendReplacement(made, replacement);
        }
        first = false;
      }
      return matcher.appendTail(made).toString();
    }

    private static NodeValue like(Node original, String text) {
      String language = original.getLiteralLanguage();
      return NodeValue.makeNode(
          language.isEmpty()
              ? NodeFactory.createLiteralString(text)
              : NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public Expr copy(ExprList given) {
      return new Replace(given, stopped);
    }
  }
}
