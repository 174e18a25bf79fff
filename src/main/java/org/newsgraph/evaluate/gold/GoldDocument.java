package org.newsgraph.evaluate.gold;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.text.Span;

/**
 * A document whose sentences somebody has read by hand, and its text.
 *
 * @param article the text, made from the words again: paragraphs are parted by blank lines
 * @param sentences its sentences
 * @param places for each sentence the characters of each word in the text
 */
public record GoldDocument(
    Article article,
    ImmutableList<GoldSentence> sentences,
    ImmutableList<ImmutableList<Span>> places) {

  /** The documents of a file. */
  public static ImmutableList<GoldDocument> of(GoldFile file) {
    return file.documents().stream()
        .map(sentences -> of(sentences, file.name()))
        .collect(ImmutableList.toImmutableList());
  }

  private static GoldDocument of(ImmutableList<GoldSentence> sentences, String file) {
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<ImmutableList<Span>> places = ImmutableList.builder();
    for (GoldSentence sentence : sentences) {
      if (sentence.newParagraph() && text.length() > 0) {
        text.append("\n\n");
      }
      places.add(write(sentence, text));
    }
    String name = sentences.get(0).document().orElse(file);
    return new GoldDocument(
        new Article(name, Optional.empty(), text.toString()), sentences, places.build());
  }

  private static ImmutableList<Span> write(GoldSentence sentence, StringBuilder text) {
    ImmutableList.Builder<Span> places = ImmutableList.builder();
    for (GoldWord word : sentence.words()) {
      places.add(new Span(text.length(), text.length() + word.text().length()));
      text.append(word.text()).append(word.spaceAfter() ? " " : "");
    }
    return places.build();
  }

  /** The mentions of each entity, in order. */
  public Iterable<List<PlacedMention>> groups() {
    ListMultimap<String, PlacedMention> groups =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      for (GoldMention mention : sentence.mentions()) {
        ImmutableList<Span> words = places.get(i);
        groups.put(
            mention.group(),
            new PlacedMention(
                sentence.words().get(mention.head()),
                words.get(mention.head()),
                words.get(mention.tokens().begin()).union(words.get(mention.tokens().end() - 1))));
      }
    }
    return Multimaps.asMap(groups).values();
  }

  /**
   * A mention in the text.
   *
   * @param head the word that hangs on one outside
   * @param headPlace that word's characters
   * @param place the characters of all its words
   */
  public record PlacedMention(GoldWord head, Span headPlace, Span place) {
    /** Whether it is a name. */
    public boolean isName() {
      return head.is("PROPN");
    }

    /** Whether it is a description. */
    public boolean isDescription() {
      return head.is("NOUN");
    }

    /** Whether it is a pronoun of the third person. */
    public boolean isPronoun() {
      return head.is("PRON") && head.features().contains("Person=3");
    }
  }
}
