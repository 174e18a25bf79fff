package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Clauses;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/**
 * The matcher of senses on clauses: a sense fires where its words stand, its restrictions hold and
 * both sides of its relation are filled by entities of the right class.
 *
 * <p>Senses of more words, then more restricted ones, come first; once one has fired or claimed the
 * clause, less particular ones are not tried.
 */
final class Matcher {
  /** What a word in the clause keeps for itself. */
  private static final ImmutableSet<String> NOT_LENT =
      ImmutableSet.of(Clause.SELF, Clause.WORDS, Clause.SUBJECT, Clause.OBJECT);

  /** Why a word for a role may have the clause and yet say nothing. */
  private static final String REFERENCE = "it only says again who is meant";

  private final Lexicon lexicon;
  private final ResolvedArticle article;

  Matcher(Lexicon lexicon, ResolvedArticle article) {
    this.lexicon = lexicon;
    this.article = article;
  }

  /**
   * All senses of the clause's word with what came of them.
   *
   * @param plain the clause as it stands
   * @param undone the clause with the arguments of a light verb above it; senses that tell of
   *     whoever the noun itself stands for do not look at these
   */
  ImmutableList<Attempt> match(Clauses clauses, Clause plain, Clause undone) {
    ParsedSentence sentence = clauses.sentence();
    ImmutableList.Builder<Attempt> attempts = ImmutableList.builder();
    Set<Relation> told = new LinkedHashSet<>();
    int claimed = 0;
    for (Sense sense : senses(sentence, plain)) {
      Clause clause = isOfSelf(sense) ? plain : undone;
      int rank = rank(sense, clause);
      Attempt attempt =
          rank < claimed || (isOfSelf(sense) && opensLonger(clauses, clause, sense))
              ? Attempt.refused(clause, sense, "a more particular sense has the clause")
              : isMutual(sense) && told.contains(sense.relation().orElseThrow())
                  ? Attempt.refused(clause, sense, "the relation is told of somebody else")
                  : attempt(clauses, clause, sense);
      if (attempt.refusal().isEmpty() || attempt.refusal().equals(Optional.of(REFERENCE))) {
        claimed = Math.max(claimed, rank);
        sense.relation().ifPresent(told::add);
      }
      attempts.add(attempt);
    }
    return attempts.build();
  }

  /** Whether the sense tells of whoever its noun stands for. */
  static boolean isOfSelf(Sense sense) {
    return sense.subject().contains(Clause.SELF) || sense.object().contains(Clause.SELF);
  }

  /** Whether the sense tells of those whom one function joins: "Weber and Novak met". */
  private static boolean isMutual(Sense sense) {
    return sense.relation().isPresent() && sense.subject().equals(sense.object());
  }

  /** How particular a sense is: words count more than restrictions. */
  private static int rank(Sense sense, Clause clause) {
    return words(sense, clause) * 100 + sense.restrictions().keySet().size();
  }

  private static int words(Sense sense, Clause clause) {
    return sense.words().stream()
        .filter(w -> w.contains(clause.predicate().lemma()) || w.contains(clause.lemma()))
        .mapToInt(w -> w.split(" ").length)
        .max()
        .orElse(1);
  }

