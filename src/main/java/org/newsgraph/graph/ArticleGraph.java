package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;

/**
 * All that one article adds to the graph.
 *
 * @param article the article
 * @param entities those whom its claims speak of, sorted by key
 * @param claims what it says, in the order of the text
 */
public record ArticleGraph(
    Article article, ImmutableList<Entity> entities, ImmutableList<Claim> claims) {

  /** The graph of an article's claims and of those whom they speak of. */
  public static ArticleGraph of(Article article, ImmutableList<Claim> claims) {
    Map<String, Entity> entities = new TreeMap<>();
    for (Claim claim : claims) {
      entities.put(claim.subject().key(), claim.subject());
      claim.source().ifPresent(e -> entities.put(e.key(), e));
      if (claim.object() instanceof Claim.EntityFiller filler) {
        entities.put(filler.entity().key(), filler.entity());
      }
    }
    return new ArticleGraph(article, ImmutableList.copyOf(entities.values()), claims);
  }
}
