package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Cue;
import org.newsgraph.extract.Proposal;
import org.newsgraph.extract.Proposer;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Sense;

/** The proposer that tries the lexicon's senses on each clause of an article. */
public final class LexiconProposer implements Proposer {
  /** How sure a sense of a verb is. */
  private static final double VERB = 0.9;

  /** How sure a sense of a noun or an adjective is. */
  private static final double OTHER = 0.85;

  private final Lexicon lexicon;
  private final SenseIndex senses;
  private final LightVerbReader lightVerbs;

  /** A proposer of the lexicon's senses. */
  public LexiconProposer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.senses = new SenseIndex(lexicon.senses());
    this.lightVerbs = new LightVerbReader(lexicon);
  }

  /** Sentences are read side by side. */
  @Override
  public ImmutableList<Attempt> propose(ResolvedArticle article) {
    SenseMatcher matcher = new SenseMatcher(lexicon, senses, article);
    return article.parsed().sentences().parallelStream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !word.isCapacity())
        .flatMap(word -> word.findClause().stream())
        .flatMap(clause -> attempts(clause, matcher).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private List<Attempt> attempts(Clause clause, SenseMatcher matcher) {
    Cue undone = lightVerbs.read(clause);
    List<Attempt> attempts = new ArrayList<>();
    for (Match match : matcher.match(clause, undone.clause())) {
      Sense sense = match.sense();
      Cue cue = SenseMatcher.isOfSelf(sense) ? Cue.plain(clause) : undone;
      attempts.add(attempt(match, cue, sense));
      match.pairs().stream()
          .flatMap(pair -> implied(pair, match, matcher))
          .forEach(implied -> attempts.add(attempt(implied, cue, sense)));
    }
    return attempts;
  }

  /**
   * Where a verb makes somebody something, what the word for that tells of the same one: "was sworn
   * in as [president of Kenya]" tells whom he leads too.
   */
  private static Stream<Match> implied(Match.Pair pair, Match match, SenseMatcher matcher) {
    Word role = pair.object().word();
    Optional<Clause> clause = role.findClause();
    if (pair.object().entity().isPresent() || clause.isEmpty() || !role.isCapacity()) {
      return Stream.empty();
    }
    ImmutableList<Match> told = matcher.match(clause.get(), clause.get());
    return told.stream().noneMatch(match::isOfSame)
        ? Stream.empty()
        : told.stream()
            .filter(each -> SenseMatcher.isOfSelf(each.sense()) && !match.isOfSame(each))
            .map(each -> each.of(pair.subject()));
  }

  /**
   * What came of a sense.
   *
   * @param meant the sense that decides how it is meant: that of the verb by which it is implied
   */
  private static Attempt attempt(Match match, Cue cue, Sense meant) {
    return new Attempt(
        match.clause(),
        match.sense().iri(),
        match.sense().relation(),
        match.pairs().stream()
            .map(pair -> proposal(pair, match, cue, meant))
            .collect(ImmutableList.toImmutableList()),
        match.refusal());
  }

  private static Proposal proposal(Match.Pair pair, Match match, Cue cue, Sense meant) {
    return new Proposal(
        cue,
        match.sense().relation().orElseThrow(),
        pair.subject(),
        pair.object(),
        own(meant),
        Meaning.PLAIN,
        match.sense().intendedAs(),
        SenseMatcher.isOfSelf(meant),
        match.clause().isVerbal() ? VERB : OTHER,
        match.sense().iri(),
        match.sense().toString());
  }

  private static Meaning own(Sense sense) {
    return Meaning.PLAIN.under(
        Optional.of(sense.polarity()).filter(each -> each == Polarity.NEGATIVE),
        Optional.of(sense.modality()).filter(each -> each != Modality.ACTUAL),
        Optional.of(sense.phase()).filter(each -> each != Phase.NONE));
  }
}
