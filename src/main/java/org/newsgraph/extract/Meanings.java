package org.newsgraph.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Clauses;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Polarity;

/**
 * The reader of meanings: it walks from a clause's predicate up the tree of its sentence and
 * gathers what the lexicon's modifiers on the way make of the clause.
 */
final class Meanings {
  /** How a clause hangs on its governor when the governor's own modifiers bear on it too. */
  private static final ImmutableSet<String> INSIDE = ImmutableSet.of("xcomp", "csubj", "ccomp");

  private static final Splitter SPACE = Splitter.on(' ');

  /** Marks by which a participle clause completes its governor: "barred Chad [from] leaving". */
  private static final ImmutableSet<String> COMPLETING =
      ImmutableSet.of(
          "about", "against", "as", "at", "for", "from", "in", "into", "of", "on", "over", "to",
          "with");

  /** Marks of what a noun is about: "the claim [that] Chad left". */
  private static final ImmutableSet<String> CONTENT = ImmutableSet.of("of", "that", "whether");

  private static final ImmutableSet<String> INDEFINITE = ImmutableSet.of("a", "an", "any", "no");

  /** Verbs that open a condition without a conjunction: "[had] Chad left, ...". */
  private static final ImmutableSet<String> INVERTED = ImmutableSet.of("be", "have", "should");

  /** How many words before a title "self-proclaimed" may stand. */
  private static final int CALLED = 5;

  private final Lexicon lexicon;

  Meanings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How the clause that the word carries is meant, given what the sense itself brings. */
  Meaning of(Clauses clauses, Word predicate, Meaning own) {
    return climb(clauses, predicate, around(clauses, predicate, own), true);
  }

  /**
   * How an event noun's relation is meant: as a predicate like a verb's; as an argument it is taken
   * for granted by whoever speaks, and only who speaks matters.
   */
  Meaning ofEvent(Clauses clauses, Word noun, Meaning own) {
    return isPredicate(clauses.sentence(), noun)
        ? of(clauses, noun, own)
        : climb(clauses, noun, expected(clauses, noun, own), false);
  }

  /** "Fears of an attack", "predicted an attack": one that nobody takes for granted. */
  private Meaning expected(Clauses clauses, Word noun, Meaning own) {
    ParsedSentence sentence = clauses.sentence();
    Meaning meaning = described(sentence, noun, own, "det");
    Optional<Word> head = noun.findHead();
    if (head.isEmpty() || isDefinite(sentence, noun)) {
      return meaning;
    }
    Word above = head.get();
    boolean of = noun.children("case").anyMatch(t -> t.lemma().equals("of"));
    if (of && noun.is("nmod") && find(sentence, above, Construction.NOUN).isPresent()) {
      return content(clauses, above, meaning);
    }
    if (noun.is("obj") || (of && noun.is("obl"))) {
      Optional<Modifier> governor = find(sentence, above, Construction.GOVERNOR);
      return governor.isPresent()
          ? governor
              .filter(m -> m.polarity().isEmpty() && m.phase().isEmpty())
              .map(m -> m.attributes() ? saidBySubject(clauses, above, meaning) : meaning.under(m))
              .orElse(meaning)
          : asSureAs(clauses, above, meaning);
    }
    return meaning;
  }

  /** "A summit [to hammer out] an agreement": what is not done yet brings nothing about. */
  private Meaning asSureAs(Clauses clauses, Word verb, Meaning meaning) {
    Modality modality = of(clauses, verb, Meaning.PLAIN).modality();
    return modality == Modality.ACTUAL
        ? meaning
        : meaning.under(Optional.empty(), Optional.of(modality), Optional.empty());
  }

  private static boolean isDefinite(ParsedSentence sentence, Word noun) {
    return noun.children().stream()
        .anyMatch(t -> t.is("nmod:poss") || (t.is("det") && !INDEFINITE.contains(t.lemma())));
  }

  /** The meaning of an event noun under its adjectives: "alleged support", "a planned attack". */
  Meaning described(ParsedSentence sentence, Word noun, Meaning own, String... further) {
    Meaning meaning = own;
    for (Word child : noun.children()) {
      if (child.is("amod") || List.of(further).contains(child.relation())) {
        meaning = under(sentence, child, Construction.DETERMINER, meaning);
      }
    }
    return meaning;
  }

