package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.text.TextTrouble;
import org.newsgraph.text.TextTrouble.Kind;

/**
 * One run over inputs. Articles are read one by one, understood several at once, and put into the
 * store in the order in which they came, several in one transaction. No more than a few dozen are
 * held at a time.
 */
public final class Build {
  private static final int MOST_ARTICLES = 50;
  private static final int MOST_CLAIMS = 1000;

  private final Pipeline pipeline;
  private final GraphStore store;
  private final Progress progress;
  private final Set<String> names = new HashSet<>();
  private final List<ArticleGraph> understood = new ArrayList<>();
  private int claims;
  private BuildReport report = BuildReport.nothing();

  /** A run that has not begun. */
  public Build(Pipeline pipeline, GraphStore store, Progress progress) {
    this.pipeline = pipeline;
    this.store = store;
    this.progress = progress;
  }

  /** Reads all inputs, whatever fails on the way, and tells what came of them. */
  public BuildReport run(Inputs inputs) {
    report = report.withIgnored(inputs.ignored());
    inputs.failures().forEach(this::failed);
    try (Conveyor<Runnable> conveyor = new Conveyor<>(Runnable::run)) {
      for (int i = 0; i < inputs.found().size(); i++) {
        ArticleSource source = inputs.found().get(i);
        progress.opens(source, i, inputs.found().size());
        read(source, conveyor);
      }
      conveyor.finish();
    }
    store();
    return report;
  }

  private void read(ArticleSource source, Conveyor<Runnable> conveyor) {
    try (ArticleStream articles = source.open()) {
      int number = 1;
      while (readNext(articles, source, conveyor)) {
        progress.reads(number++);
      }
    } catch (UnreadableArticleException e) {
      failed(e, conveyor);
    }
  }

  /** Returns whether there was one more article, be it readable or not. */
  private boolean readNext(
      ArticleStream articles, ArticleSource source, Conveyor<Runnable> conveyor) {
    try {
      Optional<Article> article = articles.next();
      article.ifPresent(a -> add(a, label(source, a), conveyor));
      return article.isPresent();
    } catch (UnreadableArticleException e) {
      failed(e, conveyor);
      return true;
    }
  }

  private static String label(ArticleSource source, Article article) {
    return source.name().equals(article.name())
        ? source.label()
        : source.label() + ", " + article.name();
  }

  private void add(Article article, String label, Conveyor<Runnable> conveyor) {
    if (!names.add(article.name())) {
      Failure failure =
          new Failure(label, "an article before it is called " + article.name() + " too");
      conveyor.put(() -> () -> failed(failure));
    } else if (store.contains(article, pipeline.run())) {
      report = report.withUnchanged();
    } else {
      conveyor.put(() -> understand(article, label));
    }
  }

  /** Returns what to do with what came of it. */
  private Runnable understand(Article article, String label) {
    try {
      Understanding understanding = pipeline.understand(article);
      ArticleGraph graph = understanding.graph();
      ImmutableSet<Kind> wrong =
          understanding.troubles().stream().map(TextTrouble::kind).collect(toImmutableSet());
      return () -> keep(graph, label, wrong);
    } catch (RuntimeException e) { // The program's one catch-all: the other articles go on.
      Failure failure = new Failure(label, "could not be understood, which is a bug: " + e);
      return () -> failed(failure);
    }
  }

  private void keep(ArticleGraph graph, String label, ImmutableSet<Kind> wrong) {
    understood.add(graph);
    report = report.with(graph, label, wrong);
    claims += graph.claims().size();
    if (understood.size() >= MOST_ARTICLES || claims >= MOST_CLAIMS) {
      store();
    }
  }

  private void store() {
    store.put(understood, pipeline.run());
    understood.clear();
    claims = 0;
  }

  /** Tells of the failure when all articles before it are done. */
  private void failed(UnreadableArticleException e, Conveyor<Runnable> conveyor) {
    Failure failure = new Failure(e.input(), e.reason());
    conveyor.put(() -> () -> failed(failure));
  }

  private void failed(Failure failure) {
    report = report.with(failure);
    progress.failed(failure);
  }
}
