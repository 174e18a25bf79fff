package org.newsgraph.grammar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The finder of those whom nouns stand for, by title, apposition, "is" or "as". */
final class BearerFinder {
  private static final ImmutableSet<String> TITLE_RELATIONS =
      ImmutableSet.of("compound", "nmod:desc", "flat", "appos", "amod");

  private final ClauseFinder clauses;

  BearerFinder(ClauseFinder clauses) {
    this.clauses = clauses;
  }

  /**
   * Whom a noun stands for: the name that it is a title of or an apposition to, the names that
   * stand in apposition to it, the name that is predicated of it, the subject of which it is
   * predicated, or itself.
   */
  ImmutableList<Word> of(Word noun) {
    Optional<Word> head = noun.findHead();
    if (head.isPresent() && isSetTo(noun, head.get())) {
      return noun.isPlural()
          ? listed(clauses.fillers().of(head.get()))
          : ImmutableList.of(head.get());
    }
    Optional<Word> name = findNameSetTo(noun);
    if (name.isPresent()) {
      return noun.isPlural() ? listed(name.get().withConjuncts()) : ImmutableList.of(name.get());
    }
    Optional<Word> shared = findNameShared(noun).or(() -> findNameOfJoined(noun));
    if (shared.isPresent()) {
      return ImmutableList.of(shared.get());
    }
    ImmutableList<Word> named = Cleft.named(noun);
    if (!named.isEmpty()) {
      return named;
    }
    ImmutableList<Word> places = placesOf(noun);
    if (!places.isEmpty()) {
      return places;
    }
    Optional<Word> subject =
        noun.findChild("nsubj").filter(all -> !noun.isInPersonName() || !all.isPlural());
    boolean place = noun.isProperNoun() && noun.has("case");
    if (subject.isPresent() && noun.has("cop") && !place && !Cleft.isFocus(noun)) {
      return clauses.fillers().of(subject.get());
    }
    return head.map(above -> below(noun, above)).orElse(ImmutableList.of(noun));
  }

  /** Whom the noun stands for by the word above it, itself where that tells nothing. */
  private ImmutableList<Word> below(Word noun, Word above) {
    if (isJoinedPredicate(noun, above) || isOneOf(noun, above)) {
      return of(above);
    }
    if (noun.isCapacity() && above.isVerb()) {
      return capacityHolder(above);
    }
    if (noun.isCapacity() && above.is("obj")) {
      return postHolder(noun, above);
    }
    if (noun.is("xcomp") && !noun.has("cop") && above.isVerb()) {
      ImmutableList<Word> controller = clauses.subjects().controller(above);
      return controller.isEmpty() ? ImmutableList.of(noun) : controller;
    }
    return ImmutableList.of(noun);
  }

  /** "[President] Lopez", "Lopez, the [president]". */
  private static boolean isSetTo(Word noun, Word head) {
    return TITLE_RELATIONS.contains(noun.relation())
        && head.isNoun()
        && !isNameBehind(noun, head)
        && (noun.is("appos") || isTitleOf(noun, head));
  }

  /** "The members, [Chad and Niger], plus Mali": whom "plus" adds is none of them. */
  private static ImmutableList<Word> listed(ImmutableList<Word> names) {
    return names.stream()
        .filter(name -> name.children("cc").noneMatch(cc -> cc.isOneOf(FunctionWord.ADDING)))
        .collect(toImmutableList());
  }

  /** "The president, [Lopez]". */
  private static Optional<Word> findNameSetTo(Word noun) {
    return noun.children().stream()
        .filter(child -> child.is("appos") || child.is("flat"))
        .filter(Word::isName)
        .findFirst()
        .filter(name -> !isNamedPlace(noun) || isRightBehind(name, noun))
        .filter(name -> !noun.isInName() || isOffice(noun));
  }

  /** "The Yemeni capital city [Sanaa]", without a comma. */
  private static boolean isRightBehind(Word name, Word noun) {
    return noun.findNext()
        .filter(next -> next.equals(name) || (next.isName() && next.hangsOn(name)))
        .isPresent();
  }

  /** "President and [leader] of the party [Lopez]": both tell of the name behind them. */
  private static Optional<Word> findNameShared(Word noun) {
    boolean title = noun.is("conj") && (noun.isCommonNoun() || isOffice(noun));
    return noun.findHead()
        .filter(first -> title && !noun.has("det") && !noun.isPlural() && !first.isPlural())
        .flatMap(BearerFinder::findNameSetTo)
        .filter(noun::isBefore);
  }

  /** "Lima mayor and party leader [Lopez]": of both, where neither has an article. */
  private static Optional<Word> findNameOfJoined(Word noun) {
    boolean title = noun.isPerson() && noun.isCommonNoun() && !noun.isPlural() && !noun.has("det");
    return noun.children("conj")
        .filter(joined -> title && joined.has("cc") && noun.children("conj").count() == 1)
        .filter(joined -> joined.isPerson() && joined.isCommonNoun() && !joined.isPlural())
        .filter(joined -> !joined.has("det") && !joined.has("nmod:poss"))
        .flatMap(joined -> findNameSetTo(joined).filter(joined::isBefore).stream())
        .findFirst()
        .or(() -> findNameWithTitle(noun).filter(joined -> title));
  }

