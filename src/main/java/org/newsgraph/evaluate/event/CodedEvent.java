package org.newsgraph.evaluate.event;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;

/**
 * An event that somebody coded.
 *
 * @param article the sentence that tells it, as an article by itself
 * @param type its type, by whatever name a version of PLOVER gives it: "SUPPORT"
 * @param sources the words for those who act
 * @param targets the words for those whom they act on; none where the sources act on each other
 */
record CodedEvent(
    Article article, String type, ImmutableList<String> sources, ImmutableList<String> targets) {}
