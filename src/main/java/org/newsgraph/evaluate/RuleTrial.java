package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.grammar.mend.Rule;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Progress;

/**
 * What each rule of the tree mender is worth: how the texts that there is gold for score with all
 * rules, with none, and without each.
 *
 * @param fired how many words each rule changes where all are at work
 * @param all the outcome with all rules
 * @param none the outcome of the trees as the reader model gives them
 * @param without for each rule, in order, the outcome without it
 */
public record RuleTrial(
    ImmutableMultiset<Rule> fired, Outcome all, Outcome none, ImmutableMap<Rule, Outcome> without) {
  /**
   * How the texts score under some of the rules.
   *
   * @param articles how many articles have other trees than with all rules
   * @param acts the score in which acts count, and no standing facts
   * @param facts the score in which standing facts count alone
   */
  public record Outcome(int articles, Score acts, Score facts) {}

  /**
   * Reads the texts and scores them under the rules.
   *
   * @param goldFolder a folder of texts, each with its gold beside it
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static RuleTrial of(Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    TreeMender all = TreeMender.standard();
    Rereading rereading = Rereading.of(goldFolder, ontology, progress);
    ImmutableMap.Builder<Rule, Outcome> without = ImmutableMap.builder();
    for (Rule rule : all.rules()) {
      without.put(rule, rereading.under(all.without(rule)));
    }
    return new RuleTrial(
        rereading.fired(),
        rereading.under(all),
        rereading.under(TreeMender.of(ImmutableList.of())),
        without.buildOrThrow());
  }
}
