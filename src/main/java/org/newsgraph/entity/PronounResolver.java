package org.newsgraph.entity;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.DoneTo;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Coreference;

/**
 * The resolver of pronouns: by number, gender, person or thing, how recently and how prominently
 * somebody was spoken of.
 */
final class PronounResolver {
  /** How many sentences back somebody may have been spoken of last. */
  private static final int REACH = 3;

  /** What one sentence of distance costs against prominence. */
  private static final int DISTANCE_COST = 3;

  /** What it counts for that somebody is known to be of the pronoun's gender. */
  private static final int SAME_GENDER = 2;

  /** What it counts for that something was just done to somebody: "sued [Chad], accusing it". */
  private static final int DONE_TO = 4;

  private final Discourse discourse;
  private final ReferenceWords words;
  private final Genders genders;

  PronounResolver(Discourse discourse, Lexicon lexicon) {
    this.discourse = discourse;
    this.words = lexicon.referenceWords();
    this.genders = new Genders(lexicon);
  }

  /** Those for whom the pronoun stands, none where it finds nobody. */
  List<Referent> resolve(Word word) {
    Optional<ReferenceWord> pronoun = find(word);
    if (pronoun.isEmpty()) {
      return List.of();
    }
    ReferenceWord kind = pronoun.get();
    List<Referent> those =
        switch (kind.person()) {
          case 1 -> speaker(word, kind);
          case 3 -> third(word, kind);
          default -> List.of();
        };
    if (those.size() == 1 && !kind.gender().isEmpty()) {
      genders.see(those.get(0), kind.gender());
    }
    return those;
  }

  /** Whether the word means who speaks, and waits until all others are known. */
  boolean isFirstPerson(Word word) {
    return find(word).filter(pronoun -> pronoun.person() == 1).isPresent();
  }

  /** Whether the word begins "each other" or the like. */
  boolean isReciprocal(Word word) {
    return find(word).filter(pronoun -> isReciprocal(pronoun)).isPresent();
  }

  private static boolean isReciprocal(ReferenceWord pronoun) {
    return pronoun.grammaticalCase().equals("reciprocal");
  }

  private Optional<ReferenceWord> find(Word word) {
    return words.find(word.fixedWords(), ReferenceWord.Kind.PRONOUN);
  }

  /**
   * Who speaks where the word stands: in the quotation, or in the clause that is reported. "Our
   * brothers" are no relatives of his, nor is "our government" his alone.
   */
  private List<Referent> speaker(Word word, ReferenceWord kind) {
    boolean several = kind.number().equals("plural");
    Optional<Quotations.Quotation> quotation = discourse.quotations().find(word.span());
    boolean ours = several && kind.grammaticalCase().equals("possessive");
    if (ours || (several && quotation.isEmpty())) {
      return List.of();
    }
    Stream<Word> speakers =
        quotation.map(quoted -> quoted.speakers().stream()).orElseGet(() -> reporters(word));
    return speakers
        .<List<Referent>>map(discourse::referentsOf)
        .filter(those -> those.size() == 1 && (several || isPerson(those.get(0))))
        .findFirst()
        .orElse(List.of());
  }

  /** The subjects of the clauses above the word: no "my [wife]". */
  private static Stream<Word> reporters(Word word) {
    return word.ancestors()
        .flatMap(above -> above.findClause().stream())
        .flatMap(clause -> clause.findFiller(Clause.SUBJECT).stream())
        .filter(subject -> subject != word && word.ancestors().noneMatch(subject::equals));
  }

  // ---------------------------------------------------------------- the third person

