package org.newsgraph.extract.learnt;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Name;
import org.newsgraph.text.WordVectors;

/**
 * The words of sentences that were read together, as the model looks at them.
 *
 * @param words the words
 * @param features what is known of each, in the order of {@link StatementLabels#FEATURES}
 * @param candidates for each whether it stands for somebody
 * @param vectors what the reader model knows of each in numbers
 */
public record PassageWords(
    ImmutableList<Word> words,
    ImmutableList<ImmutableList<String>> features,
    ImmutableList<Boolean> candidates,
    WordVectors vectors) {
  /** The passages of an article whose words' numbers were kept. */
  public static ImmutableList<PassageWords> of(ResolvedArticle article) {
    return article.parsed().annotated().vectors().stream()
        .map(vectors -> of(article, vectors))
        .collect(ImmutableList.toImmutableList());
  }

  private static PassageWords of(ResolvedArticle article, WordVectors vectors) {
    ImmutableList<Word> words =
        article
            .parsed()
            .sentences()
            .subList(vectors.sentences().begin(), vectors.sentences().end())
            .stream()
            .flatMap(sentence -> sentence.words().stream())
            .collect(ImmutableList.toImmutableList());
    return new PassageWords(
        words,
        words.stream()
            .map(word -> features(article, word))
            .collect(ImmutableList.toImmutableList()),
        words.stream()
            .map(word -> !article.entitiesOf(word).isEmpty())
            .collect(ImmutableList.toImmutableList()),
        vectors);
  }

  private static ImmutableList<String> features(ResolvedArticle article, Word word) {
    Optional<Mention> mention = article.findMention(word);
    return ImmutableList.of(
        word.upos(),
        word.relation(),
        word.entityType(),
        nameMark(word),
        mention.map(each -> each.kind().name()).orElse(""),
        article.entitiesOf(word).stream().findFirst().map(Entity::type).orElse(""));
  }

  /** The word's place in a name and what the name is of: "B-PER"; "O" where it is in none. */
  private static String nameMark(Word word) {
    for (Name name : word.sentence().names()) {
      if (name.tokens().contains(word.index())) {
        return (name.tokens().begin() == word.index() ? "B-" : "I-") + name.type();
      }
    }
    return "O";
  }

  /** The place among the words of each word's head, -1 for none. */
  ImmutableIntArray heads() {
    ImmutableIntArray.Builder heads = ImmutableIntArray.builder(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int first = i - word.index();
      heads.add(word.findHead().map(head -> first + head.index()).orElse(-1));
    }
    return heads.build();
  }

  /** The place in the article of each word's sentence. */
  ImmutableIntArray sentences() {
    return ImmutableIntArray.copyOf(
        words.stream().map(Word::sentence).mapToInt(ParsedSentence::index));
  }
}
