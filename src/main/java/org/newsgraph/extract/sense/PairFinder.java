package org.newsgraph.extract.sense;

import static org.newsgraph.extract.Refusal.Kind.NO_OBJECT;
import static org.newsgraph.extract.Refusal.Kind.NO_SUBJECT;
import static org.newsgraph.extract.Refusal.Kind.OTHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Refusal;
import org.newsgraph.extract.Side;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/** The finder of those between whom a sense's relation holds. */
final class PairFinder {
  /** Of how many parties it may be told that each does something with each other one. */
  private static final int MOST_PARTIES = 8;

  private static final Refusal AGAIN = new Refusal(OTHER, "it only says again who is meant");
  private static final Refusal WITH_ANOTHER = new Refusal(OTHER, "it is with somebody else");
  private static final Refusal OF_THING = new Refusal(OTHER, "it is of something that is nobody");

  private final Lexicon lexicon;
  private final SideFinder sides;

  PairFinder(Lexicon lexicon, SideFinder sides) {
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /**
   * Who fills both sides of the relation, or why nobody does. Where nobody of its classes does,
   * those of other classes may: what they are may have been guessed wrongly.
   *
   * @param clause the clause as the sense looks at it
   */
  Match find(Clause clause, Sense sense, Relation relation) {
    Match match = find(clause, sense, relation, lexicon::isSubclass);
    if (!match.pairs().isEmpty() || match.keepsClause()) {
      return match;
    }
    Match unfitting = find(clause, sense, relation, (type, asked) -> true);
    return unfitting.pairs().isEmpty() ? match : unfitting.giving();
  }

  /**
   * The same under another view of classes.
   *
   * @param classes whether the first is the second or one of its subclasses
   */
  private Match find(
      Clause clause, Sense sense, Relation relation, BiPredicate<String, String> classes) {
    Predicate<Entity> canBeSubject =
        entity -> isOneOf(entity, sense.domain(), relation.domain(), classes);
    Predicate<Entity> canBeObject =
        entity ->
            isOneOf(entity, sense.range(), relation.range(), classes)
                && (entity.named() || !relation.namedRange().contains(entity.type()));
    ImmutableList<Side> subjects = subjects(clause, sense, relation, canBeSubject);
    if (subjects.isEmpty()) {
      return Match.refused(
          clause,
          sense,
          new Refusal(
              NO_SUBJECT,
              "no %s of %s for the subject".formatted(sense.domain(), sense.subject())));
    }
    if (relation.takesWords() && isReference(clause.predicate(), subjects)) {
      return Match.silent(clause, sense, AGAIN);
    }
    if (isWithAnother(clause, sense)) {
      return Match.refused(clause, sense, WITH_ANOTHER);
    }
    if (isOfThing(clause, sense)) {
      return Match.refused(clause, sense, OF_THING);
    }
    ImmutableList<Side> objects = objects(clause, sense, relation, canBeObject);
    ImmutableList<Match.Pair> pairs =
        isRespective(clause, sense, subjects, objects)
            ? Streams.zip(subjects.stream(), objects.stream(), Match.Pair::new)
                .collect(ImmutableList.toImmutableList())
            : pairs(subjects, objects, sense, relation);
    return pairs.isEmpty()
        ? Match.refused(
            clause,
            sense,
            new Refusal(
                NO_OBJECT, "no %s of %s for the object".formatted(sense.range(), sense.object())))
        : Match.fired(clause, sense, pairs);
  }

  private ImmutableList<Side> subjects(
      Clause clause, Sense sense, Relation relation, Predicate<Entity> fits) {
    ImmutableList<Side> subjects =
        sides.findEntities(clause, sense.subject(), fits, relation).stream()
            .filter(side -> !sense.needsName() || side.isNamed())
            .collect(ImmutableList.toImmutableList());
    return sense.isMutual() ? parties(subjects, fits) : subjects;
  }

  /** Of "envoys from Chad and Peru", who do something with each other, the two countries do it. */
  private ImmutableList<Side> parties(ImmutableList<Side> sideBySide, Predicate<Entity> fits) {
    if (sideBySide.size() != 1) {
      return sideBySide;
    }
    ImmutableList<Side> senders = sides.findSenders(sideBySide.get(0), fits);
    return senders.size() > 1 && senders.size() <= MOST_PARTIES ? senders : sideBySide;
  }

  private ImmutableList<Side> objects(
      Clause clause, Sense sense, Relation relation, Predicate<Entity> fits) {
    if (relation.takesWords()) {
      return sides.findWords(clause, sense.object());
    }
    ImmutableList<String> functions =
        ImmutableList.<String>builder().addAll(sense.object()).add(Clause.BENEFICIARY).build();
    ImmutableList<Side> objects = sides.findEntities(clause, functions, fits, relation);
    return sense.isMutual() ? parties(objects, fits) : objects;
  }

  /** "The [Kenyan] and [Ugandan] presidents, [Okello] and [Sow]": each has his own. */
  private static boolean isRespective(
      Clause clause, Sense sense, List<Side> subjects, List<Side> objects) {
    Word noun = clause.predicate();
    return sense.subject().contains(Clause.SELF)
        && noun.isPlural()
        && objects.size() > 1
        && objects.size() == subjects.size()
        && objects.stream().allMatch(side -> side.word().isBefore(noun));
  }

  /** Whether the entity is what the sense asks for, and not only what its relation does. */
  private boolean isOneOf(
      Entity entity,
      ImmutableSet<String> asked,
      ImmutableSet<String> ofRelation,
      BiPredicate<String, String> classes) {
    return isOneOf(entity, asked, classes)
        && (asked.equals(ofRelation)
            || isOneOf(entity, asked, lexicon::isSubclass)
            || !isOneOf(entity, ofRelation, lexicon::isSubclass));
  }

  private static boolean isOneOf(
      Entity entity, ImmutableSet<String> asked, BiPredicate<String, String> classes) {
    return asked.stream().anyMatch(each -> classes.test(entity.type(), each));
  }

  private ImmutableList<Match.Pair> pairs(
      List<Side> subjects, List<Side> objects, Sense sense, Relation relation) {
    boolean once = sense.isMutual() && relation.symmetric();
    boolean named = sense.objectNeedsName() || (relation.needsName() && !sense.needsName());
    boolean parties =
        once && subjects.stream().map(side -> party(side.word())).distinct().count() > 1;
    List<Match.Pair> pairs = new ArrayList<>();
    for (Side subject : subjects) {
      for (Side object : objects) {
        boolean nameless = named && !object.isNamed() && !isKnownHere(object, relation);
        boolean turned = once && subjects.indexOf(subject) > subjects.indexOf(object);
        boolean oneParty =
            (parties && party(subject.word()).equals(party(object.word())))
                || (sense.isMutual() && areOfOneGroup(subject.word(), object.word(), subjects));
        if (!turned && !oneParty && !nameless && !subject.entity().equals(object.entity())) {
          pairs.add(new Match.Pair(subject, object));
          if (sense.bothWays() && canBeSubject(object, relation)) {
            pairs.add(new Match.Pair(object, subject));
          }
        }
      }
    }
    return ImmutableList.copyOf(pairs);
  }

  /** "A [man] and his wife": whose wife she is, the sentence tells without a name. */
  private boolean isKnownHere(Side object, Relation relation) {
    return relation.standing()
        && relation.symmetric()
        && !object.word().isConjunct()
        && sides.isIntroduced(object);
  }

  /** "Leaders, including [Weber] and [Novak], met": they are some of those and no other party. */
  private static boolean areOfOneGroup(Word one, Word other, List<Side> all) {
    Word first = one.firstConjunct();
    Word second = other.firstConjunct();
    return first.hangsOn(other)
        || second.hangsOn(one)
        || (first.equals(second) && all.stream().anyMatch(side -> first.hangsOn(side.word())));
  }

  private boolean canBeSubject(Side side, Relation relation) {
    return side.entity()
        .filter(entity -> isOneOf(entity, relation.domain(), lexicon::isSubclass))
        .isPresent();
  }

  /** "Iran and the powers, [China] and France, agreed": the noun that the word is a part of. */
  private static Word party(Word word) {
    Word party = word;
    Word below = word;
    Optional<Word> above = word.findHead();
    while (above.filter(Word::isNoun).isPresent()) {
      party = below.isConjunct() ? party : above.get();
      below = above.get();
      above = below.findHead();
    }
    return party;
  }

  /** "The general left": the noun refers to somebody known and tells nothing of him. */
  private static boolean isReference(Word noun, List<Side> subjects) {
    return (noun.isDefinite() || isAcronym(noun))
        && subjects.stream().allMatch(side -> side.word().equals(noun));
  }

  private static boolean isAcronym(Word word) {
    return word.text().length() > 1 && word.isInCapitals();
  }

  /** "Spain and France held talks with Iran" tells of talks with Iran, not between the two. */
  private boolean isWithAnother(Clause clause, Sense sense) {
    return sense.isMutual() && clause.fillers(Clause.WITH).stream().anyMatch(sides::isSomebody);
  }

  /** "The party's head of planning" heads the planning and not the party. */
  private boolean isOfThing(Clause clause, Sense sense) {
    return sense.subject().contains(Clause.SELF)
        && sense.object().contains(Clause.OF)
        && clause.has(Clause.OF)
        && sense.words().stream().noneMatch(words -> words.contains(" of "))
        && clause.fillers(Clause.OF).stream()
            .noneMatch(filler -> sides.isSomebody(filler) || isWithinName(filler, clause));
  }

  /**
   * "[Georgia]'s Ministry of Internal Affairs", "the Republic of Karelia, [Russia]": what it is of
   * belongs to its own name.
   */
  private static boolean isWithinName(Word filler, Clause clause) {
    return clause.predicate().findName().equals(filler.findName())
        && filler.isInName()
        && (clause.has(Clause.POSSESSOR) || clause.has(Clause.APPOSITION));
  }
}