  private List<Referent> third(Word word, ReferenceWord kind) {
    if (kind.grammaticalCase().equals("relative")) {
      return List.of();
    }
    if (isReciprocal(kind)) {
      return eachOther(word);
    }
    boolean reflexive = kind.grammaticalCase().equals("reflexive");
    Set<Referent> fellows =
        Stream.of(
                word.coarguments().stream(),
                DoneTo.findOwner(word).stream(),
                reflexive ? Stream.<Word>of() : othersAbout(word))
            .flatMap(others -> others)
            .flatMap(fellow -> discourse.referentsOf(fellow).stream())
            .collect(Collectors.toSet());
    Occurrence best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Occurrence spoken : discourse.occurrences()) {
      boolean fellow = !Collections.disjoint(fellows, spoken.referents());
      boolean agrees = agrees(spoken, kind) || isCountryDoneTo(word, kind, spoken);
      if (spoken.distanceTo(word) <= REACH && reflexive == fellow && agrees) {
        int score = score(word, kind, spoken);
        if (score >= bestScore) {
          best = spoken;
          bestScore = score;
        }
      }
    }
    return best == null ? likely(word, fellows) : best.referents();
  }

  /** All for whom the subject of the nearest clause above stands, where they are several. */
  private List<Referent> eachOther(Word word) {
    return word
        .ancestors()
        .flatMap(above -> above.findClause().stream())
        .filter(clause -> clause.has(Clause.SUBJECT))
        .findFirst()
        .stream()
        .flatMap(clause -> clause.fillers(Clause.SUBJECT).stream())
        .flatMap(subject -> discourse.referentsOf(subject).stream())
        .distinct()
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), all -> all.size() > 1 ? all : List.of()));
  }

  /** Who speaks says "I" of himself: in "He lied," Weber said, "he" is another. */
  private Stream<Word> othersAbout(Word word) {
    return discourse.quotations().find(word.span()).stream()
        .filter(Quotations.Quotation::whole)
        .flatMap(quotation -> quotation.speakers().stream().limit(1));
  }

  /** "Sued [Chad], accusing them of theft": so soon a country may be many. */
  private boolean isCountryDoneTo(Word word, ReferenceWord kind, Occurrence spoken) {
    return kind.number().equals("plural")
        && spoken.referents().get(0).type().equals(words.classOf("country"))
        && spoken.sentence() == word.sentence().index()
        && DoneTo.isDoneToBefore(word, spoken.word());
  }

  private int score(Word word, ReferenceWord kind, Occurrence spoken) {
    int distance = spoken.distanceTo(word);
    int score = spoken.word().prominence() - DISTANCE_COST * distance;
    boolean several = spoken.isOfSeveral() || spoken.referents().get(0).plural();
    if (kind.number().equals("plural") && !several) {
      score -= DISTANCE_COST;
    }
    if (distance == 0 && isWithinPhraseOf(word, spoken)) {
      score -= DISTANCE_COST;
    }
    if (distance == 0 && DoneTo.isDoneToBefore(word, spoken.word())) {
      score += DONE_TO;
    }
    if (genders.find(spoken.referents().get(0)).filter(kind.gender()::equals).isPresent()) {
      score += SAME_GENDER;
    }
    return score;
  }

  /** Whether the pronoun lies within the very noun phrase: "the ally of his" is not his. */
  private static boolean isWithinPhraseOf(Word word, Occurrence spoken) {
    return word.ancestors()
        .takeWhile(above -> !above.isFullVerb())
        .anyMatch(above -> above == spoken.word());
  }

  /** Whom the reader model takes the pronoun for, where no one agrees with it. */
  private List<Referent> likely(Word word, Set<Referent> fellows) {
    Coreference model = discourse.article().coreference();
    int sentence = word.sentence().index();
    List<Referent> best = List.of();
    double bestScore = model.scoreOfNone(sentence, word.index());
    for (Occurrence spoken : discourse.occurrences()) {
      double score = model.score(sentence, word.index(), spoken.sentence(), spoken.word().index());
      boolean fellow = !Collections.disjoint(fellows, spoken.referents());
      if (!fellow && spoken.distanceTo(word) <= REACH && score > bestScore) {
        best = spoken.referents();
        bestScore = score;
      }
    }
    return best;
  }

  // ---------------------------------------------------------------- number and gender

  private boolean agrees(Occurrence spoken, ReferenceWord kind) {
    boolean several = spoken.isOfSeveral();
    return !(kind.number().equals("singular") && several)
        && spoken.referents().stream().allMatch(one -> agrees(one, kind, several));
  }

  private boolean agrees(Referent one, ReferenceWord kind, boolean several) {
    if (kind.number().equals("plural")) {
      return several || one.plural() || one.type().equals(words.classOf("organization"));
    }
    if (one.plural()) {
      return false;
    }
    String gender = genders.find(one).orElse(kind.gender());
    return kind.gender().equals("thing")
        ? !isPerson(one) && isAgentOrPlace(one)
        : isPerson(one) && gender.equals(kind.gender());
  }

  private boolean isPerson(Referent one) {
    return one.type().equals(words.classOf("person"));
  }

  private boolean isAgentOrPlace(Referent one) {
    return !one.type().isEmpty() && !one.type().equals(words.classOf("place"));
  }
}
