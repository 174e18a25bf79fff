package org.newsgraph.serve.limit;

import java.util.Iterator;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Namespaces;

/**
 * The functions that a stranger's query may call by IRI: casts and those of XPath, without the two
 * that take regular expressions (REGEX and REPLACE do the same), and none by the name of a Java
 * class.
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
    PropertyFunctionRegistry.set(context, new NoPropertyFunctions());
  }

  @Override
  public @Nullable FunctionFactory get(String name) {
    return isRegistered(name) ? super.get(name) : null;
  }

  private static final class NoPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String name) {
      return false;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      return null;
    }
  }
}
