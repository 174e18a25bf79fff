package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.text.Span;

/**
 * The second part of resolving: descriptions and pronouns, read in the order of the text, each
 * looking back for whom it stands.
 */
final class Describing {
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "another", "some", "any", "several", "many", "other", "no");

  /** How many sentences ahead the name may come of somebody first spoken of as "a general". */
  private static final int AHEAD = 6;

  private final Discourse discourse;
  private final ReferenceWords words;
  private final Pronouns pronouns;
  private final Map<Referent, Set<Object>> bonds = new HashMap<>();

  Describing(Discourse discourse, ReferenceWords words) {
    this.discourse = discourse;
    this.words = words;
    this.pronouns = new Pronouns(discourse, words);
  }

  void run() {
    for (ParsedSentence sentence : discourse.article().sentences()) {
      for (Word word : sentence.words()) {
        List<Referent> those = resolve(sentence, word);
        discourse.come(sentence.index(), word, those);
        joined(sentence, word);
      }
    }
  }

  /** After the last of "Russia and China" both have been spoken of together. */
  private void joined(ParsedSentence sentence, Word word) {
    if (!word.is("conj")) {
      return;
    }
    Word first = word.expectHead();
    List<Referent> all = new ArrayList<>();
    for (Word one : discourse.clauses(sentence).withConjuncts(first)) {
      if (one.index() <= word.index()) {
        all.addAll(discourse.referentsOf(one));
      }
    }
    if (all.size() > 1) {
      discourse.come(sentence.index(), first, all);
    }
  }

  private List<Referent> resolve(ParsedSentence sentence, Word word) {
    List<Referent> known = discourse.referentsOf(word);
    if (!known.isEmpty()) {
      return known;
    }
    if (discourse.isPartOfName(word)) {
      return List.of();
    }
    Optional<ReferenceWord> phrase = findPhrase(sentence, word);
    if (phrase.isPresent()) {
      return note(
          sentence, word, Mention.Kind.PRONOUN, pronouns.selected(sentence, word, phrase.get()));
    }
    if (word.isPronoun()) {
      return note(sentence, word, Mention.Kind.PRONOUN, pronouns.resolve(sentence, word));
    }
    boolean noun = word.isCommonNoun() || word.isProperNoun();
    return noun ? describe(sentence, word) : List.of();
  }

  private Optional<ReferenceWord> findPhrase(ParsedSentence sentence, Word word) {
    int first =
        word.children().stream()
            .filter(t -> t.index() < word.index() && !t.is("case") && !t.is("punct") && !t.is("cc"))
            .mapToInt(Word::index)
            .min()
            .orElse(word.index());
    String written = discourse.text(sentence.index(), new Span(first, word.index() + 1));
    return words.findPhrase(written);
  }

  private List<Referent> note(
      ParsedSentence sentence, Word word, Mention.Kind kind, List<Referent> those) {
    if (!those.isEmpty()) {
      Span span = new Span(word.index(), word.index() + 1);
      discourse.resolve(new Mention(sentence.index(), span, word.index(), kind), those);
    }
    return those;
  }

  // ---------------------------------------------------------------- descriptions

  private List<Referent> describe(ParsedSentence sentence, Word noun) {
    if (noun.isNobody() || noun.text().length() == 1) {
      return List.of();
    }
    Phrase phrase = Phrase.of(sentence, noun);
    String type = typeOf(sentence, noun);
    List<Referent> groups = groups(sentence, phrase, type);
    if (!groups.isEmpty()) {
      return groups;
    }
    List<Referent> named = named(sentence, noun, type);
    List<Referent> those;
    if (!named.isEmpty()) {
      those = named;
    } else if (type.isEmpty()
        || isInsideName(sentence, noun)
        || isInsideTitle(sentence, noun)
        || isBareRole(sentence, phrase, type)) {
      return List.of();
    } else {
      those = List.of(find(sentence, phrase, type).orElseGet(() -> introduce(phrase, type)));
    }
    Mention mention =
        new Mention(sentence.index(), phrase.core(), noun.index(), Mention.Kind.DESCRIPTION);
    discourse.resolve(mention, those);
    for (Referent one : those) {
      if (those.size() == 1 && !isBackground(type, one)) {
        one.describe(
            phrase,
            discourse.text(sentence.index(), phrase.core()),
            discourse.text(sentence.index(), phrase.whole()));
        bonds.computeIfAbsent(one, r -> new HashSet<>()).addAll(bondsOf(sentence, phrase));
      }
    }
    return those;
  }

  /** "Israeli and Palestinian leaders": a group for each of the joined modifiers. */
  private List<Referent> groups(ParsedSentence sentence, Phrase phrase, String type) {
    if (!type.equals(words.classOf("people"))) {
      return List.of();
    }
    List<Word> joined =
        phrase.head().children().stream()
            .filter(t -> t.index() < phrase.head().index())
            .map(t -> discourse.clauses(sentence).withConjuncts(t))
            .filter(all -> all.size() > 1)
            .filter(all -> all.stream().allMatch(t -> !discourse.referentsOf(t).isEmpty()))
            .findFirst()
            .orElse(ImmutableList.of());
    List<Referent> groups = new ArrayList<>();
    for (Word modifier : joined) {
      groups.add(group(sentence, phrase, type, modifier, joined.get(joined.size() - 1)));
    }
    if (!groups.isEmpty()) {
      Mention mention =
          new Mention(
              sentence.index(), phrase.core(), phrase.head().index(), Mention.Kind.DESCRIPTION);
      discourse.resolve(mention, groups);
      groups.forEach(g -> g.mention(mention));
    }
    return groups;
  }

  private Referent group(
      ParsedSentence sentence, Phrase phrase, String type, Word modifier, Word last) {
    Set<Object> own = new HashSet<>(discourse.referentsOf(modifier));
    Referent one = findExactly(phrase.head(), own).orElseGet(() -> discourse.introduce(type, true));
    Span rest = new Span(last.index() + 1, phrase.head().index() + 1);
    String written = modifier.text() + " " + discourse.text(sentence.index(), rest);
    one.describe(phrase, written, written);
    bonds.computeIfAbsent(one, r -> new HashSet<>()).addAll(own);
    return one;
  }

  /** Whether a description of another class says nothing of who is meant: "a ... deal". */
  private static boolean isBackground(String type, Referent one) {
    return type.isEmpty() && one.named();
  }

  /** "Campaigning for president": a role without article speaks of nobody. */
  private boolean isBareRole(ParsedSentence sentence, Phrase phrase, String type) {
    boolean bare =
        phrase.head().children().stream()
            .noneMatch(t -> t.is("det") || t.is("nmod:poss") || t.is("nummod"));
    boolean headline = !sentence.words().get(sentence.words().size() - 1).isPunctuation();
    boolean core = phrase.head().is("nsubj") || phrase.head().is("obl:agent");
    return bare && !headline && !core && type.equals(words.classOf("person"));
  }

  /** "State" in "Secretary of State". */
  private boolean isInsideTitle(ParsedSentence sentence, Word noun) {
    return noun.is("nmod")
        && words.isWithinTitle(sentence, new Span(noun.index(), noun.index() + 1));
  }

  private boolean isInsideName(ParsedSentence sentence, Word noun) {
    return noun.is("compound") && discourse.isPartOfName(noun);
  }

  /**
   * The class of what the noun stands for, "" for a thing. A word for an agent that the model takes
   * for something abstract, as in "a change of government", stands for none.
   */
  private String typeOf(ParsedSentence sentence, Word noun) {
    Optional<ReferenceWord> several = findCompound(sentence, noun);
    Optional<ReferenceWord> word = several.or(() -> words.findNoun(noun.text(), noun.lemma()));
    String read = words.classOf(noun.entityType());
    if (word.isEmpty()) {
      return read;
    }
    boolean thing = several.isEmpty() && read.isEmpty() && !noun.entityType().equals("O");
    String type = thing ? "" : word.get().denotes().orElse("");
    boolean group = noun.isPlural() && type.equals(words.classOf("person"));
    return group ? words.classOf("people") : type;
  }

  /** "Air force", "high command": a word that is known with the one before it. */
  private Optional<ReferenceWord> findCompound(ParsedSentence sentence, Word noun) {
    if (noun.index() == 0) {
      return Optional.empty();
    }
    String before = sentence.word(noun.index() - 1).text();
    return words.findNoun(before + " " + noun.text(), before + " " + noun.lemma());
  }

  /** Those whom the sentence itself says the noun stands for: by title, apposition or "is". */
  private List<Referent> named(ParsedSentence sentence, Word noun, String type) {
    Optional<Clause> clause = noun.findClause();
    List<Referent> all = new ArrayList<>(bearer(sentence, noun, type));
    if (clause.isEmpty() || type.isEmpty()) {
      return all;
    }
    for (Word self : clause.get().fillers(Clause.SELF)) {
      if (self.index() != noun.index()) {
        all.addAll(discourse.referentsOf(self));
      }
    }
    return all;
  }

  /** "The [Fatah] party", "the [Reuters] news agency": the noun says what the name's bearer is. */
  private List<Referent> bearer(ParsedSentence sentence, Word noun, String type) {
    return noun.index() > 0 && words.isGenus(noun.lemma())
        ? noun.children("compound")
            .filter(t -> t.isProperNoun())
            .flatMap(t -> discourse.referentsOf(t).stream())
            .filter(one -> one.named() && (type.isEmpty() || one.type().equals(type)))
            .toList()
        : List.of();
  }

  private Referent introduce(Phrase phrase, String type) {
    return discourse.introduce(type, phrase.plural());
  }

  private Optional<Referent> find(ParsedSentence sentence, Phrase phrase, String type) {
    Word noun = phrase.head();
    Set<Object> own = bondsOf(sentence, phrase);
    if (isIndefinite(sentence, phrase)) {
      return phrase.plural() ? findExactly(noun, own) : findAhead(sentence, phrase);
    }
    Optional<Referent> same = findSame(phrase, own);
    if (same.isPresent()) {
      return same;
    }
    if (phrase.definite() && own.isEmpty() && phrase.modifiers().isEmpty() && !phrase.plural()) {
      return findByName(noun, type).or(() -> findOfClass(type));
    }
    return Optional.empty();
  }

  /** "The party" after "the Green Party": the one of its class spoken of last by such a name. */
  private Optional<Referent> findByName(Word noun, String type) {
    List<Discourse.Occurrence> spoken = discourse.occurrences();
    for (int i = spoken.size() - 1; i >= 0; i--) {
      for (Referent one : spoken.get(i).referents()) {
        boolean other = one.type().equals(words.classOf("person")) || one.plural();
        if (!other && one.type().equals(type) && one.isNamedAs(noun.lemma())) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIndefinite(ParsedSentence sentence, Phrase phrase) {
    boolean article =
        phrase.head().children().stream()
            .anyMatch(
                t ->
                    (t.is("det") || t.is("amod") || t.is("nummod"))
                        && INDEFINITE.contains(t.lower()));
    return article || (phrase.plural() && !phrase.definite());
  }

  /**
   * The one spoken of last by the same noun and all the words before it; else the one spoken of
   * last by the noun, with no other words before it and nothing that tells the two apart: "the
   * opposition leader" is nobody who was only called "legitimate leader".
   */
  private Optional<Referent> findSame(Phrase phrase, Set<Object> own) {
    Optional<Referent> alike =
        described(phrase.head())
            .filter(r -> !phrase.modifiers().isEmpty())
            .filter(r -> r.phrases().stream().anyMatch(p -> isAlike(p, phrase)))
            .findFirst();
    return alike.or(
        () ->
            described(phrase.head())
                .filter(r -> fits(bonds.getOrDefault(r, Set.of()), own))
                .filter(r -> r.phrases().stream().anyMatch(p -> isAlike(phrase, p)))
                .findFirst());
  }

  private static boolean fits(Set<Object> its, Set<Object> own) {
    return its.containsAll(own) || own.containsAll(its);
  }

  private static boolean isAlike(Phrase earlier, Phrase phrase) {
    return earlier.head().lemma().equals(phrase.head().lemma())
        && earlier.modifiers().containsAll(phrase.modifiers());
  }

  private Optional<Referent> findExactly(Word noun, Set<Object> own) {
    return described(noun).filter(r -> bonds.getOrDefault(r, Set.of()).equals(own)).findFirst();
  }

  /** Those spoken of by the noun, each once, the last spoken of first. */
  private Stream<Referent> described(Word noun) {
    return ImmutableList.copyOf(discourse.occurrences()).reverse().stream()
        .filter(o -> o.referents().size() == 1)
        .map(o -> o.referents().get(0))
        .filter(r -> r.isDescribedAs(noun.lemma()))
        .distinct();
  }

  /** Whose or of what kind: referents of owners and modifiers, and other modifiers' words. */
  private Set<Object> bondsOf(ParsedSentence sentence, Phrase phrase) {
    Set<Object> bonds = new HashSet<>();
    phrase.head().children().stream()
        .filter(
            t ->
                t.is("nmod:poss")
                    || t.is("compound")
                    || t.is("amod")
                    || t.is("nmod:desc")
                    || (t.is("nmod") && isOf(sentence, t)))
        .forEach(
            t -> {
              List<Referent> those = discourse.referentsOf(t);
              if (!those.isEmpty()) {
                bonds.addAll(those);
              } else if (t.is("compound")) {
                bonds.add(t.lower());
              }
            });
    return bonds;
  }

  private static boolean isOf(ParsedSentence sentence, Word filler) {
    return filler.children("case").anyMatch(c -> c.lemma().equals("of"));
  }

  /** "A general ...": the named general that the article comes to soon. */
  private Optional<Referent> findAhead(ParsedSentence sentence, Phrase phrase) {
    Set<Referent> candidates = new HashSet<>();
    ImmutableList<ParsedSentence> all = discourse.article().sentences();
    int end = Math.min(all.size(), sentence.index() + 1 + AHEAD);
    for (ParsedSentence later : all.subList(sentence.index() + 1, end)) {
      for (Word title : later.words()) {
        if (title.lemma().equals(phrase.head().lemma())) {
          title.findClause().stream()
              .flatMap(c -> c.fillers(Clause.SELF).stream())
              .filter(self -> self.index() != title.index())
              .flatMap(self -> discourse.referentsOf(self).stream())
              .filter(r -> r.named() && !isSpokenOf(r))
              .forEach(candidates::add);
        }
      }
    }
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  private boolean isSpokenOf(Referent referent) {
    return discourse.occurrences().stream().anyMatch(o -> o.referents().contains(referent));
  }

  /** "The country": the one of its class that has been spoken of most, if there is any. */
  private Optional<Referent> findOfClass(String type) {
    if (!type.equals(words.classOf("country"))) {
      return Optional.empty();
    }
    Map<Referent, Integer> counts = new HashMap<>();
    Referent best = null;
    for (Discourse.Occurrence spoken : discourse.occurrences()) {
      for (Referent one : spoken.referents()) {
        if (one.type().equals(type) && one.named()) {
          int count = counts.merge(one, 1, Integer::sum);
          if (best == null || count >= counts.getOrDefault(best, 0)) {
            best = one;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
