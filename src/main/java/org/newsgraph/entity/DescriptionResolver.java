package org.newsgraph.entity;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Definiteness;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The resolver of descriptions: a noun phrase stands for those whom its own sentence says it stands
 * for, else for somebody who was or will be spoken of by like words, else for somebody new.
 */
final class DescriptionResolver {
  private final Discourse discourse;
  private final ReferenceWords words;
  private final NounClassifier classifier;
  private final AntecedentFinder antecedents;
  private final GroupResolver groups;
  private final ListResolver lists;

  DescriptionResolver(Discourse discourse, ReferenceWords words) {
    this.discourse = discourse;
    this.words = words;
    this.classifier = new NounClassifier(words);
    this.antecedents = new AntecedentFinder(discourse, words);
    this.groups = new GroupResolver(discourse, antecedents);
    this.lists = new ListResolver(discourse);
  }

  /** Those for whom the noun stands, none where it describes nobody. */
  List<Referent> resolve(Word noun) {
    if (noun.isNobody() || noun.text().length() == 1) {
      return List.of();
    }
    NounPhrase phrase = NounPhrase.of(noun);
    String type = classifier.classify(noun);
    List<Referent> those = named(noun, type);
    if (those.isEmpty() && !type.isEmpty()) {
      those = lists.resolve(phrase);
    }
    if (those.isEmpty() && type.equals(words.classOf("people"))) {
      List<Referent> several = groups.resolve(phrase, type);
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (those.isEmpty()) {
      if (type.isEmpty() || isPart(noun) || isBareRole(noun, type) || noun.isAnybody()) {
        return List.of();
      }
      those =
          List.of(
              antecedents.find(phrase, type).orElseGet(() -> new Referent(type, noun.isPlural())));
    }
    discourse.resolve(new Mention(noun, phrase.core(), Mention.Kind.DESCRIPTION), those);
    if (those.size() == 1 && !isBackground(type, those.get(0))) {
      describe(those.get(0), phrase);
    }
    return those;
  }

  /** Those of whom there is only told how many they are: somebody new. */
  List<Referent> count(Word number) {
    NounPhrase phrase = NounPhrase.of(number);
    Referent those = new Referent(words.classOf("people"), true);
    discourse.resolve(new Mention(number, phrase.core(), Mention.Kind.DESCRIPTION), List.of(those));
    describe(those, phrase);
    return List.of(those);
  }

  private void describe(Referent one, NounPhrase phrase) {
    one.describe(phrase, discourse.text(phrase.core()), discourse.text(phrase.whole()));
    one.bind(antecedents.bondsOf(phrase));
    phrase.shorterForms().forEach(form -> one.call(discourse.text(form)));
    phrase.owned().ifPresent(form -> one.call(discourse.text(form)));
    if (classifier.isQuantity(phrase.head())) {
      for (Word counted : phrase.head().attributes("of")) {
        one.call(discourse.text(NounPhrase.of(counted).core()));
      }
    }
  }

  /** Whether a description of another class says nothing of who is meant: "a ... deal". */
  private static boolean isBackground(String type, Referent one) {
    return type.isEmpty() && one.named();
  }

  /** "Campaigning for president": a role without article speaks of nobody. */
  private boolean isBareRole(Word noun, String type) {
    boolean core = noun.isSubjectOrAgent();
    return Definiteness.of(noun) == Definiteness.BARE
        && !noun.sentence().isHeadline()
        && !core
        && type.equals(words.classOf("person"));
  }

  /** Whether the noun is only a word of a name or of a title: "State" in "Secretary of State". */
  private boolean isPart(Word noun) {
    return (noun.isCompound() && discourse.isPartOfName(noun))
        || (noun.isAttribute() && words.isWithinTitle(noun.index(), noun.sentence().forms()));
  }

  /** Those whom the sentence itself says the noun stands for: by title, apposition or "is". */
  private List<Referent> named(Word noun, String type) {
    Stream<Referent> selves =
        type.isEmpty()
            ? Stream.of()
            : noun.findClause().stream()
                .flatMap(clause -> clause.fillers(Clause.SELF).stream())
                .filter(self -> self != noun)
                .flatMap(self -> discourse.referentsOf(self).stream());
    return Stream.of(bearers(noun, type), bearerBehind(noun, type), selves)
        .flatMap(those -> those)
        .distinct()
        .toList();
  }

  /**
   * "The investor [Acme Partners]", "the newspaper [Daily Sun]": the name right behind a noun with
   * which it makes one phrase.
   */
  private Stream<Referent> bearerBehind(Word noun, String type) {
    return noun.isCommonNoun() && !noun.isPlural() && !type.isEmpty()
        ? noun.findNext()
            .flatMap(discourse::findName)
            .filter(name -> isSetTo(noun, name))
            .map(name -> discourse.referentsOf(name.head()).stream())
            .orElse(Stream.of())
        : Stream.of();
  }

  private static boolean isSetTo(Word noun, Mention name) {
    boolean before = noun.isCompound() && noun.hangsWithin(name.tokens());
    return before || (name.head().isBeside(noun) && name.head().is(noun.relation()));
  }

  /** "The [Fatah] party", "the [Reuters] news agency": the noun says what the name's bearer is. */
  private Stream<Referent> bearers(Word noun, String type) {
    return words.isGenus(noun.lemma())
        ? noun.children().stream()
            .filter(child -> child.isCompound() && child.isProperNoun())
            .flatMap(child -> discourse.referentsOf(child).stream())
            .filter(one -> one.named() && (type.isEmpty() || isOfSort(one, type)))
        : Stream.of();
  }

  /** "The [M23] group": bodies are called groups too. */
  private boolean isOfSort(Referent one, String type) {
    return one.type().equals(type) || one.type().equals(words.classOf("organization"));
  }
}
