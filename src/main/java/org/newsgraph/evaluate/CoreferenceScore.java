package org.newsgraph.evaluate;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.gold.GoldDocument;
import org.newsgraph.evaluate.gold.GoldDocument.PlacedMention;
import org.newsgraph.evaluate.gold.GoldFile;

/**
 * How often the resolver finds the name of whom a pronoun or a description stands for.
 *
 * <p>It looks at the gold's pronouns of the third person, and at its descriptions but for the first
 * mention of an entity, of all entities that the document names somewhere. What it is given is the
 * document's text.
 */
public final class CoreferenceScore {
  /** What may come of a mention. */
  private enum Outcome {
    /** It stands for somebody whom a name of the gold's entity stands for too. */
    RIGHT,
    /** It stands for others who have names. */
    WRONG,
    /** It stands for nobody who has a name. */
    NONE
  }

  private final Multiset<Outcome> pronouns = EnumMultiset.create(Outcome.class);
  private final Multiset<Outcome> descriptions = EnumMultiset.create(Outcome.class);

  private CoreferenceScore() {}

  /**
   * Resolves the text of each document of the file and scores what comes out.
   *
   * @param resolver reads an article and says who is meant
   */
  public static CoreferenceScore of(GoldFile file, Function<Article, ResolvedArticle> resolver) {
    CoreferenceScore score = new CoreferenceScore();
    for (GoldDocument document : GoldDocument.of(file)) {
      Alignment alignment = new Alignment(resolver.apply(document.article()));
      for (List<PlacedMention> group : document.groups()) {
        if (group.stream().anyMatch(PlacedMention::isName)) {
          score.add(group, alignment);
        }
      }
    }
    return score;
  }

  private void add(List<PlacedMention> group, Alignment alignment) {
    ImmutableSet<Entity> named =
        group.stream()
            .filter(PlacedMention::isName)
            .flatMap(mention -> alignment.meantByName(mention).stream())
            .collect(ImmutableSet.toImmutableSet());
    for (PlacedMention mention : group) {
      if (mention.isPronoun()) {
        pronouns.add(outcome(alignment.meant(mention), named));
      }
    }
    for (PlacedMention mention : Iterables.skip(group, 1)) {
      if (mention.isDescription()) {
        descriptions.add(outcome(alignment.meant(mention), named));
      }
    }
  }

  private static Outcome outcome(ImmutableSet<Entity> meant, ImmutableSet<Entity> named) {
    if (meant.isEmpty()) {
      return Outcome.NONE;
    }
    return Sets.intersection(meant, named).isEmpty() ? Outcome.WRONG : Outcome.RIGHT;
  }

  /** The shares of pronouns that came out right, wrong and none, from 0 to 1. */
  public ImmutableMap<String, Double> pronouns() {
    return shares(pronouns);
  }

  /** The same shares of descriptions, phrases that a common noun heads. */
  public ImmutableMap<String, Double> descriptions() {
    return shares(descriptions);
  }

  /** The shares in the order in which they are told; none at all where nothing was looked at. */
  private static ImmutableMap<String, Double> shares(Multiset<Outcome> outcomes) {
    double all = outcomes.size();
    return outcomes.isEmpty()
        ? ImmutableMap.of()
        : ImmutableMap.of(
            "right", outcomes.count(Outcome.RIGHT) / all,
            "wrong", outcomes.count(Outcome.WRONG) / all,
            "none", outcomes.count(Outcome.NONE) / all);
  }
}
