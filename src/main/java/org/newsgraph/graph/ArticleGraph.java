package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;

/**
 * All that one article adds to the graph.
 *
 * @param article the article
 * @param claims what it says, in the order of the text
 */
public record ArticleGraph(Article article, ImmutableList<Claim> claims) {

  /** Those whom the claims speak of, sorted by key. */
  public ImmutableList<Entity> entities() {
    TreeMap<String, Entity> entities = new TreeMap<>();
    claims.stream()
        .flatMap(ArticleGraph::entities)
        .forEach(entity -> entities.putIfAbsent(entity.key(), entity));
    return ImmutableList.copyOf(entities.values());
  }

  private static Stream<Entity> entities(Claim claim) {
    Stream<Entity> object =
        claim.object() instanceof Claim.EntityFiller filler
            ? Stream.of(filler.entity())
            : Stream.empty();
    return Stream.of(Stream.of(claim.subject()), claim.source().stream(), object)
        .flatMap(each -> each);
  }
}
