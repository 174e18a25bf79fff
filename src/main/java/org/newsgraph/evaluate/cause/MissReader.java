package org.newsgraph.evaluate.cause;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.evaluate.GoldArticles.GoldArticle;
import org.newsgraph.evaluate.GoldStatement;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.grammar.ParsedSentence;

/** The reader of why gold statements of one article are missed. */
final class MissReader {
  private final RelationTable relations;
  private final StatementMatcher matcher;
  private final CueWords cues;
  private final GoldArticle article;
  private final ImmutableList<Statement> told;
  private final PresenceReader presences;
  private final PlaceFinder places;

  /**
   * A reader of an article.
   *
   * @param told the statements that are told of it
   */
  MissReader(
      RelationTable relations,
      StatementMatcher matcher,
      CueWords cues,
      GoldArticle article,
      ImmutableList<Statement> told) {
    this.relations = relations;
    this.matcher = matcher;
    this.cues = cues;
    this.article = article;
    this.told = told;
    this.presences = new PresenceReader(article.understanding().article(), matcher);
    this.places = new PlaceFinder(article.understanding().article().parsed());
  }

  /** Why the statement is missed. */
  Finding find(GoldStatement missed) {
    return findTurned(missed)
        .or(
            () ->
                places
                    .find(missed.quote(), sentence -> sidesIn(sentence, missed))
                    .map(place -> find(missed, place)))
        .orElseGet(() -> Finding.of(MissCause.NO_SENTENCE));
  }

  /** What is told of both with the same relation. */
  private Optional<Finding> findTurned(GoldStatement missed) {
    List<Statement> same =
        told.stream().filter(each -> each.relation().equals(missed.relation())).toList();
    if (same.stream().anyMatch(each -> matcher.matches(each, missed))) {
      return Optional.of(Finding.of(MissCause.MODALITY));
    }
    if (same.stream().anyMatch(each -> matcher.sameSides(each, missed))) {
      return Optional.of(Finding.of(MissCause.POLARITY));
    }
    return same.stream().anyMatch(each -> matcher.swapped(each, missed))
        ? Optional.of(Finding.of(MissCause.SWAPPED))
        : Optional.empty();
  }

  private Finding find(GoldStatement missed, Place place) {
    return Stream.of(
            findOtherRelation(missed, place.sentence()),
            findAbsence(missed, place.sentence()),
            new AttemptReader(article.understanding(), presences, matcher, cues)
                .find(missed, place))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () ->
                Finding.of(
                    cues.stand(missed.relation(), place) ? MissCause.NOT_TRIED : MissCause.NO_CUE));
  }

  /** A statement of the same kind that the sentence is wrongly taken to make of both. */
  private Optional<Finding> findOtherRelation(GoldStatement missed, ParsedSentence sentence) {
    String text = article.understanding().article().parsed().text(sentence.span());
    return told.stream()
        .filter(each -> each.evidence().equals(text))
        .filter(each -> relations.act(each.relation()) == relations.act(missed.relation()))
        .filter(each -> matcher.sameSides(each, missed) || matcher.swapped(each, missed))
        .filter(each -> article.gold().stream().noneMatch(gold -> matcher.matches(each, gold)))
        .findFirst()
        .map(each -> new Finding(MissCause.OTHER_RELATION, each.relation()));
  }

  private Optional<Finding> findAbsence(GoldStatement missed, ParsedSentence sentence) {
    Optional<MissCause> subject =
        switch (presences.of(missed.subject(), sentence)) {
          case HERE -> Optional.empty();
          case AS_OTHER_NODE -> Optional.of(MissCause.SUBJECT_IS_OTHER_NODE);
          case ELSEWHERE -> Optional.of(MissCause.SUBJECT_ELSEWHERE);
          case NOWHERE -> Optional.of(MissCause.NO_SUBJECT);
        };
    Optional<MissCause> object =
        switch (ofObject(missed, sentence)) {
          case HERE -> Optional.empty();
          case AS_OTHER_NODE -> Optional.of(MissCause.OBJECT_IS_OTHER_NODE);
          case ELSEWHERE -> Optional.of(MissCause.OBJECT_ELSEWHERE);
          case NOWHERE -> Optional.of(MissCause.NO_OBJECT);
        };
    return subject
        .map(cause -> new Finding(cause, others(missed.subject(), sentence)))
        .or(() -> object.map(cause -> new Finding(cause, others(missed.object(), sentence))));
  }

  private String others(List<String> names, ParsedSentence sentence) {
    return String.join(", ", presences.otherNodes(names, sentence));
  }

  private Presence ofObject(GoldStatement missed, ParsedSentence sentence) {
    return relations.roles().contains(missed.relation())
        ? presences.ofRole(missed.object(), sentence)
        : presences.of(missed.object(), sentence);
  }

  private int sidesIn(ParsedSentence sentence, GoldStatement missed) {
    return (int)
        Stream.of(presences.of(missed.subject(), sentence), ofObject(missed, sentence))
            .filter(presence -> presence == Presence.HERE)
            .count();
  }
}
