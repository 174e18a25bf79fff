package org.newsgraph.extract;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.judge.Signs;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;

/** The reader of the signs of one side: who it is, how it is named, and where it stands. */
final class SideSigns {
  private static final ImmutableSortedMap<Integer, String> DISTANCES =
      ImmutableSortedMap.of(0, "beside ", 3, "near ", 7, "far ", 15, "very far ");

  private static final ImmutableSortedMap<Integer, String> NUMBERS =
      ImmutableSortedMap.of(0, "nobody", 1, "one", 2, "few", 4, "many");

  /** How many sentences back whom a pronoun stands for was named. */
  private static final ImmutableSortedMap<Integer, String> BACK =
      ImmutableSortedMap.of(0, "named here", 1, "named before", 2, "named far back");

  private final Fit fit;
  private final ResolvedArticle article;
  private final ImmutableSetMultimap<Entity, Integer> named;

  SideSigns(Fit fit, ResolvedArticle article) {
    this.fit = fit;
    this.article = article;
    this.named =
        article.entities().entrySet().stream()
            .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
            .collect(
                flatteningToImmutableSetMultimap(
                    each -> each.getKey().words().sentence().index(),
                    each -> each.getValue().stream()))
            .inverse();
  }

  /**
   * The signs of a side.
   *
   * @param name which side it is: "subject" or "object"
   * @param classes what the relation asks for there
   */
  Signs read(String name, Side side, Cue cue, ImmutableSet<String> classes) {
    Signs signs =
        Signs.NONE
            .with(name + " by " + function(side, cue))
            .with(name + ": " + kind(side))
            .with(name + " " + distance(side.word(), cue.word()))
            .with(name + " has between: " + between(side.word(), cue.word()));
    if (side.entity().isEmpty()) {
      return signs;
    }
    Entity entity = side.entity().get();
    boolean fits = fit.fits(side, classes);
    return signs
        .with(name + (fits ? " fits, " : " does not fit, ") + basis(entity))
        .with(name + " is " + entity.type() + (fits ? "" : " unfit"));
  }

  /** By what it is known what the entity is. */
  private static String basis(Entity entity) {
    if (entity.wikidata().isPresent()) {
      return "known";
    }
    return entity.named() ? "named" : "described";
  }

  private static String function(Side side, Cue cue) {
    if (side.indirect()) {
      return "owner";
    }
    if (side.word().equals(cue.word())) {
      return Clause.SELF;
    }
    return cue.clause().arguments().entries().stream()
        .filter(each -> each.getValue().equals(side.word()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("reach");
  }

  private String kind(Side side) {
    Optional<Mention> mention = article.findMention(side.word());
    if (mention.isEmpty() || side.entity().isEmpty()) {
      return "words";
    }
    return switch (mention.get().kind()) {
      case NAME -> "name";
      case DESCRIPTION -> "description " + back(side.entity().get(), side.word());
      case PRONOUN -> "pronoun " + back(side.entity().get(), side.word());
    };
  }

  /** How far back whom the word stands for was last named. */
  private String back(Entity entity, Word word) {
    int here = word.sentence().index();
    if (!entity.named()) {
      return "of nobody named";
    }
    return named.get(entity).stream()
        .filter(there -> there <= here)
        .map(there -> here - there)
        .min(Comparator.naturalOrder())
        .map(far -> Signs.step(far, BACK))
        .orElse("named later");
  }

  private static String distance(Word word, Word cue) {
    if (!word.sentence().equals(cue.sentence())) {
      return "elsewhere";
    }
    if (word.equals(cue)) {
      return "at cue";
    }
    int far = Math.abs(word.index() - cue.index());
    return Signs.step(far, DISTANCES) + (word.isBefore(cue) ? "before" : "behind");
  }

  /** How many others stand between. */
  private String between(Word word, Word cue) {
    if (!word.sentence().equals(cue.sentence())) {
      return "elsewhere";
    }
    int from = Math.min(word.index(), cue.index()) + 1;
    int to = Math.max(word.index(), cue.index());
    long others =
        IntStream.range(from, to)
            .mapToObj(place -> article.entitiesOf(word.sentence().word(place)))
            .filter(those -> !those.isEmpty())
            .count();
    return Signs.step((int) others, NUMBERS);
  }
}
