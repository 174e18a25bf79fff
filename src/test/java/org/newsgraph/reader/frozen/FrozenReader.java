package org.newsgraph.reader.frozen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.grammar.mend.ArticleMender;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.reader.Reader;
import org.newsgraph.text.AnnotatedArticle;

/**
 * A reader that knows only the texts of one test class: it takes the trees that the model gave once
 * from the file of CoNLL-U beside the class, and mends them as the real reader does. Where it has a
 * model, it asks that instead and writes the file anew.
 */
public final class FrozenReader implements AutoCloseable {
  private static final ArticleMender MENDER = new ArticleMender(TreeMender.standard());

  private final Class<?> tests;
  private final Optional<Reader> model;
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();

  private FrozenReader(Class<?> tests, Optional<Reader> model) {
    this.tests = tests;
    this.model = model;
  }

  /** The reader of the trees in the class's file; it knows no text where there is no file. */
  static FrozenReader open(Class<?> tests) throws IOException {
    FrozenReader reader = new FrozenReader(tests, Optional.empty());
    Path file = file(tests);
    if (Files.exists(file)) {
      TreeReader.read(file).forEach(each -> reader.articles.put(each.article().text(), each));
    }
    return reader;
  }

  /** A reader that asks the model and, when it is closed, writes what it was asked for. */
  static FrozenReader updating(Class<?> tests, Reader model) {
    return new FrozenReader(tests, Optional.of(model));
  }

  /** The file with the trees of a test class. */
  static Path file(Class<?> tests) {
    return Path.of("src/test/resources", tests.getName().replace('.', '/') + ".conllu");
  }

  /** The command that writes the trees of a test class. */
  static String command(String tests) {
    return "mvn -q -B test -Dtest=" + tests + " -Dtrees.update=true";
  }

  /**
   * The article with its sentences read.
   *
   * @throws AssertionError if the text is not frozen; the message says how to freeze it
   */
  public AnnotatedArticle read(Article article) {
    model.ifPresent(
        reader ->
            articles.computeIfAbsent(article.text(), text -> freeze(reader.readUnmended(article))));
    AnnotatedArticle frozen = articles.get(article.text());
    if (frozen == null) {
      throw new AssertionError(
          "no tree is frozen of \""
              + article.text()
              + "\"; to freeze it: "
              + command(tests.getSimpleName()));
    }
    return MENDER.mend(new AnnotatedArticle(article, frozen.sentences(), frozen.coreference()));
  }

  private static AnnotatedArticle freeze(AnnotatedArticle read) {
    return TreeReader.read(TreeWriter.write(read));
  }

  /** Writes the file where a model was asked. */
  @Override
  public void close() {
    if (model.isEmpty()) {
      return;
    }
    Path file = file(tests);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, articles.values().stream().map(TreeWriter::write).collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