  /**
   * How the relation of a noun for somebody is meant: as a predicate like a verb's; as a title or a
   * description it is the article's own word, also where somebody else is reported.
   */
  Meaning ofTitle(Clauses clauses, Word noun, Meaning own) {
    ParsedSentence sentence = clauses.sentence();
    Meaning called = isCalledSo(sentence, noun) ? own.saidBy(noun) : formerly(sentence, noun, own);
    return isPredicate(sentence, noun) ? of(clauses, noun, called) : called;
  }

  /** "Is president", "may become president". */
  private static boolean isPredicate(ParsedSentence sentence, Word noun) {
    return noun.findChild("cop").isPresent() || noun.is("xcomp");
  }

  /** "The former president", "the alleged leader": the role has ended, or may not be one. */
  private Meaning formerly(ParsedSentence sentence, Word noun, Meaning meaning) {
    return sentence.words().subList(Math.max(0, noun.index() - CALLED), noun.index()).stream()
        .filter(t -> t.hangsOn(noun) || t.isBeside(noun))
        .flatMap(t -> find(sentence, t, Construction.DETERMINER).stream())
        .filter(m -> m.phase().isPresent() || m.modality().isPresent())
        .findFirst()
        .map(meaning::under)
        .orElse(meaning);
  }

  /** "The self-proclaimed president": only he himself says so. */
  private boolean isCalledSo(ParsedSentence sentence, Word noun) {
    return sentence.words().subList(Math.max(0, noun.index() - CALLED), noun.index()).stream()
        .flatMap(t -> find(sentence, t, Construction.DETERMINER).stream())
        .anyMatch(Modifier::attributes);
  }

  /** The meaning under the words that hang on the predicate itself. */
  private Meaning around(Clauses clauses, Word predicate, Meaning inner) {
    ParsedSentence sentence = clauses.sentence();
    Meaning meaning =
        isDestined(sentence, predicate) || isInverted(sentence, predicate)
            ? inner.under(Optional.empty(), Optional.of(Modality.INTENDED), Optional.empty())
            : inner;
    for (Word child : predicate.children()) {
      meaning = child(clauses, child, meaning);
    }
    return meaning;
  }

  /** "Was [to meet] Lopez", "is due [to meet] Lopez". */
  private static boolean isDestined(ParsedSentence sentence, Word verb) {
    List<Word> marks = verb.children("mark").toList();
    boolean auxiliary =
        isInfinitive(sentence, verb)
            && verb.children("aux")
                .anyMatch(t -> t.lemma().equals("be") && t.index() < marks.get(0).index());
    return auxiliary
        || (verb.xpos().equals("VB")
            && !marks.isEmpty()
            && Stream.concat(Stream.of(verb), marks.stream())
                .anyMatch(t -> t.findChild("cop").isPresent()));
  }

  /** "[Had] Chad [left], Lopez would have stayed". */
  private static boolean isInverted(ParsedSentence sentence, Word verb) {
    return verb.is("advcl")
        && verb.findChild("mark").isEmpty()
        && verb.findChild("nsubj").or(() -> verb.findChild("nsubj:pass")).stream()
            .anyMatch(
                subject ->
                    verb.children().stream()
                        .filter(t -> t.is("aux") || t.is("aux:pass") || t.is("cop"))
                        .anyMatch(
                            t -> t.index() < subject.index() && INVERTED.contains(t.lemma())));
  }

  private Meaning child(Clauses clauses, Word child, Meaning meaning) {
    ParsedSentence sentence = clauses.sentence();
    return switch (child.relation()) {
      case "advmod", "aux", "aux:pass", "cop", "det", "amod", "cc", "cc:preconj", "case" ->
          adverb(sentence, child, meaning);
      case "mark" ->
          under(
              sentence,
              child,
              Construction.CONDITION,
              under(sentence, child, Construction.CONJUNCTION, meaning));
      case "nsubj", "nsubj:pass", "obj", "obl:agent" -> determiner(sentence, child, meaning);
      case "advcl" -> condition(sentence, child, meaning);
      case "obl", "nmod" -> accordingTo(sentence, child, meaning);
      case "parataxis", "ccomp" -> comment(clauses, child, meaning);
      default -> meaning;
    };
  }

