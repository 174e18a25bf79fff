package org.newsgraph.graph;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;

/**
 * All that one article adds to the graph.
 *
 * @param article the article
 * @param entities those whom its claims speak of, sorted by IRI
 * @param claims what it says, in the order of the text
 */
public record ArticleGraph(
    Article article, ImmutableList<Entity> entities, ImmutableList<Claim> claims) {
  /** The graph of an article that makes these claims. */
  public static ArticleGraph of(Article article, Collection<Claim> claims) {
    ImmutableSortedSet<Entity> entities =
        claims.stream()
            .flatMap(ArticleGraph::entities)
            .collect(ImmutableSortedSet.toImmutableSortedSet(comparing(Entity::iri)));
    return new ArticleGraph(article, entities.asList(), ImmutableList.copyOf(claims));
  }

  private static Stream<Entity> entities(Claim claim) {
    Stream<Entity> object =
        claim.object() instanceof EntityFiller filler ? Stream.of(filler.entity()) : Stream.of();
    return Stream.concat(
        Stream.of(claim.subject()), Stream.concat(object, claim.source().stream()));
  }
}
