package org.newsgraph.pipeline;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.InputStream;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.TextArticleReader;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphStore;

/** One run over inputs: each article is read, understood and put into the store by itself. */
public final class Build {
  private final ArticleReader reader = new TextArticleReader();
  private final Pipeline pipeline;
  private final GraphStore store;
  private final InputStream standardInput;
  private final Progress progress;
  private BuildReport report = BuildReport.nothing();

  /** A run that has not begun. */
  public Build(Pipeline pipeline, GraphStore store, InputStream standardInput, Progress progress) {
    this.pipeline = pipeline;
    this.store = store;
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /** Reads all inputs, whatever fails on the way, and tells what came of them. */
  public BuildReport run(Inputs inputs) {
    report = report.withIgnored(inputs.ignored());
    inputs.failures().forEach(this::failed);
    for (int i = 0; i < inputs.found().size(); i++) {
      Input input = inputs.found().get(i);
      progress.reads(input, i, inputs.found().size());
      read(input).ifPresent(article -> add(article, input));
    }
    return report;
  }

  private Optional<Article> read(Input input) {
    try {
      return Optional.of(reader.read(input.name(), bytes(input)));
    } catch (UnreadableArticleException e) {
      failed(new Failure(input.label(), e.reason()));
      return Optional.empty();
    }
  }

  private ByteSource bytes(Input input) {
    return input
        .file()
        .map(file -> MoreFiles.asByteSource(file))
        .orElseGet(
            () ->
                new ByteSource() {
                  @Override
                  public InputStream openStream() {
                    return standardInput;
                  }
                });
  }

  private void add(Article article, Input input) {
    if (store.contains(article, pipeline.run())) {
      report = report.withUnchanged();
      return;
    }
    ArticleGraph graph;
    try {
      graph = pipeline.process(article);
    } catch (RuntimeException e) { // The program's one catch-all: the other articles go on.
      failed(new Failure(input.label(), "could not be understood, which is a bug: " + e));
      return;
    }
    store.put(graph, pipeline.run());
    report = report.with(graph);
  }

  private void failed(Failure failure) {
    report = report.with(failure);
    progress.failed(failure);
  }
}
