package org.newsgraph.reader.frozen;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.Reader;

/**
 * Gives a test class the {@link FrozenReader} of its texts. With the system property {@code
 * trees.update} that reader asks the model, and the class's file of trees is written anew.
 */
public final class FrozenTrees implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FrozenReader.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return readerOf(context);
  }

  /** The reader of the texts of the test class that runs; the store of all tests closes it. */
  public static FrozenReader readerOf(ExtensionContext context) {
    Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(FrozenTrees.class));
    Class<?> tests = context.getRequiredTestClass();
    return store.getOrComputeIfAbsent(tests, key -> open(tests, store), FrozenReader.class);
  }

  private static FrozenReader open(Class<?> tests, Store store) {
    if (Boolean.getBoolean("trees.update")) {
      Reader model =
          store.getOrComputeIfAbsent(
              Reader.class, key -> Reader.load(English.LEXICON::words), Reader.class);
      return FrozenReader.updating(tests, model);
    }
    try {
      return FrozenReader.open(tests);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