  /** "Party candidate and former leader [Lopez]": the name is joined, its title right before it. */
  private static Optional<Word> findNameWithTitle(Word noun) {
    return noun.children("conj")
        .filter(name -> name.isInPersonName() && !noun.has("nmod:poss"))
        .filter(name -> noun.children("conj").count() == 1 && !noun.has("appos"))
        .filter(name -> noun.findNext().filter(Word::isJoining).isPresent())
        .filter(
            name ->
                name.children("nmod:desc")
                    .filter(title -> title.isCommonNoun() && !title.isPlural())
                    .filter(title -> title.has("cc") || name.has("cc"))
                    .anyMatch(title -> title.isSmall() && !title.has("det")))
        .findFirst();
  }

  /**
   * "The Galilee region, [Israel]": the region has a name before it, and not the state of "the US
   * state of Utah".
   */
  private static boolean isNamedPlace(Word noun) {
    return noun.isPlace()
        && noun.children("compound")
            .filter(word -> word.isProperNoun() || word.isCapital())
            .anyMatch(word -> !word.isInCapitals());
  }

  /** "The city of [Lima]", "the towns of [Afula] and [Haifa]", and not "the cities of Peru". */
  private static ImmutableList<Word> placesOf(Word noun) {
    boolean sort = noun.isPlace() && noun.isOneOf(FunctionWord.PLACE_NOUNS) && noun.isDefinite();
    if (!sort || (isNamedPlace(noun) && !noun.isPlural())) {
      return ImmutableList.of();
    }
    ImmutableList<Word> names =
        noun.attributes(Clause.OF).stream().filter(Word::isProperNoun).collect(toImmutableList());
    return noun.isPlural() == names.size() > 1 ? names : ImmutableList.of();
  }

  /** "Is president and [leader] of the party", and no part of a list of names. */
  private static boolean isJoinedPredicate(Word noun, Word first) {
    return noun.is("conj") && isPredicate(first) && !(noun.isInName() && first.isName());
  }

  /** "The president, [Lopez]", "Afula, Galilee [region]": it tells of its own bearer. */
  private static boolean isNameBehind(Word name, Word head) {
    boolean region =
        name.isOneOf(FunctionWord.PLACE_NOUNS) && !name.has("det") && isNamedPlace(name);
    boolean behind = name.is("appos") && (name.isName() || region);
    return behind && (!head.isName() || name.entityType().equals("place"));
  }

  /** "One of the [leaders] of the party": the noun tells of that one. */
  private static boolean isOneOf(Word noun, Word one) {
    return one.lemma().equals("one")
        && noun.is("nmod")
        && noun.isPlural()
        && noun.hasPreposition("of");
  }

  /** "The Speaker, Lopez": no person's name has an article or a plural. */
  private static boolean isOffice(Word noun) {
    return noun.isPerson() && (noun.has("det") || noun.isPlural() || !noun.isInPersonName());
  }

  /**
   * "[President] Lopez", "Peru's [capital] Lima", and not the "government" of "the government-led
   * Supreme Court" nor the "King" of "Anna King".
   */
  private static boolean isTitleOf(Word noun, Word name) {
    boolean loose = noun.is("compound") || noun.is("amod");
    boolean within = noun.is("flat") && name.isBefore(noun);
    return name.isProperNoun()
        && !isTied(noun)
        && !within
        && (!loose
            || name.isPerson()
            || name.isInPersonName()
            || (noun.entityType().equals(name.entityType()) && noun.has("nmod:poss")));
  }

  /** The "government" of "government-led", and not the "commander" of "commander-in-chief". */
  private static boolean isTied(Word noun) {
    return noun.findNext()
        .filter(Word::isHyphen)
        .flatMap(Word::findNext)
        .filter(tied -> tied.ancestors().noneMatch(noun::equals))
        .isPresent();
  }

  /**
   * "Recognized [Lopez] as president", "[Lopez] served as president", "[Lopez] took office as
   * president".
   */
  private ImmutableList<Word> capacityHolder(Word verb) {
    Clause clause = clauses.of(verb);
    ImmutableList<Word> object = clause.fillers(Clause.OBJECT);
    return object.isEmpty() || object.stream().allMatch(NounPhrase::isPartOfVerb)
        ? clause.fillers(Clause.SUBJECT)
        : object;
  }

  /** "[Lopez] took his post as president", "praised [Lopez]'s work as president". */
  private ImmutableList<Word> postHolder(Word noun, Word post) {
    ImmutableList<Word> owner = clauses.of(post).fillers(Clause.POSSESSOR);
    if (!owner.isEmpty()) {
      return owner;
    }
    return NounPhrase.isPartOfVerb(post)
        ? capacityHolder(post.expectHead())
        : ImmutableList.of(noun);
  }

  private static boolean isPredicate(Word noun) {
    return noun.has("cop") || noun.is("appos") || noun.is("xcomp");
  }
}
