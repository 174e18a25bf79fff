package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;

/**
 * All that one article adds to the graph.
 *
 * @param article the article
 * @param entities those whom its claims speak of, sorted by IRI
 * @param claims what it says, in the order of the text
 */
public record ArticleGraph(
    Article article, ImmutableList<Entity> entities, ImmutableList<Claim> claims) {}
