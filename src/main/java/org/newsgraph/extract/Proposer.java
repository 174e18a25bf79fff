package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import org.newsgraph.entity.ResolvedArticle;

/** Somebody who reads relations in an article: the lexicon, or a learnt model. */
public interface Proposer {
  /** What the article may say, and what was tried in vain, in the order of the text. */
  ImmutableList<Attempt> propose(ResolvedArticle article);
}
