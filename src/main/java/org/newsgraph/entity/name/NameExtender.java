package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/**
 * The extender of names that are marked in part: a name does not end before a hyphen or apostrophe
 * that ties a further word to it ("Ban Ki-moon"), before its number ("Route [70]") or before what
 * people it tells of own ("People['s Front]"), nor begin after a capital word that hangs on it
 * ("[Supreme] Court") or on what sort of body it is, nor end before what it is the commission or
 * centre of, nor a place's before what sort of place it is ("Galilee [province]"). Names that are
 * known by themselves stay apart and as they are.
 */
final class NameExtender {
  private static final Pattern NUMBER = Pattern.compile("#\\d+|\\d{1,3}");

  private final ImmutableList<FoundName> known;
  private final ReferenceWords words;

  NameExtender(ImmutableList<FoundName> known, ReferenceWords words) {
    this.known = known;
    this.words = words;
  }

  /** The whole of a name of which these words are a part. */
  WordRun extend(WordRun part) {
    return known.stream().anyMatch(name -> name.words().equals(part))
        ? part
        : behind(numbered(joined(after(after(before(owning(tied(part))))))));
  }

  /** "Sambisa [forest]", "Zaatari [refugee camp]". */
  private static WordRun behind(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int last = run.end();
    while (sentence.findWord(last).filter(word -> isKind(word)).isPresent()) {
      last++;
    }
    boolean named =
        sentence
            .findWord(last)
            .filter(word -> word.isPlaceNoun() && word.isSmall() && run.head().hangsOn(word))
            .isPresent();
    return named && run.head().isCompound()
        ? new WordRun(sentence, new Span(run.begin(), last + 1))
        : run;
  }

  /** The "refugee" of "refugee camp". */
  private static boolean isKind(Word word) {
    return word.isCommonNoun() && word.isSmall() && word.isCompound();
  }

  private static WordRun tied(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int end = run.end();
    while (end + 1 < sentence.words().size() && isTie(sentence.word(end), run)) {
      end += 2;
    }
    while (end > run.end() && sentence.findWord(end).filter(w -> isFlat(w, run)).isPresent()) {
      end++;
    }
    return new WordRun(sentence, new Span(run.begin(), end));
  }

  /**
   * Whether the word is a hyphen without a space before or after it, a stroke between two bodies,
   * the apostrophe behind a letter that English lacks, or a small word of another language: "Rafa'
   * Nuri", "Force de Sécurité et d'Intervention".
   */
  private static boolean isTie(Word word, WordRun run) {
    Word next = word.sentence().word(word.index() + 1);
    boolean glued =
        word.findPrevious().filter(w -> w.span().end() == word.span().begin()).isPresent()
            && next.span().begin() == word.span().end();
    boolean stroke = word.text().equals("/") && next.isCapital() && !run.head().isInPersonName();
    boolean letter = NameForm.isClitic(word.text()) && word.text().length() == 1;
    boolean foreign = word.isForeign() && next.isProperNoun() && next.hangsWithin(run.places());
    return (glued && (word.isHyphen() || stroke)) || (letter && isFlat(next, run)) || foreign;
  }

  private static boolean isFlat(Word word, WordRun run) {
    return word.isFlat() && word.hangsWithin(run.places());
  }

  /** "Office for Sports [and Culture]": what is joined to the last word of a body's name. */
  private WordRun joined(WordRun run) {
    ParsedSentence sentence = run.sentence();
    boolean open =
        sentence.findWord(run.end()).filter(Word::isJoining).isPresent()
            && run.last() != run.head()
            && run.words().stream().anyMatch(Word::canStandWithinName)
            && words.isNounFor("organization", run.head().forms());
    int end = run.end() + 1;
    while (open && end < sentence.words().size() && isPart(sentence.word(end))) {
      end++;
    }
    boolean joined =
        open
            && end > run.end() + 1
            && run.last().withConjuncts().contains(sentence.word(end - 1))
            && isThing(run.last())
            && isThing(sentence.word(end - 1));
    return joined ? new WordRun(sentence, new Span(run.begin(), end)) : run;
  }

  /** Whether the noun is no name of somebody by itself, as "Interpol" is. */
  private boolean isThing(Word noun) {
    return !words.isBodyOrPlace(noun.entityType()) && !noun.isInPersonName();
  }

  /** "People['s Front]": people who only have a body to their name, and no "Union's Council". */
  private WordRun owning(WordRun run) {
    ParsedSentence sentence = run.sentence();
    Word people = run.last();
    boolean owns =
        people.isCapital()
            && words.findNoun(people.forms()).isPresent()
            && !words.isBodyOrPlace(people.entityType())
            && sentence.findWord(run.end()).filter(NameExtender::isPossessive).isPresent();
    int end = run.end() + 1;
    while (owns && end < sentence.words().size() && isCapitalNoun(sentence.word(end))) {
      end++;
    }
    return owns && end > run.end() + 1 ? new WordRun(sentence, new Span(run.begin(), end)) : run;
  }

