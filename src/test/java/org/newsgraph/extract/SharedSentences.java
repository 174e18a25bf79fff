package org.newsgraph.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the {@link Sentences} they ask for, loaded once for all of them. */
final class SharedSentences implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sentences.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedSentences.class))
        .getOrComputeIfAbsent(Sentences.class, key -> open(), Sentences.class);
  }

  private static Sentences open() {
    try {
      return Sentences.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