  private Meaning adverb(ParsedSentence sentence, Word word, Meaning meaning) {
    Construction construction = word.is("aux") ? Construction.AUXILIARY : Construction.ADVERB;
    Optional<Modifier> modifier =
        find(sentence, first(sentence, word), construction)
            .or(() -> find(sentence, word, construction));
    if (modifier.isPresent() && modifier.get().attributes()) {
      return meaning.asHearsay();
    }
    return modifier.map(meaning::under).orElse(meaning);
  }

  /** The first word of the phrase: "no" for "no [longer]". */
  private static Word first(ParsedSentence sentence, Word word) {
    return word.children("advmod")
        .filter(t -> t.index() < word.index())
        .findFirst()
        .or(() -> word.children("det").findFirst())
        .orElse(word);
  }

  private Meaning under(
      ParsedSentence sentence, Word word, Construction construction, Meaning meaning) {
    return find(sentence, word, construction).map(meaning::under).orElse(meaning);
  }

  private Meaning determiner(ParsedSentence sentence, Word filler, Meaning meaning) {
    Meaning made = under(sentence, filler, Construction.DETERMINER, meaning);
    boolean bare = filler.findChild("det").isEmpty();
    for (Word child : filler.children()) {
      if (child.is("det") || child.is("cc:preconj") || (bare && isQuantity(sentence, child))) {
        made = under(sentence, child, Construction.DETERMINER, made);
      } else if (child.is("nmod")) {
        made = accordingTo(sentence, child, made);
      }
    }
    return made;
  }

  /**
   * "[Few] countries", "[little] support": how many it is said of, and nothing of what they are.
   */
  private boolean isQuantity(ParsedSentence sentence, Word word) {
    return word.is("amod")
        && find(sentence, word, Construction.DETERMINER)
            .filter(m -> m.polarity().isPresent() && m.phase().isEmpty())
            .isPresent();
  }

  /** "... if he calls elections": what hangs on a condition is not done yet. */
  private Meaning condition(ParsedSentence sentence, Word clause, Meaning meaning) {
    Meaning made = meaning;
    for (Word mark : clause.children("mark").toList()) {
      made = under(sentence, mark, Construction.CONDITION, made);
    }
    return made;
  }

  /** "According to Lopez", "in theory", "by no means". */
  private Meaning accordingTo(ParsedSentence sentence, Word filler, Meaning meaning) {
    return sentence.words().stream()
        .filter(t -> t.index() < filler.index() && filler.index() - t.index() <= 6)
        .filter(t -> t.hangsOn(filler) || t.isBeside(filler))
        .flatMap(t -> find(sentence, t, Construction.ADVERB).stream())
        .filter(m -> m.word().contains(" "))
        .findFirst()
        .map(m -> m.attributes() ? meaning.saidBy(filler) : meaning.under(m))
        .orElse(meaning);
  }

  /** "..., Weber said": a reporting verb that hangs on what it reports. */
  private Meaning comment(Clauses clauses, Word child, Meaning meaning) {
    boolean reports =
        child.is("parataxis")
            && find(clauses.sentence(), child, Construction.GOVERNOR)
                .filter(Modifier::attributes)
                .isPresent()
            && child.findChild("ccomp").isEmpty();
    return reports ? saidBySubject(clauses, child, meaning) : meaning;
  }

  private static Meaning saidBySubject(Clauses clauses, Word verb, Meaning meaning) {
    return clauses
        .find(verb)
        .flatMap(c -> c.findFiller(Clause.SUBJECT))
        .map(meaning::saidBy)
        .orElseGet(meaning::asHearsay);
  }

