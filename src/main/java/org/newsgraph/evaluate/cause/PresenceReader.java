package org.newsgraph.evaluate.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;

/** The reader of who is spoken of in which sentence of an article. */
final class PresenceReader {
  private final ResolvedArticle article;
  private final StatementMatcher matcher;
  private final ImmutableListMultimap<ParsedSentence, Mention> mentions;

  PresenceReader(ResolvedArticle article, StatementMatcher matcher) {
    this.article = article;
    this.matcher = matcher;
    this.mentions =
        Multimaps.index(article.mentions().values(), mention -> mention.head().sentence());
  }

  /** Whether the sentence speaks of somebody of these names. */
  Presence of(List<String> names, ParsedSentence sentence) {
    if (!heads(names, sentence).isEmpty()) {
      return Presence.HERE;
    }
    if (!otherNodes(names, sentence).isEmpty()) {
      return Presence.AS_OTHER_NODE;
    }
    boolean known = article.mentions().values().stream().anyMatch(each -> isOf(each, names));
    return known ? Presence.ELSEWHERE : Presence.NOWHERE;
  }

  /** Whether the sentence has the words of a role. */
  Presence ofRole(List<String> names, ParsedSentence sentence) {
    if (hasRole(names, sentence)) {
      return Presence.HERE;
    }
    boolean known = article.parsed().sentences().stream().anyMatch(each -> hasRole(names, each));
    return known ? Presence.ELSEWHERE : Presence.NOWHERE;
  }

  /** The head words of the mentions in the sentence that stand for somebody of these names. */
  ImmutableSet<Word> heads(List<String> names, ParsedSentence sentence) {
    return mentions.get(sentence).stream()
        .filter(mention -> isOf(mention, names))
        .map(Mention::head)
        .collect(toImmutableSet());
  }

  /** The labels of others for whom words like these names stand in the sentence. */
  ImmutableList<String> otherNodes(List<String> names, ParsedSentence sentence) {
    return mentions.get(sentence).stream()
        .filter(mention -> matcher.sharesWords(List.of(text(mention)), names))
        .map(mention -> article.entitiesOf(mention.head()).stream().map(Entity::label).toList())
        .map(labels -> labels.isEmpty() ? "nobody" : String.join(", ", labels))
        .collect(toImmutableList());
  }

  private boolean isOf(Mention mention, List<String> names) {
    return article.entitiesOf(mention.head()).stream()
        .anyMatch(entity -> matcher.sameNames(entity.names(), names));
  }

  private boolean hasRole(List<String> names, ParsedSentence sentence) {
    return sentence.words().stream()
        .anyMatch(word -> matcher.sameRoles(List.of(word.text(), word.lemma()), names));
  }

  private String text(Mention mention) {
    return article.parsed().text(mention.head().sentence(), mention.tokens());
  }
}
