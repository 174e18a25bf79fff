package org.newsgraph.entity.name;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/** The finder of the names in a sentence that the reader model marks. */
final class MarkedNameFinder {
  private final ReferenceWords words;
  private final NameTrimmer trimmer;

  MarkedNameFinder(ReferenceWords words) {
    this.words = words;
    this.trimmer = new NameTrimmer(words);
  }

  /** The marked names beside those that are known. */
  ImmutableList<FoundName> find(ParsedSentence sentence, ImmutableList<FoundName> known) {
    NameExtender extender = new NameExtender(known, words);
    return sentence.names().stream()
        .filter(name -> !name.isOfPeople())
        .flatMap(name -> find(sentence, name, known, extender).stream())
        .collect(toImmutableList());
  }

  private Optional<FoundName> find(
      ParsedSentence sentence, Name name, ImmutableList<FoundName> known, NameExtender extender) {
    WordRun whole = extender.extend(new WordRun(sentence, name.tokens()));
    return clip(whole, known)
        .flatMap(run -> trimmer.findName(run, words.classOf(name.type())))
        .filter(found -> !isSaid(found.words()) && !isList(found.words(), known))
        .filter(found -> !isPartOfKnown(found.words(), known));
  }

  /**
   * What a name that begins in the middle of a known one leaves, or with its owner, or that has a
   * known body joined to it: "New [York Democrat] ...", "NATO's [Allied Command]", "[Ministry of
   * Justice] and Interpol".
   */
  private Optional<WordRun> clip(WordRun run, ImmutableList<FoundName> known) {
    int begin = run.begin();
    int end = run.end();
    for (FoundName one : known) {
      if (one.end() == end && one.begin() > begin + 1 && isJoinedBody(run.sentence(), one)) {
        end = one.begin() - 1;
      }
      boolean owner = one.begin() == run.begin() && isPossessive(run.sentence(), one.end());
      if (owner && one.end() + 1 < run.end()) {
        begin = Math.max(begin, one.end() + 1);
      } else if (one.begin() < run.begin() && one.end() > run.begin() && one.end() < run.end()) {
        begin = Math.max(begin, one.end());
      }
    }
    return begin < end
        ? Optional.of(new WordRun(run.sentence(), new Span(begin, end)))
        : Optional.empty();
  }

  private boolean isJoinedBody(ParsedSentence sentence, FoundName one) {
    return one.type().equals(words.classOf("organization"))
        && sentence.word(one.begin() - 1).isJoining();
  }

  private static boolean isPossessive(ParsedSentence sentence, int place) {
    return sentence
        .findWord(place)
        .filter(word -> word.isParticle() && NameForm.isClitic(word.text()))
        .isPresent();
  }

  /** "Opposition Leader to Police": a headline and no name. */
  private static boolean isSaid(WordRun run) {
    return run.words().stream()
        .anyMatch(word -> (word.isFullVerb() && !word.isModifier()) || word.text().equals("to"));
  }

  /** "[Northern] Chad": a known country, and no name of another. */
  private boolean isPartOfKnown(WordRun run, ImmutableList<FoundName> known) {
    return run.beginsWithDirection()
        && known.stream()
            .filter(name -> name.type().equals(words.classOf("country")))
            .anyMatch(name -> name.begin() == run.begin() + 1 && name.end() == run.end());
  }

  /** "Bosnia and Slovenia", "UK Labour Party": known names, and no name themselves. */
  private boolean isList(WordRun run, ImmutableList<FoundName> known) {
    ImmutableList<FoundName> parts =
        known.stream()
            .filter(name -> name.begin() >= run.begin() && name.end() <= run.end())
            .collect(toImmutableList());
    ImmutableList<Word> between =
        run.words().stream()
            .filter(word -> parts.stream().noneMatch(part -> part.words().contains(word)))
            .collect(toImmutableList());
    return parts.size() > 1
        && between.stream().allMatch(word -> word.isConjunction() || word.isPunctuation())
        && !(parts.size() == 2 && between.isEmpty() && isAbroad(parts.get(0), parts.get(1)));
  }

  /**
   * "[Kenya] Labour Party": another than the known one of that name, which is no party of Kenya.
   */
  private boolean isAbroad(FoundName place, FoundName body) {
    Gazetteer.Match owner = place.matches().get(0);
    Gazetteer.Match named = body.matches().get(0);
    return owner.kind() == Gazetteer.Kind.NAME
        && named.kind() == Gazetteer.Kind.NAME
        && body.type().equals(words.classOf("organization"))
        && !place.type().equals(words.classOf("organization"))
        && place.head().isCompound()
        && place.head().hangsOn(body.head())
        && named.entry().partOf().filter(one -> !one.equals(owner.entry().name())).isPresent();
  }
}
