package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.FunctionWord;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;

/**
 * The finder of the country of an office that stands without one: "Crowds in Lima, Peru, cheered
 * [President Garcia]" stands in an article of one country alone.
 */
final class NationFinder {
  /** What tells whose an office is. */
  private static final ImmutableList<String> OWNERS =
      ImmutableList.of(Clause.POSSESSOR, Clause.OF, Clause.FOR, Clause.IN, Clause.TO, Clause.WITH);

  private final ResolvedArticle article;
  private final String country;
  private final String organization;
  private final String person;

  NationFinder(Lexicon lexicon, ResolvedArticle article) {
    this.article = article;
    this.country = lexicon.referenceWords().classOf("country");
    this.person = lexicon.referenceWords().classOf("person");
    this.organization = lexicon.referenceWords().classOf("organization");
  }

  /**
   * The word for the only country of the article, or for the one whose body acts in the sentence;
   * none where the noun is somebody's.
   */
  ImmutableList<Word> find(Clause office) {
    if (isOwned(office)) {
      return ImmutableList.of();
    }
    Word noun = office.predicate();
    List<Word> here =
        noun.sentence().words().stream().filter(word -> !nations(word).isEmpty()).toList();
    if (isAlone()) {
      return here.isEmpty() ? before(noun) : ImmutableList.of(here.get(0));
    }
    return !here.isEmpty() && isSubjectBefore(here, noun)
        ? ImmutableList.of(here.get(0))
        : ImmutableList.of();
  }

  /** The last word for a country in the sentence before. */
  private ImmutableList<Word> before(Word noun) {
    return article.mentions().keySet().stream()
        .filter(word -> word.sentence().index() == noun.sentence().index() - 1)
        .filter(word -> !nations(word).isEmpty())
        .max(Comparator.comparingInt(Word::index))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * "[Kenyan] lawmakers criticized president Sow", "[Kenya]'s parliament warned Mali as ...",
   * "[Kenyan] envoy Weber said that ... and minister Novak".
   */
  private boolean isSubjectBefore(List<Word> here, Word office) {
    boolean one = here.stream().flatMap(word -> nations(word).stream()).distinct().count() == 1;
    Word top = here.get(0);
    while (isAttribute(top) && top.findHead().isPresent()) {
      top = top.findHead().get();
    }
    boolean named =
        article.entitiesOf(top).stream()
            .anyMatch(e -> e.type().equals(organization) || e.type().equals(person));
    boolean other = named && !office.isPlural() && !holdsSame(top, office);
    return (one || other) && top.isSurfaceSubject() && top.isBefore(office);
  }

  /** "Kenyan president Sow received president Okello": whose country is another. */
  private static boolean holdsSame(Word holder, Word office) {
    return Stream.concat(Stream.of(holder), holder.children().stream())
        .anyMatch(title -> title.lemma().equals(office.lemma()));
  }

  private static boolean isAttribute(Word word) {
    return word.isModifier() || word.isCompound() || word.isPossessor() || word.isTitleOrNamePart();
  }

  /**
   * The words for the country of the nearest one before who is joined with whom the noun stands
   * for, or among whom he is: "[Kenyan] president Sow and vice president Okello", "[Kenyan]
   * officials, including minister Sow".
   */
  ImmutableList<Word> findOfFellow(Clause office) {
    return isTold(office)
        ? ImmutableList.of()
        : Stream.concat(office.fillers(Clause.SELF).stream(), Stream.of(office.predicate()))
            .flatMap(self -> fellows(self.firstConjunct()))
            .filter(fellow -> fellow.isBefore(office.predicate()))
            .sorted(Comparator.comparingInt(Word::index).reversed())
            .map(this::nationsOf)
            .filter(nations -> !nations.isEmpty())
            .findFirst()
            .orElse(ImmutableList.of());
  }

  private static Stream<Word> fellows(Word first) {
    return Stream.concat(
        first.withConjuncts().stream(),
        first.findHead().filter(all -> first.hasPrepositionOf(FunctionWord.LISTING)).stream());
  }

  /** The words for countries that stand before what the one is called. */
  private ImmutableList<Word> nationsOf(Word fellow) {
    return fellow.sentence().words().stream()
        .flatMap(word -> word.findClause().stream())
        .filter(clause -> clause.isNominal() && clause.fillers(Clause.SELF).contains(fellow))
        .flatMap(clause -> clause.fillers(Clause.MODIFIER).stream())
        .filter(word -> !nations(word).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** An article of several countries tells of presidents whose country it takes as known. */
  private boolean isAlone() {
    return article.mentions().keySet().stream()
            .flatMap(word -> nations(word).stream())
            .distinct()
            .limit(2)
            .count()
        == 1;
  }

  private boolean isOwned(Clause office) {
    return isTold(office) || office.fillers(Clause.MODIFIER).stream().anyMatch(Word::isCompound);
  }

  /** Whether its words name whose it is: "[Kenya]'s minister", not "security minister". */
  private boolean isTold(Clause office) {
    return OWNERS.stream().anyMatch(function -> !office.fillers(function).isEmpty())
        || office.fillers(Clause.MODIFIER).stream()
            .anyMatch(word -> !article.entitiesOf(word).isEmpty());
  }

  private List<Entity> nations(Word word) {
    return article.entitiesOf(word).stream()
        .filter(entity -> entity.named() && entity.type().equals(country))
        .toList();
  }
}