  private static boolean isPossessive(Word word) {
    return word.isParticle() && NameForm.isClitic(word.text());
  }

  private boolean isCapitalNoun(Word word) {
    return word.isNoun() && isCapitalBeside(word);
  }

  /** "Route [70]", and neither a person's age nor a year. */
  private static WordRun numbered(WordRun run) {
    ParsedSentence sentence = run.sentence();
    boolean number =
        sentence
            .findWord(run.end())
            .filter(next -> NUMBER.matcher(next.text()).matches())
            .filter(next -> next.hangsWithin(run.places()) && !run.head().isPerson())
            .isPresent();
    return number ? new WordRun(sentence, new Span(run.begin(), run.end() + 1)) : run;
  }

  private WordRun before(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int begin = run.begin();
    while (begin > 0 && opens(sentence.word(begin - 1), run)) {
      begin--;
    }
    return new WordRun(sentence, new Span(begin, run.end()));
  }

  private boolean opens(Word word, WordRun run) {
    boolean within = word.index() > 0 || word.text().indexOf('.') > 0;
    return within
        && isPart(word)
        && !word.isAttribute()
        && !(run.head().isInPersonName() && word.findName().filter(Name::isOfPeople).isPresent())
        && (word.hangsWithin(run.places()) || isBesideGenus(word, run) || isBesideBare(word, run));
  }

  /** "[Tisza] Party leader": a noun for a body alone is no name. */
  private boolean isBesideBare(Word word, WordRun run) {
    return run.size() == 1
        && run.head().isCompound()
        && words.isNounFor("organization", run.head().forms())
        && run.head().findHead().filter(word::hangsOn).isPresent();
  }

  /** "[Independent] Action party": it hangs on the noun for the sort of body that has the name. */
  private boolean isBesideGenus(Word word, WordRun run) {
    Word head = run.head();
    return head.isCompound()
        && head.findHead()
            .filter(word::hangsOn)
            .filter(noun -> words.isGenus(noun.lemma()))
            .isPresent();
  }

  private WordRun after(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int end = run.end();
    boolean person = run.words().stream().anyMatch(Word::isInPersonName);
    if (person || sentence.findWord(end).filter(Word::canStandWithinName).isEmpty()) {
      return run;
    }
    int begin = end + (isArticle(sentence, end + 1) ? 2 : 1);
    int last = begin;
    while (last < sentence.words().size() && goesOn(sentence.word(last), run)) {
      last++;
    }
    boolean tied =
        sentence.words().subList(end, last).stream()
            .anyMatch(word -> word.hangsWithin(run.places()));
    return last > begin && tied ? new WordRun(sentence, new Span(run.begin(), last)) : run;
  }

  private static boolean isArticle(ParsedSentence sentence, int place) {
    return sentence.findWord(place).filter(Word::isDeterminerWord).isPresent();
  }

  private boolean goesOn(Word word, WordRun run) {
    return !word.isInPersonName() && (isPart(word) || isOfBody(word) || isJoining(word, run));
  }

  private boolean isPart(Word word) {
    return isCapital(word) || isCapitalNoun(word);
  }

  /** "Center for Strategic [and] International Studies": what is joined stands before its noun. */
  private boolean isJoining(Word word, WordRun run) {
    ImmutableList<Word> all = run.sentence().words();
    return word.isJoining()
        && all.subList(word.index() + 1, all.size()).stream()
            .filter(noun -> noun.isAttribute() && noun.hangsWithin(run.places()))
            .anyMatch(
                noun ->
                    all.subList(word.index() + 1, noun.index() + 1).stream()
                        .allMatch(this::isPart));
  }

  private boolean isCapital(Word word) {
    return (word.isProperNoun() || word.isAdjective()) && isCapitalBeside(word);
  }

  /** Whether the word has a capital that tells something, and is no time nor known by itself. */
  private boolean isCapitalBeside(Word word) {
    return word.isCapital()
        && !word.isTime()
        && (word.isProperNoun() || word.isAdjective() || !TitleCase.isWritten(word.sentence()))
        && known.stream().noneMatch(name -> name.words().contains(word));
  }

  /** "Rally of the [Guinean] People": a country's adjective before a noun of the name. */
  private static boolean isOfBody(Word word) {
    if (!word.isCapital() || word.findHead().filter(word::isBefore).isEmpty()) {
      return false;
    }
    Word noun = word.expectHead();
    return word.isModifier()
        ? noun.isCapital() && noun.isAttribute()
        : word.isCompound() && noun.isModifier() && isOfBody(noun);
  }
}