  /**
   * The meaning under what stands above the word.
   *
   * @param inside whether modifiers above still bear on the clause, or only who says so
   */
  private Meaning climb(Clauses clauses, Word word, Meaning meaning, boolean inside) {
    Optional<Word> head = word.findHead();
    if (head.isEmpty()) {
      return isAsked(clauses.sentence())
          ? meaning.under(Optional.empty(), Optional.of(Modality.POSSIBLE), Optional.empty())
          : meaning;
    }
    Word above = head.get();
    if (word.is("conj")) {
      return conjunct(clauses, word, above, meaning, inside);
    }
    if (INSIDE.contains(word.relation())) {
      return governed(clauses, word, above, meaning, inside);
    }
    if (word.is("advcl") || word.is("acl")) {
      return adjunct(clauses, word, above, meaning, inside);
    }
    return climb(clauses, above, meaning, false);
  }

  private static boolean isAsked(ParsedSentence sentence) {
    return sentence
        .words()
        .subList(Math.max(0, sentence.words().size() - 2), sentence.words().size())
        .stream()
        .anyMatch(t -> t.text().equals("?"));
  }

  private Meaning conjunct(
      Clauses clauses, Word word, Word above, Meaning meaning, boolean inside) {
    boolean shares = inside && sharesAuxiliaries(clauses.sentence(), word, above);
    Meaning made = shares ? aroundVerb(clauses, above, meaning) : meaning;
    return climb(clauses, above, made, inside);
  }

  /** "May recognize and support": both forms are governed by the first one's auxiliary. */
  private static boolean sharesAuxiliaries(ParsedSentence sentence, Word word, Word above) {
    return word.xpos().equals(above.xpos())
        && !word.xpos().equals("VBD")
        && !word.xpos().equals("VBZ")
        && word.findChild("aux").isEmpty()
        && word.findChild("nsubj").isEmpty();
  }

  private Meaning aroundVerb(Clauses clauses, Word verb, Meaning inner) {
    ParsedSentence sentence = clauses.sentence();
    Meaning meaning = inner;
    for (Word child : verb.children()) {
      if (child.is("aux") || child.is("advmod") || child.is("mark") || child.is("advcl")) {
        meaning = child(clauses, child, meaning);
      }
    }
    return meaning;
  }

