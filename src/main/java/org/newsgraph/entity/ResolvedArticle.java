package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.Word;

/**
 * An article in which it is known who is meant by each noun phrase, name and pronoun.
 *
 * @param parsed the article with its sentences
 * @param mentions for each word that heads a mention, the mention
 * @param entities for each mention those whom it stands for: one, or several for "both countries"
 * @param quotations what stands between quotation marks
 */
public record ResolvedArticle(
    ParsedArticle parsed,
    ImmutableMap<Word, Mention> mentions,
    ImmutableMap<Mention, ImmutableList<Entity>> entities,
    Quotations quotations) {

  /** The mention that the word heads. */
  public Optional<Mention> findMention(Word head) {
    return Optional.ofNullable(mentions.get(head));
  }

  /** Those whom the word stands for, none where it stands for nobody. */
  public ImmutableList<Entity> entitiesOf(Word head) {
    return findMention(head)
        .map(m -> entities.getOrDefault(m, ImmutableList.of()))
        .orElse(ImmutableList.of());
  }

  /** Who speaks in the quotation, where that is known. */
  public Optional<Entity> findSpeaker(Quotations.Quotation quotation) {
    return quotation.speakers().stream()
        .flatMap(word -> entitiesOf(word).stream().limit(1))
        .findFirst();
  }
}
