package org.newsgraph.graph;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * An article's two graphs outside of any store, so that they can go from machine to machine.
 *
 * @param article the name of the article
 * @param quads both graphs, as N-Quads
 */
public record LooseGraph(String article, String quads) implements Serializable {

  /** The article's graphs as a store first takes them, with its text. */
  public static LooseGraph of(ArticleGraph graph, Run run) {
    return of(graph, ArticleQuads.of(graph, run));
  }

  /** The same without its text, but for the quoted sentences. */
  public static LooseGraph withoutText(ArticleGraph graph, Run run) {
    return of(graph, ArticleQuads.withoutText(graph, run));
  }

  private static LooseGraph of(ArticleGraph graph, Collection<Quad> quads) {
    return new LooseGraph(
        graph.article().name(), quads.stream().map(NTriples::line).collect(joining()));
  }

  /**
   * The graphs as a store holds them when all is judged.
   *
   * @param renamed those of the article's entities that are other nodes than their own
   * @param first the name of the article that this one is a copy of
   */
  public DatasetGraph identified(Collection<LooseAppearance> renamed, Optional<String> first) {
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    RDFParser.fromString(quads, Lang.NQUADS).checking(false).parse(data);
    if (!renamed.isEmpty()) {
      renamed.forEach(one -> one.stored().rename(data));
      Renaming.renew(data, article);
    }
    Node node = Iris.article(article);
    first.ifPresent(
        name -> data.add(Iris.claims(article), node, Vocabulary.COPY_OF, Iris.article(name)));
    return data;
  }
}
