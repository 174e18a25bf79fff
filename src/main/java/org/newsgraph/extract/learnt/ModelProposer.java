package org.newsgraph.extract.learnt;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Cue;
import org.newsgraph.extract.Proposal;
import org.newsgraph.extract.Proposer;
import org.newsgraph.extract.Side;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Relation;

/** The proposer that asks the learnt model what each passage of an article says. */
public final class ModelProposer implements Proposer {
  /** How many digits of the model's digest name it. */
  private static final int DIGITS = 16;

  private final StatementModel model;
  private final Lexicon lexicon;
  private final String iri;

  /** A proposer of those of the model's relations that the lexicon's ontology has. */
  public ModelProposer(StatementModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    this.iri = Namespaces.MODEL + "statements-" + model.digest().substring(0, DIGITS);
  }

  /** Passages whose words' numbers were not kept say nothing. */
  @Override
  public ImmutableList<Attempt> propose(ResolvedArticle article) {
    return PassageWords.of(article).parallelStream()
        .map(model::guess)
        .flatMap(guesses -> attempts(article, guesses).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The surest come first, so that of those who say the same the surest stays. */
  private List<Attempt> attempts(ResolvedArticle article, List<Guess> guesses) {
    Set<List<Object>> said = new HashSet<>();
    return guesses.stream()
        .sorted(Comparator.comparingDouble(Guess::score).reversed())
        .flatMap(guess -> attempts(article, guess))
        .filter(attempt -> said.add(content(attempt.proposals().get(0))))
        .toList();
  }

  private static List<Object> content(Proposal proposal) {
    return List.of(
        proposal.relation().name(),
        proposal.subject().label(),
        proposal.object().label(),
        proposal.cue().word().sentence());
  }

  private Stream<Attempt> attempts(ResolvedArticle article, Guess guess) {
    Optional<Relation> relation = lexicon.findRelation(guess.relation());
    Optional<Clause> clause = findClause(guess.cue());
    if (relation.isEmpty() || clause.isEmpty() || isCapacity(guess, relation.get())) {
      return Stream.empty();
    }
    return article.entitiesOf(guess.subject()).stream()
        .flatMap(
            subject ->
                objects(article, guess, relation.get())
                    .filter(object -> !object.entity().equals(Optional.of(subject)))
                    .map(object -> proposal(guess, relation.get(), clause.get(), subject, object)))
        .filter(ModelProposer::isNamedEnough)
        .map(
            proposal ->
                new Attempt(
                    clause.get(), iri, relation, ImmutableList.of(proposal), Optional.empty()));
  }

  /** "Recognized Lopez as president": as whom somebody is recognized is not what he is. */
  private static boolean isCapacity(Guess guess, Relation relation) {
    return relation.standing() && (guess.cue().isCapacity() || guess.object().isCapacity());
  }

  /** Whether those have a name who need one, or one of both where any does. */
  private static boolean isNamedEnough(Proposal proposal) {
    Relation relation = proposal.relation();
    Side subject = proposal.subject();
    Side object = proposal.object();
    boolean objectNeedsName =
        relation.objectNeedsName()
            || relation.namedRange().contains(object.entity().map(Entity::type).orElse(""));
    return (!relation.needsName() || subject.isNamed() || object.isNamed())
        && (!objectNeedsName || object.isNamed() || relation.takesWords());
  }

  private static Stream<Side> objects(ResolvedArticle article, Guess guess, Relation relation) {
    return relation.takesWords()
        ? Stream.of(Side.ofWords(guess.object()))
        : article.entitiesOf(guess.object()).stream()
            .map(entity -> Side.of(guess.object(), entity));
  }

  private Proposal proposal(
      Guess guess, Relation relation, Clause clause, Entity subject, Side object) {
    return new Proposal(
        Cue.plain(clause),
        relation,
        Side.of(guess.subject(), subject),
        object,
        Meaning.PLAIN,
        guess.meaning(),
        Optional.empty(),
        relation.standing() && clause.isNominal(),
        guess.score(),
        iri,
        String.format(
            Locale.ROOT,
            "the learnt model (%s of %s and %s)",
            guess.cue().text(),
            guess.subject().text(),
            guess.object().text()));
  }

  /** The clause of the word, or of the nearest word above it that carries one. */
  private static Optional<Clause> findClause(Word word) {
    Optional<Clause> clause = word.findClause();
    return clause.isPresent() ? clause : word.findHead().flatMap(ModelProposer::findClause);
  }
}
