package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;

/** One run over inputs: each article is read, understood and put into the store by itself. */
public final class Build {
  /** Reads the articles of one input. */
  @FunctionalInterface
  public interface Reader {
    /**
     * The articles in the bytes.
     *
     * @throws IOException where the bytes are no text; its message says why
     */
    ImmutableList<Article> read(String name, InputStream bytes) throws IOException;
  }

  private final Reader reader;
  private final Function<Article, ArticleGraph> process;
  private final Consumer<ArticleGraph> store;
  private final InputStream standardInput;
  private final Progress progress;
  private BuildReport report = BuildReport.nothing();

  /**
   * A run that has not begun.
   *
   * @param process what makes a graph of an article
   * @param store what keeps a graph, in one transaction
   */
  public Build(
      Reader reader,
      Function<Article, ArticleGraph> process,
      Consumer<ArticleGraph> store,
      InputStream standardInput,
      Progress progress) {
    this.reader = reader;
    this.process = process;
    this.store = store;
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /** Reads all inputs, whatever fails on the way, and tells what came of them. */
  public BuildReport run(Inputs inputs) {
    report = report.ignoring(inputs.ignored());
    inputs.failures().forEach(this::failed);
    for (int i = 0; i < inputs.found().size(); i++) {
      Input input = inputs.found().get(i);
      progress.reads(input, i, inputs.found().size());
      read(input).forEach(article -> process(article, input));
    }
    return report;
  }

  private ImmutableList<Article> read(Input input) {
    try (InputStream bytes = open(input)) {
      return reader.read(input.name(), bytes);
    } catch (IOException e) {
      failed(new Failure(input.label(), FileTrouble.reason(e)));
      return ImmutableList.of();
    }
  }

  private InputStream open(Input input) throws IOException {
    return input.file().isPresent() ? Files.newInputStream(input.file().get()) : standardInput;
  }

  /** Puts one article into the store. Here stands the one catch-all of the program. */
  @SuppressWarnings("CatchingUnchecked")
  private void process(Article article, Input input) {
    ArticleGraph graph;
    try {
      graph = process.apply(article);
    } catch (RuntimeException e) {
      failed(new Failure(input.label(), "could not be understood, which is a bug: " + e));
      return;
    }
    store.accept(graph);
    report = report.with(graph);
  }

  private void failed(Failure failure) {
    report = report.with(failure);
    progress.failed(failure);
  }
}
