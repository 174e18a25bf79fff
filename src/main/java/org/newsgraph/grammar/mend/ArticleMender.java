package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The mender of whole articles: of the trees of their sentences, and of their names. */
public final class ArticleMender {
  private final TreeMender trees;

  /** A mender whose trees the given one mends. */
  public ArticleMender(TreeMender trees) {
    this.trees = trees;
  }

  /** The article as the reader model gave it, mended. */
  public AnnotatedArticle mend(AnnotatedArticle raw) {
    return new AnnotatedArticle(
        raw.article(),
        raw.sentences().stream().map(this::mend).collect(ImmutableList.toImmutableList()),
        raw.coreference(),
        raw.troubles(),
        raw.vectors());
  }

  private Sentence mend(Sentence raw) {
    ImmutableList<Token> marked = MarkedPlaces.mend(raw.tokens(), raw.names());
    ImmutableList<Token> tokens = trees.mend(marked).tokens();
    ImmutableList<Name> names =
        MarkedPlaces.rename(marked, tokens, NameMender.mend(raw.tokens(), raw.names()));
    return new Sentence(raw.index(), raw.span(), tokens, NameMender.partHolders(tokens, names));
  }
}
