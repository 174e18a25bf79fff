package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Token;

/**
 * An article in which it is known who is meant by each noun phrase, name and pronoun.
 *
 * @param annotated the article with its sentences
 * @param mentions for each word that heads a mention, by sentence and word index, the mention
 * @param entities for each mention those whom it stands for: one, or several for "both countries"
 */
public record ResolvedArticle(
    AnnotatedArticle annotated,
    ImmutableMap<Place, Mention> mentions,
    ImmutableMap<Mention, ImmutableList<Entity>> entities) {

  /**
   * The place of a word in an article.
   *
   * @param sentence the sentence's index
   * @param word the word's index in the sentence
   */
  public record Place(int sentence, int word) {}

  /** The mention that the word heads. */
  public Optional<Mention> findMention(int sentence, Token head) {
    return Optional.ofNullable(mentions.get(new Place(sentence, head.index())));
  }

  /** Those whom the word stands for, none where it stands for nobody. */
  public ImmutableList<Entity> entitiesOf(int sentence, Token head) {
    return findMention(sentence, head)
        .map(m -> entities.getOrDefault(m, ImmutableList.of()))
        .orElse(ImmutableList.of());
  }
}
