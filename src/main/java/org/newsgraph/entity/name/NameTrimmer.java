package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Span;

/** The trimmer of runs of words to the names in them, which are no titles. */
final class NameTrimmer {
  /** How many letters a word in capitals before a person's name has that tells of his party. */
  private static final int ACRONYM = 3;

  private static final Pattern TIED = Pattern.compile(".+-\\p{Ll}+");

  private final ReferenceWords words;

  NameTrimmer(ReferenceWords words) {
    this.words = words;
  }

  /** The name in the run, of the type if that is not "", unless it only describes. */
  Optional<FoundName> findName(WordRun run, String type) {
    return trim(run)
        .filter(name -> name.words().stream().anyMatch(Word::isCapital) && !isDescription(name))
        .map(name -> named(name, type));
  }

  private FoundName named(WordRun name, String type) {
    Word head = name.head();
    String headType = headType(name);
    boolean surname =
        name.size() == 1
            && type.equals(words.classOf("place"))
            && headType.equals(words.classOf("person"));
    return new FoundName(
        name, head, type.isEmpty() || surname ? headType : type, ImmutableList.of());
  }

  /**
   * What the model takes the name's head for; a noun for a body tells it in a longer name, or right
   * behind it.
   */
  private String headType(WordRun name) {
    Word head = name.head();
    boolean body = (name.size() > 1 && isNounForBody(head)) || isBeforeBody(head);
    return words.classOf(body ? "organization" : head.entityType());
  }

  /** "The [Fatah] party"; what is a person or a place is not what stands behind it. */
  private boolean isBeforeBody(Word head) {
    return head.isCompound()
        && !head.isPerson()
        && !head.isPlace()
        && head.findHead().filter(noun -> isGenus(noun) && isNounForBody(noun)).isPresent();
  }

  private boolean isNounForBody(Word noun) {
    return words.isNounFor("organization", noun.forms());
  }

  /** "General [Staff]", "Communist [Party] of Kenya". */
  private boolean isBody(WordRun run) {
    Word last = run.last();
    Word head = run.head();
    boolean body =
        isNounForBody(head)
            || words.classOf(head.entityType()).equals(words.classOf("organization"));
    return (isNounForBody(last) && !last.isPerson())
        || (body && head.isCapital() && !head.isPerson() && !isTitle(head));
  }

  /** "Navy", "Air [Force]" */
  private boolean endsNounForBody(Word word) {
    return isNounForBody(word)
        || words.endsNounFor("organization", word.index(), word.sentence().forms());
  }

  /** Whether the word tells of what sort the bearer of the name before it is: "Fatah [party]". */
  private boolean isGenus(Word word) {
    return word.isSmall() && words.isGenus(word.lemma());
  }

  /** The name without the article, title or possessive that the model may have put to it. */
  Optional<WordRun> trim(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int begin = run.begin();
    int end = run.end();
    boolean body = isBody(run) || run.endsWithKindOfPlace();
    for (Word word : run.words().subList(0, run.size() - 1)) {
      int behind = endOfJoined(word);
      boolean title = isTitle(word) && !isGivenName(word) && !isInnerName(word, begin);
      if (title && !body && behind < end) {
        begin = behind;
      }
    }
    begin = Math.max(begin, behindKind(run));
    while (begin < end && isNoBegin(sentence.word(begin), end)) {
      begin++;
    }
    end = endOfPerson(run, begin, end);
    if (begin < end - 2 && isTiedParticiple(sentence.word(end - 1))) {
      end -= 2;
    }
    while (begin < end && endsNoName(sentence.word(end - 1))) {
      end--;
    }
    end = endBeforeMachine(sentence, begin, endBeforeGenus(sentence, begin, end));
    while (begin < end - 1 && reachesIntoTitle(sentence.word(end - 1))) {
      end--;
    }
    if (end - begin > 1 && isTimeBehind(sentence.word(end - 1), begin)) {
      end--;
    }
    boolean letter = end - begin == 1 && sentence.word(begin).text().length() == 1;
    return begin < end && !letter
        ? Optional.of(new WordRun(sentence, new Span(begin, end)))
        : Optional.empty();
  }

  /** The place of what stands behind "of" in a place's name: "U.S. state of [California]". */
  private static int behindKind(WordRun run) {
    return run.words().stream()
        .limit(run.size() - 1)
        .filter(noun -> noun.isPlaceNoun() && noun.isSmall())
        .filter(noun -> noun.findNext().filter(of -> of.isWord(Clause.OF)).isPresent())
        .mapToInt(noun -> noun.index() + 2)
        .max()
        .orElse(run.begin());
  }

  /** The place behind the word and what hyphens join to it: "President-elect [Lopez]". */
  private static int endOfJoined(Word word) {
    return word.findJoinedBehind().map(NameTrimmer::endOfJoined).orElse(word.index() + 1);
  }

  /** Whether a name that ends before the place cannot begin with the word. */
  private boolean isNoBegin(Word word, int end) {
    boolean longer = word.index() + 1 < end && word.isInPersonName();
    return opensNoName(word)
        || isTied(word)
        || endsTitle(word)
        || (longer && (endsLongTitle(word) || isBodyBefore(word, end)));
  }

