package org.newsgraph.extract;

import com.google.common.collect.ImmutableSortedMap;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.judge.Signs;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;

/** The reader of the signs that speak for or against one proposal by itself. */
final class SignReader {
  private static final ImmutableSortedMap<Integer, String> LENGTHS =
      ImmutableSortedMap.of(0, "short", 12, "middling", 25, "long", 40, "very long");

  private final Lexicon lexicon;
  private final Fit fit;
  private final SideSigns sides;

  SignReader(Lexicon lexicon, ResolvedArticle article) {
    this.lexicon = lexicon;
    this.fit = new Fit(lexicon);
    this.sides = new SideSigns(fit, article);
  }

  /**
   * What speaks for and against a proposal.
   *
   * @param made the relation that it tells of in the end
   * @param meaning how it is meant
   * @param attribution whose word it is
   */
  Signs read(Proposal proposal, Relation made, Meaning meaning, Attribution attribution) {
    Cue cue = proposal.cue();
    Relation relation = proposal.relation();
    return Signs.NONE
        .with("relation: " + made.name())
        .with(made.standing() ? Signs.STANDING : "act")
        .with(of(cue))
        .withIf(proposal.ofSelf(), "tells of itself")
        .with(sides.read("subject", proposal.subject(), cue, relation.domain()))
        .with(sides.read("object", proposal.object(), cue, relation.range()))
        .with(of(cue.word().sentence()))
        .with(of(meaning))
        .with(of(attribution))
        .withIf(fit.findMisfit(proposal).isPresent(), Signs.UNFIT)
        .withIf(!lexicon.hasSense(proposal.proposer()), Signs.MODEL);
  }

  private static Signs of(Cue cue) {
    String under = cue.lightVerb().isPresent() ? " under a verb" : "";
    return Signs.NONE
        .with("cue: " + cue.word().upos() + under)
        .with("cue hangs as " + cue.anchor().relation());
  }

  private static Signs of(ParsedSentence sentence) {
    return Signs.NONE
        .with("sentence: " + Signs.step(sentence.words().size(), LENGTHS))
        .withIf(sentence.isHeadline(), "sentence: headline")
        .withIf(sentence.index() == 0, "sentence: first")
        .withIf(sentence.isQuestion(), "sentence: question");
  }

  private static Signs of(Meaning meaning) {
    return Signs.NONE
        .with("polarity: " + meaning.polarity().label())
        .with("modality: " + meaning.modality().label())
        .with("phase: " + meaning.phase());
  }

  private static Signs of(Attribution attribution) {
    return Signs.NONE
        .withIf(attribution.source().isPresent(), "somebody says so")
        .withIf(attribution.own(), "its subject says so")
        .withIf(!attribution.vouched(), "not vouched for");
  }
}
