package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Clauses;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.text.Span;

/**
 * The stage that tells what is said: it tries the lexicon's senses on each clause of an article and
 * makes a claim of each that fires.
 */
public final class Extractor {
  private final Lexicon lexicon;
  private final MeaningReader meanings;
  private final LightVerbs lightVerbs;

  /** Makes an extractor of the lexicon's relations. */
  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.meanings = new MeaningReader(lexicon);
    this.lightVerbs = new LightVerbs(lexicon);
  }

  /** The claims of the article, in the order of the text; sentences are read side by side. */
  public ImmutableList<Claim> extract(ResolvedArticle article) {
    Map<List<Object>, Claim> claims = new LinkedHashMap<>();
    Quotations quotations = Quotations.of(article, lexicon);
    article.parsed().sentences().parallelStream()
        .map(sentence -> claims(article, quotations, sentence.clauses()))
        .toList()
        .forEach(found -> found.forEach(claim -> claims.putIfAbsent(said(claim), claim)));
    return ImmutableList.copyOf(claims.values());
  }

  /** What makes two claims one, whichever senses read them: the same said by the same words. */
  private static List<Object> said(Claim claim) {
    return List.of(
        claim.relation(),
        claim.subject(),
        claim.object(),
        claim.polarity(),
        claim.modality(),
        claim.evidence().cue());
  }

  /** All senses that were tried on the sentence, and why each fired or did not. */
  public ImmutableList<Attempt> explain(ResolvedArticle article, ParsedSentence sentence) {
    return readings(article, sentence.clauses()).stream()
        .map(Reading::attempt)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Claim> claims(
      ResolvedArticle article, Quotations quotations, Clauses clauses) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Reading reading : readings(article, clauses)) {
      if (!reading.attempt().pairs().isEmpty()) {
        Meaning meaning = meaning(clauses, reading.undone(), reading.meant());
        for (Attempt.Pair pair : reading.attempt().pairs()) {
          claim(article, quotations, clauses, reading, pair, meaning).ifPresent(claims::add);
        }
      }
    }
    return claims.build();
  }

  /**
   * A sense tried on a clause.
   *
   * @param undone the clause, without a light verb
   * @param attempt what came of it
   * @param meant the sense that decides how it is meant: that of the verb by which it is implied
   */
  private record Reading(LightVerbs.Undone undone, Attempt attempt, Sense meant) {}

  private ImmutableList<Reading> readings(ResolvedArticle article, Clauses clauses) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    Matcher matcher = new Matcher(lexicon, article);
    for (Word word : clauses.sentence().words()) {
      clauses
          .find(word)
          .filter(c -> !clauses.isCapacity(word))
          .ifPresent(c -> readings.addAll(readings(clauses, matcher, c)));
    }
    return readings.build();
  }

  private ImmutableList<Reading> readings(Clauses clauses, Matcher matcher, Clause clause) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    LightVerbs.Undone undone = lightVerbs.undo(clauses, clause);
    for (Attempt attempt : matcher.match(clauses, clause, undone.clause())) {
      LightVerbs.Undone used =
          Matcher.isOfSelf(attempt.sense()) ? LightVerbs.Undone.plain(clause) : undone;
      implied(clauses, matcher, attempt)
          .forEach(told -> readings.add(new Reading(used, told, attempt.sense())));
    }
    return readings.build();
  }

  /**
   * The attempt itself, and where a verb makes somebody something, what the word for that tells of
   * the same one: "was sworn in as [president of Kenya]" tells whom he leads too.
   */
  private static ImmutableList<Attempt> implied(Clauses clauses, Matcher matcher, Attempt attempt) {
    ImmutableList.Builder<Attempt> all = ImmutableList.builder();
    all.add(attempt);
    for (Attempt.Pair pair : attempt.pairs()) {
      Word role = pair.object().word();
      Optional<Clause> clause = role.findClause().filter(c -> clauses.isCapacity(role));
      if (pair.object().entity().isEmpty() && clause.isPresent()) {
        ImmutableList<Attempt> told = matcher.match(clauses, clause.get(), clause.get());
        if (told.stream().anyMatch(t -> t.isOfSame(attempt))) {
          told.stream()
              .filter(t -> Matcher.isOfSelf(t.sense()) && !t.isOfSame(attempt))
              .map(t -> t.of(pair.subject()))
              .forEach(all::add);
        }
      }
    }
    return all.build();
  }

  private Optional<Claim> claim(
      ResolvedArticle article,
      Quotations quotations,
      Clauses clauses,
      Reading reading,
      Attempt.Pair pair,
      Meaning understood) {
    ParsedSentence sentence = clauses.sentence();
    LightVerbs.Undone undone = reading.undone();
    Attempt attempt = reading.attempt();
    Sense sense = attempt.sense();
    Relation relation = sense.relation().orElseThrow();
    Entity subject = pair.subject().entity().orElseThrow();
    Meaning meaning =
        relation.takesWords() && understood.phase() == Phase.END ? Meaning.PLAIN : understood;
    Optional<Quotations.Quotation> quotation = quotations.find(undone.clause().predicate().span());
    Optional<Entity> source =
        source(article, meaning, subject)
            .or(() -> quotation.flatMap(Quotations.Quotation::speaker))
            .filter(e -> !e.equals(subject));
    boolean own =
        !meaning.sources().isEmpty()
            && source.isEmpty()
            && isSaidBySubject(article, meaning, subject);
    if (own && relation.claimedAs().isPresent()) {
      if (!relation.takesWords()) {
        return Optional.empty();
      }
      relation = lexicon.findRelation(relation.claimedAs().get()).orElse(relation);
    }
    if (meaning.modality() == Modality.INTENDED) {
      relation = relation.intendedAs().flatMap(lexicon::findRelation).orElse(relation);
    }
    Roles roles = new Roles(article);
    Word anchor = undone.verb().orElse(undone.clause().predicate());
    return Optional.of(
        new Claim(
            relation.iri(),
            subject,
            pair.object()
                .entity()
                .<Claim.Filler>map(Claim.EntityFiller::new)
                .orElseGet(() -> new Claim.Words(roles.words(sentence, pair.object().word()))),
            meaning.polarity(),
            meaning.modality(),
            meaning.phase(),
            source,
            Times.find(sentence, anchor, article.parsed().article().date()),
            relation.takesRole() && !relation.takesWords()
                ? roles.of(sentence, undone.clause())
                : "",
            confidence(article, pair, attempt),
            isFact(meaning, source, own) && (own || quotation.isEmpty()),
            sense.iri(),
            evidence(article, sentence, undone.clause().predicate(), pair)));
  }

  private Meaning meaning(Clauses clauses, LightVerbs.Undone undone, Sense sense) {
    Word predicate = undone.clause().predicate();
    boolean presupposed = undone.clause().partOfSpeech().equals("noun") && undone.verb().isEmpty();
    Meaning bare =
        Meaning.PLAIN.under(
            sense.polarity() == Polarity.NEGATIVE
                ? Optional.of(sense.polarity())
                : Optional.empty(),
            sense.modality() == Modality.ACTUAL ? Optional.empty() : Optional.of(sense.modality()),
            sense.phase() == Phase.NONE ? Optional.empty() : Optional.of(sense.phase()));
    Meaning own = undone.verb().isPresent() ? meanings.described(predicate, bare) : bare;
    if (Matcher.isOfSelf(sense) && presupposed) {
      return meanings.ofTitle(predicate, own).presupposed();
    }
    Meaning around =
        presupposed
            ? meanings.ofEvent(predicate, own)
            : meanings.of(
                undone.verb().orElse(predicate), undone.modifier().map(own::under).orElse(own));
    return around.presupposed();
  }

  private static Optional<Entity> source(ResolvedArticle article, Meaning meaning, Entity subject) {
    return meaning.sources().stream()
        .flatMap(t -> article.entitiesOf(t).stream())
        .filter(e -> !e.equals(subject))
        .findFirst();
  }

  private static boolean isSaidBySubject(ResolvedArticle article, Meaning meaning, Entity subject) {
    return meaning.sources().stream().allMatch(t -> article.entitiesOf(t).contains(subject));
  }

  private static boolean isFact(Meaning meaning, Optional<Entity> source, boolean own) {
    return meaning.polarity() == Polarity.POSITIVE
        && meaning.modality() == Modality.ACTUAL
        && meaning.phase() != Phase.END
        && source.isEmpty()
        && !meaning.hearsay()
        && (meaning.sources().isEmpty() || own);
  }

  private static double confidence(ResolvedArticle article, Attempt.Pair pair, Attempt attempt) {
    double confidence = attempt.clause().partOfSpeech().equals("verb") ? 0.9 : 0.85;
    for (Side side : ImmutableSet.of(pair.subject(), pair.object())) {
      boolean pronoun =
          article
              .findMention(side.word())
              .filter(m -> m.kind() == Mention.Kind.PRONOUN)
              .isPresent();
      confidence -= pronoun ? 0.1 : 0;
      confidence -= side.indirect() ? 0.1 : 0;
    }
    return Math.round(confidence * 100) / 100.0;
  }

  private static Evidence evidence(
      ResolvedArticle article, ParsedSentence sentence, Word cue, Attempt.Pair pair) {
    return new Evidence(
        sentence.index(),
        sentence.span(),
        article.parsed().text(sentence.span()),
        cue.span(),
        span(article, sentence, pair.subject()),
        Optional.of(span(article, sentence, pair.object())));
  }

  private static Span span(ResolvedArticle article, ParsedSentence sentence, Side side) {
    return article
        .findMention(side.word())
        .map(m -> sentence.characters(m.tokens()))
        .orElse(side.word().span());
  }
}
