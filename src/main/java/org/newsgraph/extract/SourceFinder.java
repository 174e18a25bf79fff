package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Quotations;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.meaning.Meaning;

/** The finder of those whose word something is. */
final class SourceFinder {
  private final ResolvedArticle article;

  SourceFinder(ResolvedArticle article) {
    this.article = article;
  }

  /** Whose word it is what the cue tells of the subject. */
  Attribution find(Cue cue, Entity subject, Meaning meaning) {
    Optional<Quotations.Quotation> quotation = article.quotations().find(cue.word().span());
    Optional<Entity> source =
        findTold(meaning, subject)
            .or(() -> quotation.flatMap(article::findSpeaker))
            .filter(entity -> !entity.equals(subject));
    boolean told = !meaning.sources().isEmpty();
    boolean own = told && source.isEmpty() && isSaidBy(subject, meaning);
    boolean plain = !told && quotation.isEmpty();
    boolean vouched = source.isEmpty() && !meaning.hearsay() && (own || plain);
    return new Attribution(source, own, vouched);
  }

  private Optional<Entity> findTold(Meaning meaning, Entity subject) {
    return meaning.sources().stream()
        .flatMap(word -> article.entitiesOf(word).stream())
        .filter(entity -> !entity.equals(subject))
        .findFirst();
  }

  private boolean isSaidBy(Entity subject, Meaning meaning) {
    return meaning.sources().stream().allMatch(word -> article.entitiesOf(word).contains(subject));
  }
}
