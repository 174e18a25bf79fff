package org.newsgraph.graph;

import com.google.common.collect.ImmutableSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.graph.LogEntry.Change;

/** How articles go into a store's data and out of them, with all that is noted of them there. */
final class Placing {
  private final boolean texts;
  private final Origins origins;
  private final History history;

  /** Puts articles in with their texts or without. */
  Placing(boolean texts, Origins origins, History history) {
    this.texts = texts;
    this.origins = origins;
    this.history = history;
  }

  /** Puts the article in, in place of what the data held of it. Returns what became of it. */
  Change put(DatasetGraph data, Incoming incoming, Run run) {
    Article article = incoming.graph().article();
    Change change = History.change(data, article);
    drop(data, article.name());
    quads(incoming.graph(), run).forEach(data::add);
    IdentityLayer.touch(data, incoming.graph());
    CopyLayer.touch(data, article);
    if (change == Change.REPLACED) {
      origins.removeAll(data, article.name());
    }
    incoming.file().ifPresent(file -> origins.add(data, article.name(), file));
    history.note(data, change, article.name());
    return change;
  }

  private ImmutableSet<Quad> quads(ArticleGraph graph, Run run) {
    return texts ? ArticleQuads.of(graph, run) : ArticleQuads.withoutText(graph, run);
  }

  /** Takes the article out. */
  void remove(DatasetGraph data, String articleName) {
    drop(data, articleName);
    origins.removeAll(data, articleName);
    history.note(data, Change.REMOVED, articleName);
  }

  private static void drop(DatasetGraph data, String articleName) {
    IdentityLayer.touchAllOf(data, articleName);
    CopyLayer.forget(data, articleName);
    data.removeGraph(Iris.facts(articleName));
    data.removeGraph(Iris.claims(articleName));
  }
}
