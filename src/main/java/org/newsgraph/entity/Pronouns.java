package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.text.Coreference;

/**
 * Whom pronouns stand for: by number, gender, person or thing, how recently and how prominently
 * somebody was spoken of.
 */
final class Pronouns {
  /** How many sentences back somebody may have been spoken of last. */
  private static final int REACH = 3;

  /** What one sentence of distance costs against prominence. */
  private static final int DISTANCE_COST = 3;

  private final Discourse discourse;
  private final ReferenceWords words;
  private final Map<Referent, String> genders = new HashMap<>();

  Pronouns(Discourse discourse, ReferenceWords words) {
    this.discourse = discourse;
    this.words = words;
  }

  List<Referent> resolve(ParsedSentence sentence, Word word) {
    Optional<ReferenceWord> pronoun = words.findPronoun(word.text());
    if (pronoun.isEmpty()) {
      return List.of();
    }
    ReferenceWord kind = pronoun.get();
    List<Referent> those =
        switch (kind.person()) {
          case 1 -> kind.number().equals("plural") ? List.of() : speaker(sentence, word);
          case 3 -> third(sentence, word, kind);
          default -> List.of();
        };
    if (those.size() == 1 && !kind.gender().isEmpty()) {
      genders.putIfAbsent(those.get(0), kind.gender());
    }
    return those;
  }

