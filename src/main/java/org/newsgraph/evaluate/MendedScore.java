package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import org.newsgraph.evaluate.gold.GoldFile;
import org.newsgraph.evaluate.gold.GoldSentence;
import org.newsgraph.evaluate.gold.GoldWord;
import org.newsgraph.grammar.mend.Change;
import org.newsgraph.grammar.mend.MendedTree;
import org.newsgraph.grammar.mend.Rule;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * What the tree mender makes of the trees that the reader model gives for a treebank. A word is
 * right where it hangs on the gold's word by the gold's relation.
 *
 * @param shares what share of the mended words is right, from 0 to 1: "uas" by the word that they
 *     hang on, "las" by the relation too
 * @param fired how many words each rule has changed
 * @param right how many wrong words each rule has made right
 * @param wrong how many right words each rule has made wrong
 */
public record MendedScore(
    ImmutableMap<String, Double> shares,
    ImmutableMultiset<Rule> fired,
    ImmutableMultiset<Rule> right,
    ImmutableMultiset<Rule> wrong) {

  /** Mends the trees of the file's sentences, as they were read, and scores them. */
  public static MendedScore of(GoldFile file, ImmutableList<Sentence> read) {
    Count count = new Count();
    TreeMender mender = TreeMender.standard();
    for (int i = 0; i < read.size(); i++) {
      count.add(file.sentences().get(i), mender.mend(read.get(i).tokens()));
    }
    return count.score();
  }

  /** The count while it goes through the sentences. */
  private static final class Count {
    private final ImmutableMultiset.Builder<Rule> fired = ImmutableMultiset.builder();
    private final ImmutableMultiset.Builder<Rule> right = ImmutableMultiset.builder();
    private final ImmutableMultiset.Builder<Rule> wrong = ImmutableMultiset.builder();
    private final Share uas = new Share("uas");
    private final Share las = new Share("las");

    void add(GoldSentence gold, MendedTree mended) {
      for (Token token : mended.tokens()) {
        GoldWord word = gold.words().get(token.index());
        word.head().ifPresent(head -> uas.count(head == token.head()));
        word.relation().ifPresent(relation -> las.count(word.hangsAs(token)));
      }
      for (Change change : mended.changes()) {
        GoldWord word = gold.words().get(change.before().index());
        boolean before = word.hangsAs(change.before());
        boolean after = word.hangsAs(change.after());
        fired.add(change.rule());
        right.addCopies(change.rule(), after && !before ? 1 : 0);
        wrong.addCopies(change.rule(), before && !after ? 1 : 0);
      }
    }

    MendedScore score() {
      ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
      uas.addTo(shares);
      las.addTo(shares);
      return new MendedScore(shares.buildOrThrow(), fired.build(), right.build(), wrong.build());
    }
  }
}