  /** "White House [Press] Secretary": the word behind the name makes a title with its last. */
  private boolean reachesIntoTitle(Word last) {
    return endsLongTitle(last)
        && !words.isGenus(last.lemma())
        && last.findNext().filter(this::endsLongTitle).isPresent();
  }

  /** "Secretary of [State] Maria Lopez". */
  private boolean endsLongTitle(Word word) {
    return words.isWithinTitle(word.index(), word.sentence().forms());
  }

  /** "The [PSOE] Carlos Ruiz Lopez": capitals before a person's name tell of what party he is. */
  private static boolean isBodyBefore(Word word, int end) {
    return word.text().length() >= ACRONYM
        && word.index() + 2 < end
        && word.isInCapitals()
        && word.text().chars().allMatch(Character::isLetter)
        && word.findNext().filter(next -> next.isCapital() && !next.isInCapitals()).isPresent();
  }

  /** "Anna Novak [of Norway]": what a person is of is no part of the name. */
  private static int endOfPerson(WordRun run, int begin, int end) {
    ParsedSentence sentence = run.sentence();
    if (begin < end && sentence.word(begin).isInPersonName()) {
      for (int i = begin + 2; i < end; i++) {
        if (sentence.word(i).isPreposition() && sentence.word(i).canStandWithinName()) {
          return i;
        }
      }
    }
    return end;
  }

  private static boolean opensNoName(Word word) {
    return word.isDeterminerWord()
        || word.isPreposition()
        || word.isConjunction()
        || word.isPunctuation()
        || (word.isSmall() && word.findPrevious().filter(Word::isHyphen).isPresent());
  }

  /** "[UN-backed] Food Council". */
  private static boolean isTied(Word word) {
    return word.isAdjective() && TIED.matcher(word.text()).matches();
  }

  /** "President-[elect] Maria Lopez". */
  private static boolean endsTitle(Word word) {
    return word.isSmall()
        && word.findHyphenated()
            .filter(before -> before.span().end() + 1 == word.span().begin())
            .isPresent();
  }

  private static boolean endsNoName(Word word) {
    return word.isParticle() || word.isPunctuation() || isMoney(word);
  }

  /** "US$" */
  private static boolean isMoney(Word word) {
    return word.text()
        .codePoints()
        .anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** "Anna Novak [Wednesday] rejected the plan": a time that does not belong to the name. */
  private static boolean isTimeBehind(Word word, int begin) {
    return word.isTime()
        && !new WordRun(word.sentence(), new Span(begin, word.index())).isTiedTo(word);
  }

  /** "New Front [electoral alliance]": what sort of body it is, is no part of the name. */
  private int endBeforeGenus(ParsedSentence sentence, int begin, int end) {
    int last = end;
    if (begin < end - 1 && isGenus(sentence.word(end - 1))) {
      do {
        last--;
      } while (begin < last - 1 && isSmallModifier(sentence.word(last - 1)));
    }
    return last;
  }

  /** "Air Force [F-16]": a machine's model behind the body that owns it is no part of its name. */
  private int endBeforeMachine(ParsedSentence sentence, int begin, int end) {
    List<Word> words = sentence.words().subList(begin, end);
    int body = Iterables.indexOf(Lists.reverse(words), this::endsNounForBody);
    List<Word> behind = body < 1 ? List.of() : words.subList(words.size() - body, words.size());
    boolean model =
        !behind.isEmpty() && behind.get(0).isCapital() && behind.stream().anyMatch(Word::isNumber);
    return model ? behind.get(0).index() : end;
  }

  private static boolean isSmallModifier(Word word) {
    return word.isSmall() && (word.isAdjective() || word.isNoun());
  }

  /** "[-controlled]" in "the Hamas-controlled region". */
  private static boolean isTiedParticiple(Word word) {
    return word.isPastParticiple() && word.findPrevious().filter(Word::isHyphen).isPresent();
  }

  /** "Secretary of State", "Vice Speaker": capitals do not make a name of a title. */
  private boolean isDescription(WordRun name) {
    Word head = name.head();
    boolean given = head.index() + 1 < name.end() && isGivenName(head);
    return (isTitle(head) && !given)
        || (name.size() == 1 && words.isWithinTitle(name.begin(), name.sentence().forms()));
  }

  private boolean isTitle(Word word) {
    return words.isTitle(word.text())
        || words.isTitle(word.lemma())
        || (word.isNoun() && !word.isPlural() && words.isNounFor("person", word.forms()));
  }

  /** "Omar [Sheikh] Nuri": flat with a name before it, the word is a part of the name. */
  private static boolean isInnerName(Word word, int begin) {
    return word.isFlat() && begin < word.index() && word.hangsWithin(new Span(begin, word.index()));
  }

  /** "[Hunter] Lopez": the surname is flat with the word, which is no title by itself. */
  private boolean isGivenName(Word word) {
    return !words.isTitle(word.text())
        && word.findNext().filter(next -> next.isFlat() && next.hangsOn(word)).isPresent();
  }
}
