package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.identity.Appearance;
import org.newsgraph.identity.Identity;

/**
 * All that one article adds to the graph.
 *
 * @param article the article
 * @param claims what it says, in the order of the text
 * @param identified those of its entities that other articles may tell of by other names
 */
public record ArticleGraph(
    Article article, ImmutableList<Claim> claims, ImmutableList<Identified> identified) {
  /**
   * An entity with the names by which it is looked for in other articles.
   *
   * @param appearance the entity as the article tells of it
   * @param names the names
   */
  public record Identified(Appearance appearance, Identity.Names names) {}

  /** What the article adds, where nobody asks who its entities are in other articles. */
  public ArticleGraph(Article article, ImmutableList<Claim> claims) {
    this(article, claims, ImmutableList.of());
  }

  /** What the article adds, under the rules of who is who. */
  public static ArticleGraph of(Article article, ImmutableList<Claim> claims, Identity identity) {
    ImmutableList<Entity> entities = new ArticleGraph(article, claims).entities();
    ImmutableList.Builder<Identified> identified = ImmutableList.builder();
    for (Appearance appearance : identity.appearances(article, entities)) {
      identity
          .namesOf(appearance)
          .ifPresent(names -> identified.add(new Identified(appearance, names)));
    }
    return new ArticleGraph(article, claims, identified.build());
  }

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