  private Meaning governed(
      Clauses clauses, Word word, Word above, Meaning meaning, boolean inside) {
    ParsedSentence sentence = clauses.sentence();
    Optional<Modifier> governor =
        find(sentence, above, Construction.GOVERNOR)
            .or(() -> find(sentence, above, Construction.AUXILIARY));
    boolean reports =
        governor.map(Modifier::attributes).orElse(false)
            && (!word.is("xcomp") || above.findChild("aux:pass").isPresent());
    if (reports) {
      Meaning bare = inside ? meaning.under(governor.get()) : meaning;
      boolean ofItself = word.is("xcomp") && above.isAdjective();
      Meaning made = ofItself ? bare.asHearsay() : saidBySubject(clauses, above, bare);
      boolean denied = aroundVerb(clauses, above, Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
      Meaning doubted =
          denied
              ? made.under(Optional.empty(), Optional.of(Modality.POSSIBLE), Optional.empty())
              : made;
      return climb(clauses, above, doubted, false);
    }
    if (!inside) {
      return climb(clauses, above, meaning, false);
    }
    Meaning made =
        isTold(sentence, word, above) && governor.map(Modifier::attributes).orElse(false)
            ? meaning.under(Optional.empty(), Optional.of(Modality.REQUESTED), Optional.empty())
            : governor.map(meaning::under).orElse(meaning);
    return climb(clauses, above, aroundVerb(clauses, above, made), true);
  }

  /** "Told Chad [to leave]": what somebody is told to do is asked of him, not reported. */
  private static boolean isTold(ParsedSentence sentence, Word word, Word above) {
    return word.is("xcomp")
        && isInfinitive(sentence, word)
        && (above.findChild("obj").isPresent() || above.findChild("iobj").isPresent());
  }

  private static boolean isInfinitive(ParsedSentence sentence, Word word) {
    return word.children("mark").anyMatch(t -> t.lemma().equals("to"));
  }

  private Meaning adjunct(Clauses clauses, Word word, Word above, Meaning meaning, boolean inside) {
    ParsedSentence sentence = clauses.sentence();
    if (completes(sentence, word, above)
        && find(sentence, above, Construction.GOVERNOR).isPresent()) {
      return governed(clauses, word, above, meaning, inside);
    }
    Meaning made = meaning;
    if (word.is("acl") && isContent(sentence, word, above)) {
      made = content(clauses, above, meaning);
    } else if (inside && isInfinitive(sentence, word)) {
      Construction kind = word.is("acl") ? Construction.NOUN : Construction.GOVERNOR;
      Optional<Modifier> modifier =
          find(sentence, above, kind).filter(m -> word.is("acl") || !m.attributes());
      made =
          modifier.isPresent()
              ? meaning.under(modifier.get())
              : word.is("acl") && !isAbstract(above)
                  ? meaning
                  : meaning.under(
                      Optional.empty(), Optional.of(Modality.INTENDED), Optional.empty());
    }
    return inside && isMeans(sentence, word)
        ? climb(clauses, above, aroundVerb(clauses, above, made), true)
        : climb(clauses, above, made, false);
  }

  /** "Was accused of [attacking] Chad", "gave up [supporting] Chad", and no clause beside it. */
  private static boolean completes(ParsedSentence sentence, Word word, Word above) {
    boolean participle =
        word.xpos().equals("VBG") || word.children("aux").anyMatch(t -> t.xpos().equals("VBG"));
    if (!word.is("advcl") || !participle) {
      return false;
    }
    Optional<Word> mark = word.findChild("mark");
    return mark.isPresent()
        ? COMPLETING.contains(mark.get().lemma())
        : sentence
            .words()
            .subList(above.index() + 1, Math.max(above.index() + 1, word.index()))
            .stream()
            .allMatch(t -> t.is("compound:prt"));
  }

  /**
   * "The rumour that Chad [left]", "the prospect of [leaving]", "a proposal for [leaving]": what
   * the noun is about.
   */
  private boolean isContent(ParsedSentence sentence, Word word, Word noun) {
    return word.children("mark")
        .anyMatch(
            t ->
                CONTENT.contains(t.lemma())
                    || (t.lemma().equals("for")
                        && find(sentence, noun, Construction.NOUN).isPresent()));
  }

  /** What stands in a rumour, a risk or a claim is as sure as these: nobody vouches for it. */
  private Meaning content(Clauses clauses, Word noun, Meaning inner) {
    ParsedSentence sentence = clauses.sentence();
    Optional<Modifier> modifier = find(sentence, noun, Construction.NOUN);
    Meaning meaning = described(sentence, noun, modifier.map(inner::under).orElse(inner), "det");
    if (modifier.isPresent() && !modifier.get().attributes()) {
      return meaning;
    }
    return clauses
        .find(noun)
        .flatMap(c -> c.findFiller(Clause.POSSESSOR))
        .map(meaning::saidBy)
        .orElseGet(meaning::asHearsay);
  }

  /** "May help by [freeing] them": the one is as sure as the other. */
  private static boolean isMeans(ParsedSentence sentence, Word word) {
    return word.is("advcl") && word.children("mark").anyMatch(t -> t.lemma().equals("by"));
  }

  private static boolean isAbstract(Word noun) {
    return noun.entityType().equals("abstract")
        || noun.entityType().equals("event")
        || noun.entityType().equals("O");
  }

  /** The modifier that begins with the word, the longest first. */
  private Optional<Modifier> find(ParsedSentence sentence, Word word, Construction construction) {
    String written = word.lower();
    return lexicon.modifiersOf(word.lemma(), construction).stream()
        .filter(m -> follows(sentence, word, m.word()))
        .findFirst()
        .or(
            () ->
                lexicon.modifiersOf(written, construction).stream()
                    .filter(m -> follows(sentence, word, m.word()))
                    .findFirst());
  }

  /** Whether the sentence goes on from the word as the modifier does after its first word. */
  static boolean follows(ParsedSentence sentence, Word word, String modifier) {
    List<String> parts = SPACE.splitToList(modifier);
    for (int i = 1; i < parts.size(); i++) {
      int at = word.index() + i;
      if (at >= sentence.words().size()) {
        return false;
      }
      Word next = sentence.word(at);
      if (!next.lemma().equals(parts.get(i)) && !next.lower().equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }
}
