package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;

/** The finder of the country where something is. */
final class PlaceFinder {
  /** How many places may lie in each other: "a plant in Miraflores in Lima, Peru". */
  private static final int MOST_STEPS = 4;

  private static final ImmutableList<String> TARGETS =
      ImmutableList.of(Clause.OBJECT, "on", "against", "at");
  private static final ImmutableList<String> REGIONS =
      ImmutableList.of(Clause.IN, "across", "throughout");
  private static final ImmutableList<String> AIMS =
      ImmutableList.of(Clause.OBJECT, "to", Clause.IN);
  private static final ImmutableList<String> OWNERS =
      ImmutableList.of(Clause.POSSESSOR, Clause.MODIFIER, Clause.OF);
  private static final ImmutableList<String> OUTER =
      ImmutableList.of(Clause.APPOSITION, Clause.IN, Clause.OF);

  private final ResolvedArticle article;
  private final String country;
  private final String place;

  PlaceFinder(Lexicon lexicon, ResolvedArticle article) {
    this.article = article;
    this.country = lexicon.referenceWords().classOf("country");
    this.place = lexicon.referenceWords().classOf("place");
  }

  /**
   * The words for the country of the things that something is done to, or, where nothing tells of
   * these, of the region where it is done: "bombed a plant in Lima, [Peru]", "raids in [Peru]".
   */
  ImmutableList<Word> ofThings(Clause clause) {
    List<Word> targets = fillers(clause, TARGETS).toList();
    ImmutableList<Word> regions = fillers(clause, REGIONS).collect(ImmutableList.toImmutableList());
    if (targets.isEmpty()) {
      return countries(regions);
    }
    return targets.stream()
        .filter(this::isThing)
        .flatMap(thing -> countries(within(thing, regions)).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The words for the country of a place that somebody comes to: "visited Lima, [Peru]". */
  ImmutableList<Word> ofAims(Clause clause) {
    return fillers(clause, AIMS)
        .filter(aim -> aim.isName() && aim.isPlace() && !isCountry(aim))
        .flatMap(aim -> countries(around(aim)).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** "A plant in [Lima]", also where the place is taken for that of what is done. */
  private static ImmutableList<Word> within(Word thing, ImmutableList<Word> regions) {
    ImmutableList<Word> own =
        fillers(thing, REGIONS).filter(thing::isBefore).collect(ImmutableList.toImmutableList());
    return own.isEmpty() ? regions : own;
  }

  private ImmutableList<Word> countries(ImmutableList<Word> innermost) {
    List<Word> places = innermost;
    for (int step = 0; step < MOST_STEPS; step++) {
      ImmutableList<Word> found =
          places.stream().filter(this::isCountry).collect(ImmutableList.toImmutableList());
      if (!found.isEmpty()) {
        return found;
      }
      places = places.stream().flatMap(each -> around(each).stream()).distinct().toList();
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Word> around(Word word) {
    return fillers(word, OUTER).filter(word::isBefore).collect(ImmutableList.toImmutableList());
  }

  /** Whether it is nobody, and nobody's of whom is told. */
  private boolean isThing(Word word) {
    return !word.isIdea()
        && !word.isNobody()
        && article.entitiesOf(word).stream().noneMatch(e -> e.named() || !e.type().equals(place))
        && fillers(word, OWNERS).noneMatch(this::isNamed);
  }

  private boolean isNamed(Word word) {
    return article.entitiesOf(word).stream().anyMatch(Entity::named);
  }

  private boolean isCountry(Word word) {
    return article.entitiesOf(word).stream()
        .anyMatch(entity -> entity.named() && entity.type().equals(country));
  }

  private static Stream<Word> fillers(Clause clause, List<String> functions) {
    return functions.stream().flatMap(function -> clause.fillers(function).stream());
  }

  private static Stream<Word> fillers(Word word, List<String> functions) {
    return word.findClause().stream().flatMap(clause -> fillers(clause, functions));
  }
}
