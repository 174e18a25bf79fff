package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/** The finder of the names in a sentence that the gazetteer knows. */
final class KnownNameFinder {
  /** How long a word that is no noun must be to be a name by itself: "US" is often "us". */
  private static final int SHORT = 3;

  private final Gazetteer gazetteer;
  private final Gazetteer inCapitals;
  private final ReferenceWords words;
  private final NameTrimmer trimmer;

  KnownNameFinder(Gazetteer gazetteer, ReferenceWords words) {
    this.gazetteer = gazetteer;
    this.inCapitals = gazetteer.inCapitals();
    this.words = words;
    this.trimmer = new NameTrimmer(words);
  }

  /** The known names in the order of the sentence, without overlap. */
  ImmutableList<FoundName> find(ParsedSentence sentence) {
    Gazetteer names = isInCapitals(sentence) ? inCapitals : gazetteer;
    NameText text = NameText.of(Lists.transform(sentence.words(), Word::text));
    ImmutableList.Builder<FoundName> found = ImmutableList.builder();
    int i = 0;
    while (i < sentence.words().size()) {
      ImmutableList<Gazetteer.Match> matches = matches(names, text, sentence.word(i));
      if (!matches.isEmpty() && fits(run(sentence, matches))) {
        found.add(named(sentence, matches));
        i = run(sentence, matches).end();
      } else {
        i++;
      }
    }
    return found.build();
  }

  /** "Supreme Court of [India]": what the known name itself says that its bearer is a part of. */
  Optional<FoundName> findWhole(FoundName part) {
    Optional<String> whole = part.matches().stream().findFirst().flatMap(m -> m.entry().partOf());
    ParsedSentence sentence = part.words().sentence();
    NameText text = NameText.of(Lists.transform(sentence.words(), Word::text));
    return part.words().words().stream()
        .filter(of -> whole.isPresent() && of.isWord(Clause.OF))
        .map(of -> gazetteer.longestMatches(text, of.index() + 1, part.end()))
        .filter(found -> found.stream().anyMatch(m -> whole.get().equals(m.entry().name())))
        .map(found -> named(sentence, found))
        .filter(name -> name.head().isOfAttribute() && name.head().hangsOn(part.head()))
        .findFirst();
  }

  private FoundName named(ParsedSentence sentence, ImmutableList<Gazetteer.Match> matches) {
    WordRun run = run(sentence, matches);
    WordRun bare = trimmer.trim(run).orElse(run);
    return new FoundName(bare, bare.head(), matches.get(0).entry().type(), matches);
  }

  private static WordRun run(ParsedSentence sentence, ImmutableList<Gazetteer.Match> matches) {
    return new WordRun(sentence, matches.get(0).tokens());
  }

  /**
   * The longest matches from the word on, without a time behind the name, "Russia [today]", or a
   * word that belongs to what stands behind it: "Pakistani [military] outposts".
   */
  private static ImmutableList<Gazetteer.Match> matches(
      Gazetteer names, NameText text, Word first) {
    ParsedSentence sentence = first.sentence();
    ImmutableList<Gazetteer.Match> matches =
        names.longestMatches(text, first.index(), sentence.words().size());
    if (matches.isEmpty()) {
      return matches;
    }
    Word last = run(sentence, matches).last();
    return first.isBefore(last) && last.isSmall() && (last.isTime() || belongsBehind(last))
        ? names.longestMatches(text, first.index(), last.index())
        : matches;
  }

  private static boolean belongsBehind(Word last) {
    return last.isModifier()
        && last.findHead()
            .filter(noun -> last.isBefore(noun) && (noun.isPlace() || noun.isPerson()))
            .isPresent();
  }

  private static boolean isInCapitals(ParsedSentence sentence) {
    return sentence.words().size() > 2
        && sentence.words().stream()
            .map(Word::text)
            .noneMatch(t -> t.length() > 1 && t.chars().anyMatch(Character::isLowerCase));
  }

  /** Whether the words stand in the sentence as the gazetteer's kind of name stands. */
  private boolean fits(WordRun run) {
    Word first = run.first();
    boolean name = first.text().length() > SHORT || !isNoName(first);
    return run.size() > 1
        || (name
            && !isOfDescent(first)
            && !words.isWithinTitle(run.begin(), run.sentence().forms()));
  }

  /** "Ethnic [Albanian] protests" are none of Albania. */
  private boolean isOfDescent(Word adjective) {
    return adjective.isModifier()
        && adjective
            .findPrevious()
            .filter(ethnic -> words.contains(ethnic.lemma(), ReferenceWord.Kind.DESCENT))
            .isPresent();
  }

  private static boolean isNoName(Word word) {
    return word.isVerb()
        || word.isPronoun()
        || word.isPreposition()
        || word.isSubordinator()
        || word.isDeterminerWord();
  }
}