  private List<Referent> third(ParsedSentence sentence, Word word, ReferenceWord kind) {
    if (kind.grammaticalCase().equals("relative") || kind.grammaticalCase().equals("reciprocal")) {
      return List.of();
    }
    List<Referent> fellows = fellows(sentence, word);
    boolean reflexive = kind.grammaticalCase().equals("reflexive");
    Discourse.Occurrence best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Discourse.Occurrence spoken : discourse.occurrences()) {
      int distance = sentence.index() - spoken.sentence();
      if (distance > REACH || !agrees(spoken, kind)) {
        continue;
      }
      boolean fellow = !Collections.disjoint(fellows, spoken.referents());
      if (reflexive ? !fellow : fellow) {
        continue;
      }
      int score = score(sentence, word, kind, spoken, distance);
      if (score >= bestScore) {
        best = spoken;
        bestScore = score;
      }
    }
    return best == null ? likely(sentence, word, fellows) : best.referents();
  }

  /** Whom the reader model takes the pronoun for, where no one agrees with it. */
  private List<Referent> likely(ParsedSentence sentence, Word word, List<Referent> fellows) {
    Coreference model = discourse.article().coreference();
    List<Referent> best = List.of();
    double bestScore = model.scoreOfNone(sentence.index(), word.index());
    for (Discourse.Occurrence spoken : discourse.occurrences()) {
      double score = model.score(sentence.index(), word.index(), spoken.sentence(), spoken.word());
      boolean fellow = !Collections.disjoint(fellows, spoken.referents());
      if (!fellow && sentence.index() - spoken.sentence() <= REACH && score > bestScore) {
        best = spoken.referents();
        bestScore = score;
      }
    }
    return best;
  }

  private int score(
      ParsedSentence sentence,
      Word word,
      ReferenceWord kind,
      Discourse.Occurrence spoken,
      int distance) {
    int score = spoken.prominence() - DISTANCE_COST * distance;
    boolean several = spoken.referents().size() > 1 || spoken.referents().get(0).plural();
    if (kind.number().equals("plural") && !several) {
      score -= DISTANCE_COST;
    }
    if (distance == 0 && isWithinPhraseOf(sentence, word, spoken)) {
      score -= DISTANCE_COST;
    }
    return score;
  }

  /** Whether the pronoun lies within the very noun phrase: "the ally of his" is not his. */
  private static boolean isWithinPhraseOf(
      ParsedSentence sentence, Word word, Discourse.Occurrence spoken) {
    Optional<Word> up = word.findHead();
    while (up.isPresent() && !up.get().upos().equals("VERB")) {
      if (up.get().index() == spoken.word()) {
        return true;
      }
      up = up.get().findHead();
    }
    return false;
  }

  private boolean agrees(Discourse.Occurrence spoken, ReferenceWord kind) {
    boolean several = spoken.referents().size() > 1;
    if (kind.number().equals("singular") && several) {
      return false;
    }
    return spoken.referents().stream().allMatch(r -> agrees(r, kind, several));
  }

  private boolean agrees(Referent one, ReferenceWord kind, boolean several) {
    boolean person = one.type().equals(words.classOf("person"));
    if (kind.number().equals("plural")) {
      return several || one.plural() || (!person && isBody(one));
    }
    if (one.plural()) {
      return false;
    }
    String gender = genders.getOrDefault(one, kind.gender());
    return kind.gender().equals("thing")
        ? !person && isAgentOrPlace(one)
        : person && gender.equals(kind.gender());
  }

  private boolean isBody(Referent one) {
    return one.type().equals(words.classOf("organization"));
  }

  private boolean isAgentOrPlace(Referent one) {
    return !one.type().isEmpty() && !one.type().equals(words.classOf("place"));
  }

  /** Those who fill other sides of the same clause, whom only a reflexive can stand for. */
  private List<Referent> fellows(ParsedSentence sentence, Word word) {
    Optional<Word> governor = word.findHead();
    if (word.is("nmod:poss")) {
      return List.of();
    }
    Word filler = word;
    while (filler.is("nmod") && governor.isPresent()) {
      filler = governor.get();
      governor = filler.findHead();
    }
    if (governor.isEmpty()) {
      return List.of();
    }
    Optional<Clause> clause = governor.get().findClause();
    if (clause.isEmpty() || !clause.get().partOfSpeech().equals("verb")) {
      return List.of();
    }
    return clause.get().arguments().values().stream()
        .filter(t -> t.index() != word.index())
        .flatMap(t -> discourse.referentsOf(t).stream())
        .toList();
  }

  // ---------------------------------------------------------------- "I", "both", "the latter"

  /** Who speaks where the word stands: the subject of the verb that reports the clause. */
  private List<Referent> speaker(ParsedSentence sentence, Word word) {
    Optional<Word> up = word.findHead();
    while (up.isPresent()) {
      Optional<Word> subject = up.get().findClause().flatMap(c -> c.findFiller(Clause.SUBJECT));
      if (subject.isPresent() && subject.get().index() != word.index()) {
        List<Referent> those = discourse.referentsOf(subject.get());
        if (those.size() == 1 && those.get(0).type().equals(words.classOf("person"))) {
          return those;
        }
      }
      up = up.get().findHead();
    }
    return List.of();
  }

  /** Those whom "both", "the former" or "the latter" picks from those spoken of before. */
  List<Referent> selected(ParsedSentence sentence, Word word, ReferenceWord phrase) {
    if (phrase.selects().equals("both")) {
      return lastPair(phrase);
    }
    List<Referent> fellows = fellows(sentence, word);
    List<Discourse.Occurrence> candidates =
        discourse.occurrences().stream()
            .filter(o -> sentence.index() - o.sentence() <= 1 && o.referents().size() == 1)
            .filter(o -> agrees(o, phrase, fellows))
            .sorted(
                Comparator.comparing(Discourse.Occurrence::sentence)
                    .thenComparing(Discourse.Occurrence::word))
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    int last = candidates.size() - 1;
    return phrase.selects().equals("first")
        ? candidates.get(Math.max(0, last - 1)).referents()
        : candidates.get(last).referents();
  }

  private static boolean agrees(
      Discourse.Occurrence spoken, ReferenceWord phrase, List<Referent> fellows) {
    Referent one = spoken.referents().get(0);
    return !fellows.contains(one)
        && !one.type().isEmpty()
        && phrase.denotes().map(t -> t.equals(one.type())).orElse(true);
  }

  private List<Referent> lastPair(ReferenceWord phrase) {
    ImmutableList<Discourse.Occurrence> spoken = ImmutableList.copyOf(discourse.occurrences());
    for (Discourse.Occurrence one : spoken.reverse()) {
      boolean fits =
          one.referents().size() == 2
              && one.referents().stream()
                  .allMatch(r -> phrase.denotes().map(t -> t.equals(r.type())).orElse(true));
      if (fits) {
        return one.referents();
      }
    }
    return List.of();
  }
}
