package org.newsgraph.serve.limit;

import java.util.Iterator;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Namespaces;

/**
 * The functions that a stranger's query may call by IRI: casts and those of XPath, without the two
 * that take regular expressions (REGEX and REPLACE do the same), none by the name of a Java class,
 * and the search of words.
 */
final class SafeFunctions extends FunctionRegistry {
  private SafeFunctions() {
    FunctionRegistry all = FunctionRegistry.get();
    for (Iterator<String> names = all.keys(); names.hasNext(); ) {
      String name = names.next();
      if (isSafe(name)) {
        put(name, all.get(name));
      }
    }
  }

  private static boolean isSafe(String name) {
    boolean regex =
        name.equals(ARQConstants.fnPrefix + "matches")
            || name.equals(ARQConstants.fnPrefix + "replace");
    return !regex
        && (name.startsWith(ARQConstants.fnPrefix)
            || name.startsWith(ARQConstants.mathPrefix)
            || name.startsWith(Namespaces.XSD));
  }

  /** Lets the queries of the context call these and no others. */
  static void allowIn(Context context) {
    FunctionRegistry.set(context, new SafeFunctions());
    PropertyFunctionRegistry.set(context, new WordSearchAlone());
  }

  @Override
  public @Nullable FunctionFactory get(String name) {
    return isRegistered(name) ? super.get(name) : null;
  }

  private static final class WordSearchAlone extends PropertyFunctionRegistry {
    private static final String NAME = TextQuery.NS + "query";

    @Override
    public boolean manages(String name) {
      return name.equals(NAME);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      return manages(name) ? iri -> new WordSearch() : null;
    }
  }

  /** A search whose words Lucene may not understand, which is the asker's mistake. */
  private static final class WordSearch extends TextQueryPF {
    @Override
    public QueryIterator exec(
        Binding binding,
        PropFuncArg subject,
        Node predicate,
        PropFuncArg object,
        ExecutionContext execution) {
      try {
        return super.exec(binding, subject, predicate, object, execution);
      } catch (TextIndexException e) {
        ServletOps.errorBadRequest("text:query: " + e.getMessage());
        throw e;
      }
    }
  }
}
