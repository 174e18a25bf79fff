package org.newsgraph.evaluate.identity;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;

/**
 * An article in which somebody has linked words to the pages of an encyclopedia.
 *
 * @param article the article
 * @param links the links in the order of the file
 */
record LinkedText(Article article, ImmutableList<Link> links) {}
