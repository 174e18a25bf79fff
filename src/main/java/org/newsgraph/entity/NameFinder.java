package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/**
 * The finder of proper names in a sentence: those of the gazetteer, those that the reader model
 * marks, and runs of proper nouns that both leave. The longest wins where they overlap.
 */
final class NameFinder {
  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of("VERB", "AUX", "PRON", "ADP", "SCONJ", "DET");

  /** The reader model's type of words such as "Kenyan": whom they name, the gazetteer knows. */
  private static final String PEOPLE = "NAT";

  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("NOUN", "PROPN");

  private final Gazetteer gazetteer;
  private final Gazetteer inCapitals;
  private final ReferenceWords words;

  /** Makes a finder that serves any number of articles. */
  NameFinder(Gazetteer gazetteer, ReferenceWords words) {
    this.gazetteer = gazetteer;
    this.inCapitals = gazetteer.inCapitals();
    this.words = words;
  }

  /**
   * A proper name as found.
   *
   * @param tokens its words
   * @param head the word that the others hang on
   * @param type the class of what it names, "" where nothing tells
   * @param matches the ways in which the gazetteer knows it, none where it does not
   */
  record Found(Span tokens, int head, String type, ImmutableList<Gazetteer.Match> matches) {}

  ImmutableList<Found> find(ParsedSentence sentence) {
    List<Found> candidates = new ArrayList<>(known(sentence));
    ImmutableList<Span> known =
        candidates.stream().map(Found::tokens).collect(ImmutableList.toImmutableList());
    for (Name name : sentence.names()) {
      if (name.type().equals(PEOPLE)) {
        continue;
      }
      clip(NameSpans.whole(sentence, name.tokens(), known), candidates)
          .flatMap(span -> trim(sentence, span))
          .filter(span -> isCapitalized(sentence, span) && !isDescription(sentence, span))
          .filter(span -> !isSaid(sentence, span) && !isList(sentence, span, known))
          .ifPresent(span -> candidates.add(found(sentence, span, words.classOf(name.type()))));
    }
    candidates.addAll(properNouns(sentence, known));
    candidates.addAll(namesakes(sentence, candidates));
    candidates.sort(
        Comparator.comparing((Found f) -> -f.tokens().length())
            .thenComparing(f -> f.matches().isEmpty())
            .thenComparing(f -> f.tokens().begin()));
    List<Found> kept = new ArrayList<>();
    for (Found candidate : candidates) {
      if (kept.stream().noneMatch(k -> k.tokens().overlaps(candidate.tokens()))) {
        kept.add(candidate);
      }
    }
    kept.addAll(within(sentence, kept, candidates));
    kept.sort(Comparator.comparing(f -> f.tokens().begin()));
    return ImmutableList.copyOf(kept);
  }

