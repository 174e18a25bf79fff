package org.newsgraph.reader.frozen;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Coreference;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The scores of coreference of pronouns, by rank alone: any two words compare as they did when the
 * reader scored them.
 *
 * @param antecedents for each pronoun those words that it rather speaks of than of nothing spoken
 *     of before, the likeliest first
 */
record RankedAntecedents(ImmutableMap<Place, ImmutableList<Place>> antecedents)
    implements Coreference {

  /** The ranks of an article's scores. */
  static RankedAntecedents of(AnnotatedArticle article) {
    ImmutableMap.Builder<Place, ImmutableList<Place>> antecedents = ImmutableMap.builder();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isRanked(token)) {
          Place place = new Place(sentence.index(), token.index());
          antecedents.put(place, likely(place, article));
        }
      }
    }
    return new RankedAntecedents(antecedents.buildOrThrow());
  }

  /** Whether it is a word whose antecedents are kept. */
  static boolean isRanked(Token token) {
    return token.upos().equals("PRON");
  }

  private static ImmutableList<Place> likely(Place pronoun, AnnotatedArticle article) {
    Coreference model = article.coreference();
    double none = model.scoreOfNone(pronoun.sentence(), pronoun.word());
    List<Place> likely = new ArrayList<>();
    for (Sentence sentence : article.sentences().subList(0, pronoun.sentence() + 1)) {
      for (Token token : sentence.tokens()) {
        Place place = new Place(sentence.index(), token.index());
        if (!place.equals(pronoun) && score(model, pronoun, place) > none) {
          likely.add(place);
        }
      }
    }
    likely.sort(Comparator.comparingDouble(place -> -score(model, pronoun, place)));
    return ImmutableList.copyOf(likely);
  }

  private static double score(Coreference model, Place word, Place earlier) {
    return model.score(word.sentence(), word.word(), earlier.sentence(), earlier.word());
  }

  @Override
  public double score(int sentence, int word, int earlierSentence, int earlierWord) {
    ImmutableList<Place> likely = expectRanks(new Place(sentence, word));
    int rank = likely.indexOf(new Place(earlierSentence, earlierWord));
    return rank < 0 ? -1 : likely.size() - rank;
  }

  @Override
  public double scoreOfNone(int sentence, int word) {
    expectRanks(new Place(sentence, word));
    return 0;
  }

  private ImmutableList<Place> expectRanks(Place word) {
    ImmutableList<Place> likely = antecedents.get(word);
    checkArgument(
        likely != null, "the antecedents of word %s are not kept: it is no pronoun", word);
    return likely;
  }
}
