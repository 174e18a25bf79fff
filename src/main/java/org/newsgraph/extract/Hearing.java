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

  Hearing(Lexicon lexicon, ResolvedArticle article) {
    this.lexicon = lexicon;
    this.meanings = new MeaningReader(lexicon);
    this.article = article;
    this.sources = new SourceFinder(article);
    this.roles = new RoleReader(lexicon, article);
    this.times = new TimeReader(lexicon);
  }

  /** The claim that the proposal makes by itself, or why it makes none. */
  Decision decide(Proposal proposal) {
    Entity subject = proposal.subject().entity().orElseThrow();
    Meaning read = around(proposal);
    Relation relation = proposal.relation();
    boolean ended = read.isEnded() && relation.endedAs().isPresent();
    Meaning told = lasting(proposal, ended ? read.overcome() : read.presupposed());
    Optional<TimeReader.FoundTime> time = findTime(proposal.cue().anchor(), told.modality());
    Meaning meaning =
        time.filter(TimeReader.FoundTime::toCome).map(t -> told.planned()).orElse(told);
    Attribution attribution = sources.find(proposal.cue(), subject, meaning);
    if (attribution.own() && relation.claimedAs().isPresent() && !relation.takesWords()) {
      return Decision.dropped(proposal, "only its subject says so");
    }
    if (meaning.modality() == Modality.UNREAL) {
      return Decision.dropped(proposal, "it is told of nothing that happened");
    }
    if (isFormer(proposal, meaning)) {
      return Decision.dropped(proposal, "its words tell of the past alone");
    }
    Relation made =
        (ended ? relation.endedAs() : other(proposal, meaning, attribution))
            .flatMap(lexicon::findRelation)
            .orElse(relation);
    return Decision.claim(
        proposal,
        new Claim(
            made.iri(),
            subject,
            filler(proposal.object()),
            meaning.polarity(),
            meaning.modality(),
            meaning.phase(),
            attribution.source(),
            time.map(TimeReader.FoundTime::told),
            made.takesRole() && !made.takesWords() ? roles.capacity(proposal.cue().clause()) : "",
            confidence(proposal),
            attribution.vouched() && isSo(meaning),
            proposal.proposer(),
            evidence(proposal)));
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

  /** "Former president of Peru": a tie that is over is told by the words of the role. */
  private static boolean isFormer(Proposal proposal, Meaning meaning) {
    Relation relation = proposal.relation();
    return proposal.ofSelf()
        && proposal.cue().isBareNoun()
        && meaning.phase() == Phase.END
        && !relation.takesWords()
        && relation.standing();
  }

  /** What lasts may have ended: "a member up to 2020". */
  private Meaning lasting(Proposal proposal, Meaning meaning) {
    return proposal.relation().lasting()
        ? meanings.ofLasting(proposal.cue().anchor(), meaning)
        : meaning;
  }

  /** How the proposal is meant where it stands. */
  private Meaning around(Proposal proposal) {
    Cue cue = proposal.cue();
    if (cue.isBareNoun()) {
      return proposal.ofSelf()
          ? meanings.ofTitle(cue.word(), proposal.own(), proposal.relation().takesWords())
          : meanings.ofEvent(cue.word(), proposal.own());
    }
    Meaning own =
        cue.lightVerb().isPresent()
            ? meanings.described(cue.word(), proposal.own())
            : proposal.own();
    return meanings.of(cue.anchor(), cue.modifier().map(own::under).orElse(own));
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