  /** "Democratic Party of Kenya": another than the known party of that name. */
  private List<Found> namesakes(ParsedSentence sentence, List<Found> candidates) {
    String organization = words.classOf("organization");
    String country = words.classOf("country");
    List<Found> found = new ArrayList<>();
    for (Found body : candidates) {
      if (!body.matches().isEmpty() && body.type().equals(organization)) {
        candidates.stream()
            .filter(c -> !c.matches().isEmpty() && c.type().equals(country))
            .filter(c -> isOwnedBy(sentence, body.head(), c))
            .filter(c -> c.tokens().begin() - body.tokens().end() <= 2)
            .map(c -> new Span(body.tokens().begin(), c.tokens().end()))
            .map(span -> new Found(span, body.head(), organization, ImmutableList.of()))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "Parliament of [Kenya]": known names that tell whose the organization is. */
  private List<Found> within(ParsedSentence sentence, List<Found> kept, List<Found> candidates) {
    return candidates.stream()
        .filter(c -> !c.matches().isEmpty())
        .filter(
            c ->
                kept.stream()
                    .anyMatch(
                        k ->
                            k.matches().isEmpty()
                                && k.type().equals(words.classOf("organization"))
                                && k.tokens().contains(c.head())
                                && isOwnedBy(sentence, k.head(), c)))
        .toList();
  }

  private static boolean isOwnedBy(ParsedSentence sentence, int body, Found owner) {
    Word head = sentence.word(owner.head());
    return head.is("nmod")
        && head.hangsOn(sentence.word(body))
        && head.children("case").anyMatch(t -> t.lemma().equals("of"));
  }

  private List<Found> known(ParsedSentence sentence) {
    List<Found> found = new ArrayList<>();
    ImmutableList<String> texts =
        sentence.words().stream().map(Word::text).collect(ImmutableList.toImmutableList());
    Gazetteer names = isInCapitals(sentence) ? inCapitals : gazetteer;
    int i = 0;
    while (i < texts.size()) {
      ImmutableList<Gazetteer.Match> matches = matches(sentence, names, texts, i);
      if (!matches.isEmpty() && fits(sentence, matches.get(0))) {
        Span span = matches.get(0).tokens();
        Span bare = trim(sentence, span).orElse(span);
        found.add(new Found(bare, head(sentence, bare), matches.get(0).entry().type(), matches));
        i = span.end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** The longest matches from the word on, without a time behind the name: "Russia [today]". */
  private static ImmutableList<Gazetteer.Match> matches(
      ParsedSentence sentence, Gazetteer names, ImmutableList<String> texts, int from) {
    ImmutableList<Gazetteer.Match> matches = names.longestMatches(texts, from);
    if (matches.isEmpty()) {
      return matches;
    }
    int last = matches.get(0).tokens().end() - 1;
    boolean time =
        last > from
            && sentence.word(last).isTime()
            && Character.isLowerCase(texts.get(last).charAt(0));
    return time ? names.longestMatches(texts.subList(0, last), from) : matches;
  }

  private static boolean isInCapitals(ParsedSentence sentence) {
    return sentence.words().stream()
            .map(Word::text)
            .noneMatch(t -> t.length() > 1 && t.chars().anyMatch(Character::isLowerCase))
        && sentence.words().size() > 2;
  }

  /** Whether the words stand in the sentence as the gazetteer's kind of name stands. */
  private boolean fits(ParsedSentence sentence, Gazetteer.Match match) {
    Word first = sentence.word(match.tokens().begin());
    return match.tokens().length() > 1
        || ((!NO_NAMES.contains(first.upos()) || first.text().length() > 3)
            && !words.isWithinTitle(sentence, match.tokens()));
  }

  private Found found(ParsedSentence sentence, Span span, String type) {
    int head = head(sentence, span);
    String headType = words.classOf(sentence.word(head).entityType());
    boolean surname =
        span.length() == 1
            && type.equals(words.classOf("place"))
            && headType.equals(words.classOf("person"));
    return new Found(span, head, type.isEmpty() || surname ? headType : type, ImmutableList.of());
  }

  /** The name without the article, title or possessive that the model may have put to it. */
  private Optional<Span> trim(ParsedSentence sentence, Span span) {
    int begin = span.begin();
    int end = span.end();
    for (int i = begin; i < end - 1; i++) {
      if (isTitle(sentence.word(i)) && !isGivenName(sentence, i)) {
        begin = i + 1;
      }
    }
    while (begin < end
        && (sentence.word(begin).upos().equals("DET")
            || sentence.word(begin).upos().equals("ADP")
            || sentence.word(begin).isPunctuation())) {
      begin++;
    }
    if (begin < end - 2 && isParticiple(sentence, end - 1)) {
      end -= 2;
    }
    while (begin < end
        && (sentence.word(end - 1).upos().equals("PART")
            || sentence.word(end - 1).isPunctuation())) {
      end--;
    }
    if (end - begin > 1 && sentence.word(end - 1).isTime() && !isTied(sentence, begin, end - 1)) {
      end--;
    }
    boolean letter = end - begin == 1 && sentence.word(begin).text().length() == 1;
    return begin < end && !letter ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** "[-controlled]" in "the Hamas-controlled region". */
  private static boolean isParticiple(ParsedSentence sentence, int i) {
    return sentence.word(i).xpos().equals("VBN") && sentence.word(i - 1).text().equals("-");
  }

  private List<Found> properNouns(ParsedSentence sentence, ImmutableList<Span> known) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.words().size()) {
      int end = i;
      while (end < sentence.words().size()
          && isProper(sentence, end)
          && (end == i || isTied(sentence, i, end))) {
        end++;
      }
      if (end > i) {
        trim(sentence, NameSpans.whole(sentence, new Span(i, end), known))
            .filter(s -> isCapitalized(sentence, s) && !isDescription(sentence, s))
            .ifPresent(s -> found.add(found(sentence, s, "")));
      }
      i = Math.max(end, i + 1);
    }
    found.removeIf(f -> f.type().isEmpty());
    return found;
  }

  /**
   * A proper noun; amid small words also the capital noun of an organization, as in "Norway's
   * Court", that of a person which is no word for people, and an acronym.
   */
  private boolean isProper(ParsedSentence sentence, int i) {
    Word word = sentence.word(i);
    if (!word.isCommonNoun() || i == 0 || !Character.isUpperCase(word.text().charAt(0))) {
      return word.isProperNoun();
    }
    String type = words.classOf(word.entityType());
    boolean acronym =
        word.text().length() > 2 && word.text().chars().allMatch(Character::isUpperCase);
    boolean person = type.equals(words.classOf("person")) && !isOfPeople(sentence, i);
    boolean unknown = words.findNoun(word.text(), word.lemma()).isEmpty();
    return (type.equals(words.classOf("organization")) || (unknown && (person || acronym)))
        && !isTitleCase(sentence);
  }

  private static boolean isOfPeople(ParsedSentence sentence, int i) {
    return sentence.names().stream()
        .anyMatch(n -> n.type().equals(PEOPLE) && n.tokens().contains(i));
  }

  /** Whether no longer word is in small letters, so that a capital tells nothing. */
  private static boolean isTitleCase(ParsedSentence sentence) {
    return sentence.words().stream()
        .noneMatch(t -> t.text().length() > 3 && Character.isLowerCase(t.text().charAt(0)));
  }

  /** Whether a word hangs on one of those from the first on before it, or one of them on it. */
  private static boolean isTied(ParsedSentence sentence, int first, int word) {
    Word behind = sentence.word(word);
    return behind.hangsWithin(new Span(first, word))
        || sentence.words().subList(first, word).stream().anyMatch(t -> t.hangsOn(behind));
  }

  private boolean isTitle(Word word) {
    return words.isTitle(word.text())
        || words.isTitle(word.lemma())
        || (NOUNS.contains(word.upos()) && !word.xpos().endsWith("S") && isPerson(word));
  }

  /** "[Hunter] Lopez": the surname is flat with the word, which is no title by itself. */
  private boolean isGivenName(ParsedSentence sentence, int i) {
    return !words.isTitle(sentence.word(i).text())
        && sentence.word(i + 1).is("flat")
        && sentence.word(i + 1).hangsOn(sentence.word(i));
  }

  private boolean isPerson(Word word) {
    return words
        .findNoun(word.text(), word.lemma())
        .flatMap(ReferenceWord::denotes)
        .filter(words.classOf("person")::equals)
        .isPresent();
  }

  /** "Opposition Leader to Police": a headline and no name. */
  private static boolean isSaid(ParsedSentence sentence, Span span) {
    return sentence.words().subList(span.begin(), span.end()).stream()
        .anyMatch(t -> t.upos().equals("VERB") || t.text().equals("to"));
  }

  /** "Bosnia and Slovenia": known names that are joined, and no name themselves. */
  private static boolean isList(ParsedSentence sentence, Span span, ImmutableList<Span> known) {
    ImmutableList<Span> parts =
        known.stream()
            .filter(k -> k.begin() >= span.begin() && k.end() <= span.end())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Word> between =
        IntStream.range(span.begin(), span.end())
            .filter(i -> parts.stream().noneMatch(p -> p.contains(i)))
            .mapToObj(sentence::word)
            .collect(ImmutableList.toImmutableList());
    return parts.size() > 1
        && !between.isEmpty()
        && between.stream().allMatch(t -> t.upos().equals("CCONJ") || t.isPunctuation());
  }

  /** "Secretary of State", "Vice Speaker": capitals do not make a name of a title. */
  private boolean isDescription(ParsedSentence sentence, Span span) {
    int head = head(sentence, span);
    boolean title = isTitle(sentence.word(head));
    return (title && !(head + 1 < span.end() && isGivenName(sentence, head)))
        || (span.length() == 1 && words.isWithinTitle(sentence, span));
  }

  /** What a name that begins in the middle of a known one leaves: "New [York Democrat] ...". */
  private static Optional<Span> clip(Span span, List<Found> known) {
    int begin = span.begin();
    for (Found one : known) {
      Span other = one.tokens();
      if (other.begin() < span.begin() && other.end() > span.begin() && other.end() < span.end()) {
        begin = Math.max(begin, other.end());
      }
    }
    return begin < span.end() ? Optional.of(new Span(begin, span.end())) : Optional.empty();
  }

  private static boolean isCapitalized(ParsedSentence sentence, Span span) {
    return sentence.words().subList(span.begin(), span.end()).stream()
        .anyMatch(t -> Character.isUpperCase(t.text().charAt(0)));
  }

  /** The first word of the span that hangs on a word outside of it. */
  static int head(ParsedSentence sentence, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (!sentence.word(i).hangsWithin(span)
          && !sentence.word(i).isPunctuation()
          && !sentence.word(i).upos().equals("DET")) {
        return i;
      }
    }
    return span.end() - 1;
  }
}
