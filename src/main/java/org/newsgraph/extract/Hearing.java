package org.newsgraph.extract;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.text.Span;

/** The hearing of one article's proposals: what its text tells of each. */
final class Hearing {
  /** By how much a pronoun, or a thing that stands for its owner, makes a claim less sure. */
  private static final double DOUBT = 0.1;

  private final Lexicon lexicon;
  private final MeaningReader meanings;
  private final ResolvedArticle article;
  private final SourceFinder sources;
  private final RoleReader roles;
  private final TimeReader times;
  private final EndReader ends;
  private final Fit fit;
  private final SignReader signs;

  Hearing(Lexicon lexicon, ResolvedArticle article) {
    this.lexicon = lexicon;
    this.meanings = new MeaningReader(lexicon);
    this.article = article;
    this.sources = new SourceFinder(article);
    this.roles = new RoleReader(lexicon, article);
    this.times = new TimeReader(lexicon);
    this.ends = new EndReader(meanings);
    this.fit = new Fit(lexicon);
    this.signs = new SignReader(lexicon, article);
  }

  /** What the proposal claims by itself, or why it claims nothing. */
  Decision hear(Proposal proposal) {
    EndReader.Course course = ends.read(proposal, around(proposal));
    Optional<TimeReader.FoundTime> time =
        findTime(proposal.cue().anchor(), course.meaning().modality());
    Meaning told =
        time.filter(TimeReader.FoundTime::toCome)
            .map(t -> course.meaning().planned())
            .orElse(course.meaning());
    Meaning meaning =
        isSo(told)
            ? told.under(
                Optional.of(proposal.whole().polarity()),
                Optional.of(proposal.whole().modality()),
                Optional.empty())
            : told;
    Entity subject = proposal.subject().entity().orElseThrow();
    Attribution attribution = sources.find(proposal.cue(), subject, meaning);
    Optional<String> objection = objection(proposal, course, meaning, attribution);
    if (objection.isPresent()) {
      return Decision.dropped(proposal, objection.get());
    }
    Relation made =
        course
            .endedAs()
            .or(() -> other(proposal, meaning, attribution))
            .flatMap(lexicon::findRelation)
            .orElse(proposal.relation());
    return Decision.heard(
        proposal,
        claim(proposal, made, meaning, attribution, time.map(TimeReader.FoundTime::told)),
        signs.read(proposal, made, meaning, attribution));
  }

  /** When it is, also in "flies there on Sunday, where he [meets] Lopez". */
  private Optional<TimeReader.FoundTime> findTime(Word anchor, Modality modality) {
    Optional<LocalDate> date = article.parsed().article().date();
    return times
        .find(anchor, modality, date)
        .or(
            () ->
                Framing.findVerbAround(anchor)
                    .flatMap(verb -> times.find(verb, modality, date))
                    .filter(TimeReader.FoundTime::toCome));
  }

  private static Optional<String> objection(
      Proposal proposal, EndReader.Course course, Meaning meaning, Attribution attribution) {
    Relation relation = proposal.relation();
    if (attribution.own() && relation.claimedAs().isPresent() && !relation.takesWords()) {
      return Optional.of("only its subject says so");
    }
    if (meaning.modality() == Modality.UNREAL) {
      return Optional.of("it is told of nothing that happened");
    }
    return course.past() ? Optional.of("its words tell of the past alone") : Optional.empty();
  }

  private Claim claim(
      Proposal proposal,
      Relation made,
      Meaning meaning,
      Attribution attribution,
      Optional<ClaimTime> time) {
    return new Claim(
        made.iri(),
        proposal.subject().entity().orElseThrow(),
        filler(proposal.object()),
        meaning.polarity(),
        meaning.modality(),
        meaning.phase(),
        attribution.source(),
        time,
        made.takesRole() && !made.takesWords() ? roles.capacity(proposal.cue().clause()) : "",
        confidence(proposal),
        attribution.vouched() && isSo(meaning) && fit.findMisfit(proposal).isEmpty(),
        proposal.proposer(),
        evidence(proposal));
  }

  /** How the proposal is meant where it stands. */
  private Meaning around(Proposal proposal) {
    Cue cue = proposal.cue();
    if (cue.isBareNoun()) {
      Meaning meaning =
          proposal.ofSelf()
              ? meanings.ofTitle(cue.word(), proposal.own(), proposal.relation().takesWords())
              : meanings.ofEvent(cue.word(), proposal.own());
      return meaning.modality() == Modality.UNREAL && isKnownFact(proposal)
          ? proposal.own()
          : meaning;
    }
    Meaning own =
        cue.lightVerb().isPresent()
            ? meanings.described(cue.word(), proposal.own())
            : proposal.own();
    return meanings.of(cue.anchor(), cue.word(), cue.modifier().map(own::under).orElse(own));
  }

  /** "In a final at Olympic Stadium in Oslo": where the stadium is does not hang on the match. */
  private static boolean isKnownFact(Proposal proposal) {
    return proposal.ofSelf()
        && proposal.relation().standing()
        && !proposal.cue().word().isPredicate()
        && proposal.subject().isNamed()
        && (proposal.relation().takesWords() || proposal.object().isNamed());
  }

  /** What the relation is where its subject only claims or intends it. */
  private static Optional<String> other(
      Proposal proposal, Meaning meaning, Attribution attribution) {
    return proposal
        .relation()
        .claimedAs()
        .filter(name -> attribution.own() && meaning.phase() != Phase.END)
        .or(() -> proposal.intendedAs().filter(name -> meaning.modality() == Modality.INTENDED));
  }

  private Claim.Filler filler(Side object) {
    return object
        .entity()
        .<Claim.Filler>map(Claim.EntityFiller::new)
        .orElseGet(() -> new Claim.Words(roles.words(object.word())));
  }

  private static boolean isSo(Meaning meaning) {
    return meaning.polarity() == Polarity.POSITIVE
        && meaning.modality() == Modality.ACTUAL
        && meaning.phase() != Phase.END;
  }

  private double confidence(Proposal proposal) {
    double confidence = proposal.score();
    for (Side side : ImmutableSet.of(proposal.subject(), proposal.object())) {
      confidence -= isPronoun(side) ? DOUBT : 0;
      confidence -= side.indirect() ? DOUBT : 0;
    }
    return Math.round(Math.max(confidence, 0) * 100) / 100.0;
  }

  private boolean isPronoun(Side side) {
    return article
        .findMention(side.word())
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .isPresent();
  }

  private Evidence evidence(Proposal proposal) {
    ParsedSentence sentence = proposal.cue().word().sentence();
    return new Evidence(
        sentence.index(),
        sentence.span(),
        article.parsed().text(sentence.span()),
        proposal.cue().word().span(),
        span(proposal.subject()),
        Optional.of(span(proposal.object())));
  }

  private Span span(Side side) {
    return article
        .findMention(side.word())
        .map(mention -> side.word().sentence().characters(mention.tokens()))
        .orElse(side.word().span());
  }
}
