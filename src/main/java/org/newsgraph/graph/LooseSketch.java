package org.newsgraph.graph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.Sketch;

/**
 * What tells whether an article is a near-copy, outside of any store.
 *
 * @param article the name of the article
 * @param day its day, empty where it has none
 * @param printed the sketch of its text
 */
public record LooseSketch(String article, String day, String printed) implements Serializable {

  /** What tells of the article; nothing where it is too short. */
  public static Optional<LooseSketch> of(Article article) {
    String day = article.date().map(LocalDate::toString).orElse("");
    return Sketch.of(article.text())
        .map(sketch -> new LooseSketch(article.name(), day, sketch.toString()));
  }

  /** Keys of which an article and its copies nearly always share one. */
  public ImmutableList<String> bands() {
    return Sketch.parse(printed).bands();
  }

  /** The names of those that are copies, each with that of the first of them. */
  public static ImmutableMap<String, String> copies(Collection<LooseSketch> articles) {
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    articles.forEach(each -> each.addTo(data));
    CopyLayer.decide(data, articles.size());
    ImmutableMap<Node, LooseSketch> nodes =
        Maps.uniqueIndex(articles, each -> Iris.article(each.article));
    ImmutableMap.Builder<String, String> copies = ImmutableMap.builder();
    data.find(Node.ANY, Node.ANY, Vocabulary.COPY_OF, Node.ANY)
        .forEachRemaining(
            quad -> copies.put(name(quad.getSubject(), nodes), name(quad.getObject(), nodes)));
    return copies.buildOrThrow();
  }

  private static String name(Node node, Map<Node, LooseSketch> nodes) {
    return requireNonNull(nodes.get(node)).article;
  }

  private void addTo(DatasetGraph data) {
    Node node = Iris.article(article);
    if (!day.isEmpty()) {
      data.add(Iris.claims(article), node, Vocabulary.DATE, ArticleQuads.literal(day));
    }
    CopyLayer.touch(data, node, Sketch.parse(printed));
  }
}
