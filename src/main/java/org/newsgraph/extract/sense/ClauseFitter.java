package org.newsgraph.extract.sense;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Governors;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Sense;

/**
 * The fitter of clauses to senses: what hangs on the further words of a sense, and on those that
 * its restrictions name, is the clause's own.
 */
final class ClauseFitter {
  /** What a word in the clause keeps for itself. */
  private static final ImmutableSet<String> NOT_LENT =
      ImmutableSet.of(Clause.SELF, Clause.WORDS, Clause.SUBJECT, Clause.OBJECT, Clause.PART);

  private static final Splitter SPACE = Splitter.on(' ');

  private final LightVerbReader lightVerbs;
  private final ResolvedArticle article;

  ClauseFitter(Lexicon lexicon, ResolvedArticle article) {
    this.lightVerbs = new LightVerbReader(lexicon);
    this.article = article;
  }

  /** The clause as the sense looks at it. */
  Clause fit(Clause clause, FoundSense found) {
    Clause whole = seenThrough(governed(clause, found.sense()), found.sense());
    Clause bare = found.length() > 1 && whole.isNominal() ? withoutWords(whole, found) : whole;
    return withRestricted(withRestricted(bare, found.sense()), found.sense());
  }

  /** The clause with the verb above it, where the sense asks for that. */
  private static Clause governed(Clause clause, Sense sense) {
    boolean asked =
        sense.restrictions().containsKey(Clause.GOVERNOR)
            || sense.exceptions().containsKey(Clause.GOVERNOR);
    if (!asked || clause.has(Clause.GOVERNOR)) {
      return clause;
    }
    ImmutableListMultimap.Builder<String, Word> arguments = ImmutableListMultimap.builder();
    arguments.putAll(clause.arguments());
    Governors.find(clause).ifPresent(verb -> arguments.put(Clause.GOVERNOR, verb));
    return clause.with(arguments.build());
  }

  /** "Killed in a series of [attacks]": what a restriction names may stand behind an "of". */
  private Clause seenThrough(Clause clause, Sense sense) {
    ImmutableListMultimap.Builder<String, Word> arguments = ImmutableListMultimap.builder();
    arguments.putAll(clause.arguments());
    for (String function : sense.restrictions().keySet()) {
      clause.fillers(function).forEach(word -> arguments.putAll(function, behindOf(word)));
    }
    return clause.with(arguments.build());
  }

  private ImmutableList<Word> behindOf(Word word) {
    return word.findClause()
        .filter(outer -> lightVerbs.findLender(outer).isPresent())
        .map(outer -> outer.fillers(Clause.OF))
        .orElse(ImmutableList.of());
  }

  /**
   * The clause of a noun of several words without those, and with what hangs on them: "secretary
   * [of state] of Mexico".
   */
  private Clause withoutWords(Clause clause, FoundSense found) {
    SetMultimap<String, Word> arguments = LinkedHashMultimap.create();
    clause.fillers(Clause.MODIFIER).stream()
        .filter(word -> isPart(word, found))
        .forEach(word -> arguments.put(Clause.PART, word));
    for (Map.Entry<String, Word> argument : clause.arguments().entries()) {
      Word word = argument.getValue();
      if (isLent(argument) && isPart(word, found) && !isOtherName(word, found)) {
        lent(word)
            .filter(each -> !isPart(each.getValue(), found))
            .forEach(each -> arguments.put(each.getKey(), each.getValue()));
      } else {
        arguments.put(argument.getKey(), word);
      }
    }
    return clause.with(ImmutableListMultimap.copyOf(arguments));
  }

  private static boolean isPart(Word word, FoundSense found) {
    return found.words().contains(word.index());
  }

  /** "[United States] Secretary of State", and not "[Labour] Minister". */
  private boolean isOtherName(Word word, FoundSense found) {
    return article.entitiesOf(word).stream().anyMatch(Entity::named)
        && found.sense().words().stream()
            .noneMatch(words -> SPACE.splitToList(words).contains(word.lower()));
  }

  /**
   * The clause with what hangs on the words that a restriction names: "cut ties [with Qatar]",
   * "came to the aid [of Somalia]", "died when [rebels] attacked". What hangs on those in turn
   * comes with a second turn.
   */
  private static Clause withRestricted(Clause clause, Sense sense) {
    ImmutableListMultimap.Builder<String, Word> arguments = ImmutableListMultimap.builder();
    arguments.putAll(clause.arguments());
    sense.restrictions().keySet().stream()
        .flatMap(function -> clause.fillers(function).stream())
        .filter(word -> !word.equals(clause.predicate()))
        .flatMap(word -> Stream.concat(lent(word), participants(word)))
        .filter(argument -> !clause.has(argument.getKey()))
        .forEach(arguments::put);
    return clause.with(arguments.build());
  }

  private static Stream<Map.Entry<String, Word>> lent(Word word) {
    return word.findClause().stream()
        .flatMap(clause -> clause.arguments().entries().stream())
        .filter(ClauseFitter::isLent);
  }

  /** Whoever does what a verb tells that a restriction names, and to whom it is done. */
  private static Stream<Map.Entry<String, Word>> participants(Word word) {
    return word.findClause().filter(clause -> !clause.isNominal()).stream()
        .flatMap(
            clause ->
                Stream.concat(
                    as(Clause.CLAUSE_SUBJECT, clause.fillers(Clause.SUBJECT)),
                    as(Clause.CLAUSE_OBJECT, clause.fillers(Clause.OBJECT))));
  }

  private static Stream<Map.Entry<String, Word>> as(String function, List<Word> fillers) {
    return fillers.stream().map(filler -> Map.entry(function, filler));
  }

  private static boolean isLent(Map.Entry<String, Word> argument) {
    return !NOT_LENT.contains(argument.getKey());
  }
}