  private List<Sense> senses(ParsedSentence sentence, Clause clause) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    nameSenses(sentence, clause).forEach(sense -> senses.put(sense.iri(), sense));
    for (String head : heads(clause)) {
      for (Sense sense : lexicon.sensesOf(head, clause.partOfSpeech())) {
        if (sense.words().stream().anyMatch(w -> stands(sentence, clause, w))) {
          senses.putIfAbsent(sense.iri(), sense);
        }
      }
    }
    List<Sense> sorted = new ArrayList<>(senses.values());
    sorted.sort(
        Comparator.comparingInt((Sense sense) -> -rank(sense, clause))
            .thenComparing(Matcher::isMutual));
    return sorted;
  }

  /** The senses that any proper name of a class has: "Lopez of the Red Cross", "Homs, Syria". */
  private List<Sense> nameSenses(ParsedSentence sentence, Clause clause) {
    boolean name =
        article
            .findMention(clause.predicate())
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .isPresent();
    return name
        ? article.entitiesOf(clause.predicate()).stream()
            .flatMap(
                e -> lexicon.sensesOf(e.type().toLowerCase(Locale.ROOT), "properNoun").stream())
            .toList()
        : List.of();
  }

  /** "[Secretary] General": the word begins a sense of more words, which the next one carries. */
  private boolean opensLonger(Clauses clauses, Clause clause, Sense sense) {
    ParsedSentence sentence = clauses.sentence();
    int first = clause.predicate().index();
    int next = isHyphen(sentence, first + 1) ? first + 2 : first + 1;
    if (next >= sentence.words().size() || !clause.predicate().hangsOn(sentence.word(next))) {
      return false;
    }
    return clauses.find(sentence.word(next)).stream()
        .flatMap(c -> senses(sentence, c).stream().filter(s -> words(s, c) > words(sense, clause)))
        .anyMatch(
            s ->
                s.words().stream()
                    .anyMatch(w -> isOpening(sentence.word(first), sentence.word(next), w)));
  }

  private static boolean isOpening(Word first, Word next, String words) {
    List<String> parts = List.of(words.split(" "));
    return parts.size() == 2 && isWord(first, parts.get(0)) && isWord(next, parts.get(1));
  }

  private static ImmutableSet<String> heads(Clause clause) {
    return ImmutableSet.of(clause.predicate().lemma(), clause.lemma(), clause.predicate().lower());
  }

  /** Whether the sense's words stand in the sentence where the clause's predicate is. */
  private static boolean stands(ParsedSentence sentence, Clause clause, String words) {
    ImmutableList<String> parts = ImmutableList.copyOf(words.split(" "));
    if (parts.size() == 1) {
      return heads(clause).contains(words) && !hasParticle(clause);
    }
    if (clause.lemma().equals(words)) {
      return true;
    }
    int head =
        clause.partOfSpeech().equals("verb")
            ? 0
            : (parts.contains("of") ? parts.indexOf("of") : parts.size()) - 1;
    return isRun(
            sentence,
            clause.predicate().index(),
            ImmutableList.copyOf(parts.subList(head, parts.size())),
            1)
        && isRun(
            sentence,
            clause.predicate().index(),
            ImmutableList.copyOf(parts.subList(0, head + 1)).reverse(),
            -1);
  }

  /** Whether the words follow each other from the place on; a hyphen may stand between them. */
  private static boolean isRun(
      ParsedSentence sentence, int from, ImmutableList<String> parts, int step) {
    int at = from;
    for (String part : parts) {
      if (isHyphen(sentence, at)) {
        at += step;
      }
      if (at < 0 || at >= sentence.words().size() || !isWord(sentence.word(at), part)) {
        return false;
      }
      at += step;
    }
    return true;
  }

  private static boolean isHyphen(ParsedSentence sentence, int at) {
    return 0 <= at && at < sentence.words().size() && sentence.word(at).text().equals("-");
  }

  private static boolean hasParticle(Clause clause) {
    return clause.partOfSpeech().equals("verb") && clause.lemma().contains(" ");
  }

  private static boolean isWord(Word token, String word) {
    return token.lemma().equals(word) || token.lower().equals(word);
  }

  private Attempt attempt(Clauses clauses, Clause clause, Sense sense) {
    Clause bare = withoutWords(clauses, clause, sense);
    Clause whole = withRestricted(clauses, withRestricted(clauses, bare, sense), sense);
    for (Map.Entry<String, Collection<String>> restriction :
        sense.restrictions().asMap().entrySet()) {
      boolean holds =
          whole.fillers(restriction.getKey()).stream()
              .anyMatch(t -> restriction.getValue().stream().anyMatch(w -> isWord(t, w)));
      if (!holds) {
        return Attempt.refused(
            clause,
            sense,
            "the %s is none of %s".formatted(restriction.getKey(), restriction.getValue()));
      }
    }
    if (sense.relation().isEmpty()) {
      return new Attempt(clause, sense, ImmutableList.of(), Optional.empty());
    }
    return fill(clauses.sentence(), whole, sense, sense.relation().get());
  }

  /**
   * The clause of a noun of several words without those, and with what hangs on them: "secretary
   * [of state] of Mexico".
   */
  private Clause withoutWords(Clauses clauses, Clause clause, Sense sense) {
    ParsedSentence sentence = clauses.sentence();
    ImmutableSet<String> parts =
        sense.words().stream()
            .filter(w -> w.contains(" ") && stands(sentence, clause, w))
            .flatMap(w -> Stream.of(w.split(" ")))
            .collect(ImmutableSet.toImmutableSet());
    if (parts.isEmpty() || !clause.partOfSpeech().equals("noun")) {
      return clause;
    }
    ImmutableSetMultimap.Builder<String, Word> arguments = ImmutableSetMultimap.builder();
    for (Map.Entry<String, Word> entry : clause.arguments().entries()) {
      if (NOT_LENT.contains(entry.getKey())
          || isOtherName(sentence, entry.getValue(), parts)
          || !isPart(sentence, clause, entry.getValue(), parts)) {
        arguments.put(entry);
      } else {
        clauses.find(entry.getValue()).stream()
            .flatMap(inner -> inner.arguments().entries().stream())
            .filter(e -> !NOT_LENT.contains(e.getKey()))
            .filter(e -> !isPart(sentence, clause, e.getValue(), parts))
            .forEach(arguments::put);
      }
    }
    return new Clause(
        clause.predicate(),
        clause.lemma(),
        clause.partOfSpeech(),
        ImmutableListMultimap.copyOf(arguments.build()),
        false);
  }

  /** "[United States] Secretary of State", and not "[Labour] Minister". */
  private boolean isOtherName(ParsedSentence sentence, Word word, ImmutableSet<String> parts) {
    return !parts.contains(word.lower())
        && article.entitiesOf(word).stream().anyMatch(Entity::named);
  }

  /** Whether nothing but words of the noun stands between the word and the noun. */
  private static boolean isPart(
      ParsedSentence sentence, Clause clause, Word word, ImmutableSet<String> parts) {
    int noun = clause.predicate().index();
    return IntStream.rangeClosed(Math.min(word.index(), noun), Math.max(word.index(), noun))
        .allMatch(
            i ->
                isHyphen(sentence, i)
                    || parts.stream().anyMatch(part -> isWord(sentence.word(i), part)));
  }

  /**
   * The clause with what hangs on the words that a restriction names: "cut ties [with Qatar]",
   * "came to the aid [of Somalia]". What hangs on those in turn comes with a second turn.
   */
  private static Clause withRestricted(Clauses clauses, Clause clause, Sense sense) {
    ImmutableListMultimap.Builder<String, Word> arguments = ImmutableListMultimap.builder();
    arguments.putAll(clause.arguments());
    sense.restrictions().keySet().stream()
        .flatMap(function -> clause.fillers(function).stream())
        .filter(word -> !word.equals(clause.predicate()))
        .flatMap(word -> word.findClause().stream())
        .flatMap(inner -> inner.arguments().entries().stream())
        .filter(entry -> !NOT_LENT.contains(entry.getKey()))
        .filter(entry -> clause.fillers(entry.getKey()).isEmpty())
        .forEach(arguments::put);
    return new Clause(
        clause.predicate(),
        clause.lemma(),
        clause.partOfSpeech(),
        arguments.build(),
        clause.passive());
  }

  private Attempt fill(ParsedSentence sentence, Clause clause, Sense sense, Relation relation) {
    ImmutableList<Side> subjects =
        sides(sentence, clause, sense.subject(), relation.domain(), relation.reachesOwner())
            .stream()
            .filter(s -> !sense.needsName() || s.isNamed())
            .collect(ImmutableList.toImmutableList());
    if (subjects.isEmpty()) {
      return Attempt.refused(
          clause,
          sense,
          "no %s of %s for the subject".formatted(relation.domain(), sense.subject()));
    }
    if (relation.takesWords() && isReference(sentence, clause, subjects)) {
      return Attempt.refused(clause, sense, REFERENCE);
    }
    if (isWithAnother(sentence, clause, sense)) {
      return Attempt.refused(clause, sense, "it is with somebody else");
    }
    if (isOfThing(sentence, clause, sense)) {
      return Attempt.refused(clause, sense, "it is of something that is nobody");
    }
    ImmutableList<Side> objects =
        relation.takesWords()
            ? words(clause, sense)
            : sides(
                sentence,
                clause,
                objectFunctions(sense),
                relation.range(),
                relation.reachesOwner());
    List<Attempt.Pair> pairs = new ArrayList<>();
    boolean once = sense.subject().equals(sense.object()) && relation.symmetric();
    boolean parties =
        once && subjects.stream().map(s -> party(sentence, s.word())).distinct().count() > 1;
    for (Side subject : subjects) {
      for (Side object : objects) {
        boolean nameless = relation.needsName() && !sense.needsName() && !object.isNamed();
        boolean turned = once && subjects.indexOf(subject) > subjects.indexOf(object);
        boolean oneParty =
            parties && party(sentence, subject.word()).equals(party(sentence, object.word()));
        if (!turned && !oneParty && !nameless && !subject.entity().equals(object.entity())) {
          pairs.add(new Attempt.Pair(subject, object));
        }
      }
    }
    return pairs.isEmpty()
        ? Attempt.refused(
            clause, sense, "no %s of %s for the object".formatted(relation.range(), sense.object()))
        : new Attempt(clause, sense, ImmutableList.copyOf(pairs), Optional.empty());
  }

  /** "The general left": the noun refers to somebody known and tells nothing of him. */
  private static boolean isReference(
      ParsedSentence sentence, Clause clause, ImmutableList<Side> subjects) {
    Word noun = clause.predicate();
    boolean definite =
        noun.children().stream()
            .anyMatch(
                t ->
                    t.is("nmod:poss")
                        || (t.is("det") && !t.lemma().equals("a") && !t.lemma().equals("another")));
    boolean capitals =
        noun.text().length() > 1 && noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
    return (definite || capitals)
        && subjects.stream().allMatch(s -> s.word().index() == noun.index());
  }

  /** "Spain and France held talks with Iran" tells of talks with Iran, not between the two. */
  private boolean isWithAnother(ParsedSentence sentence, Clause clause, Sense sense) {
    return sense.subject().equals(sense.object())
        && clause.fillers("with").stream().anyMatch(t -> !article.entitiesOf(t).isEmpty());
  }

  /** "The party's head of planning" heads the planning and not the party. */
  private boolean isOfThing(ParsedSentence sentence, Clause clause, Sense sense) {
    ImmutableList<Word> of = clause.fillers("of");
    return sense.subject().contains(Clause.SELF)
        && sense.object().contains("of")
        && !of.isEmpty()
        && sense.words().stream().noneMatch(w -> w.contains(" of "))
        && of.stream().allMatch(t -> article.entitiesOf(t).isEmpty());
  }

  private static ImmutableList<String> objectFunctions(Sense sense) {
    return ImmutableList.<String>builder()
        .addAll(sense.object())
        .add(LightVerbs.BENEFICIARY)
        .build();
  }

  private static ImmutableList<Side> words(Clause clause, Sense sense) {
    return sense.object().stream()
        .flatMap(f -> clause.fillers(f).stream())
        .limit(1)
        .map(t -> new Side(t, Optional.empty(), false))
        .collect(ImmutableList.toImmutableList());
  }

  /** The fillers of the first function that has any of the classes. */
  /** "Iran and the powers, [China] and France, agreed": the noun that the word is a part of. */
  private static Word party(ParsedSentence sentence, Word word) {
    Word party = word;
    Word below = word;
    Optional<Word> above = word.findHead();
    while (above.isPresent() && above.get().isNoun()) {
      party = below.is("conj") ? party : above.get();
      below = above.get();
      above = below.findHead();
    }
    return party;
  }

  private ImmutableList<Side> sides(
      ParsedSentence sentence,
      Clause clause,
      List<String> functions,
      ImmutableSet<String> classes,
      boolean reachesOwner) {
    for (String function : functions) {
      Set<Side> sides = new LinkedHashSet<>();
      for (Word word : clause.fillers(function)) {
        ImmutableList<Entity> entities = article.entitiesOf(word);
        entities.stream()
            .filter(e -> isOneOf(e, classes))
            .filter(e -> !function.equals(Clause.MODIFIER) || !isKind(word, e))
            .forEach(e -> sides.add(new Side(word, Optional.of(e), false)));
        boolean thing = entities.stream().noneMatch(e -> e.named() || isOneOf(e, classes));
        if (sides.isEmpty() && reachesOwner && thing && !word.isNobody()) {
          owners(sentence, word, classes)
              .forEach(e -> sides.add(new Side(word, Optional.of(e), true)));
        }
      }
      if (!sides.isEmpty()) {
        return ImmutableList.copyOf(sides);
      }
    }
    return ImmutableList.of();
  }

  /** "A [staff] member": a word for a kind, and nobody. */
  private static boolean isKind(Word word, Entity entity) {
    return word.isCommonNoun()
        && Character.isLowerCase(word.text().charAt(0))
        && !entity.named()
        && entity.label().equals(word.text());
  }

  /** Whose the thing is: "the plan of Lopez and Weber", "Lopez's plan", "a government ban". */
  private ImmutableList<Entity> owners(
      ParsedSentence sentence, Word thing, ImmutableSet<String> classes) {
    for (String relation : List.of("nmod:poss", "nmod", "compound", "amod")) {
      ImmutableList<Entity> owners =
          thing
              .children(relation)
              .filter(t -> !relation.equals("nmod") || isOwnership(sentence, t))
              .flatMap(t -> Stream.concat(Stream.of(t), t.children("conj")))
              .flatMap(t -> article.entitiesOf(t).stream())
              .filter(e -> isOneOf(e, classes))
              .distinct()
              .collect(ImmutableList.toImmutableList());
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    return ImmutableList.of();
  }

  private static boolean isOwnership(ParsedSentence sentence, Word filler) {
    return filler.children("case").anyMatch(c -> c.lemma().equals("of") || c.lemma().equals("by"));
  }

  private boolean isOneOf(Entity entity, ImmutableSet<String> classes) {
    return classes.stream().anyMatch(c -> lexicon.isSubclass(entity.type(), c));
  }
}
