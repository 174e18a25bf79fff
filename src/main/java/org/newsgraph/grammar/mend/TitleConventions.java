package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** Conventions for titles: what stands before and behind them, and whose they are. */
final class TitleConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "bracketBeforeTitle",
              TitleConventions::bracketBeforeTitle,
              "Party|NNP|nsubj|left (|-LRB-|punct|DP DP|NNP|appos|Party )|-RRB-|punct|DP chief|NN|nmod:desc|Weber Weber|NNP|appos|Party left|VBD|root => Party compound chief, Weber nsubj left",
              "met|VBD|root Party|NNP|obj|met (|-LRB-|punct|DP DP|NNP|appos|Party )|-RRB-|punct|DP chief|NN|nmod:desc|Weber Weber|NNP|obj|met => Party compound chief"),
          new Rule(
              "twoTitles",
              TitleConventions::twoTitles,
              "Secretary|NNP|nmod:desc|Weber General|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root => Secretary compound General",
              "Lance|NNP|nsubj|left|person Corporal|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root => Lance compound Corporal",
              "Kenyan|JJ|amod|major major|JJ|nmod:desc|Weber general|NN|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root => Kenyan amod general, major compound general",
              "Secretary|NNP|nmod:desc|Weber -|,|punct|Secretary General|NNP|nmod:desc|Weber Weber|NNP|nsubj|left left|VBD|root => Secretary compound General"),
          new Rule(
              "titleOfTitle",
              TitleConventions::titleOfTitle,
              "prime|JJ|amod|minister minister|NN|compound|Sheikh Sheikh|NNP|nmod:desc|Lopez Lopez|NNP|nsubj|left left|VBD|root => minister nmod:desc Lopez"),
          new Rule(
              "nameBehindBody",
              TitleConventions::nameBehindBody,
              "chief|NN|nsubj|left|person of|IN|case|Interpol Interpol|NNP|nmod|chief|organization Weber|NNP|appos|Interpol left|VBD|root => Weber appos chief"),
          new Rule(
              "nameBehindPlace",
              TitleConventions::nameBehindPlace,
              "Mayor|NN|nsubj|left|person of|IN|case|Lima Lima|NNP|nmod|Mayor|person Anna|NNP|flat|Lima Weber|NNP|flat|Lima left|VBD|root => Lima nmod Mayor, Anna appos Mayor, Weber flat Anna",
              "Mayor|NNP|nsubj|left|person of|IN|case|Lima Lima|NNP|nmod|Mayor|place Anna|NNP|flat|Lima Weber|NNP|flat|Lima left|VBD|root => Anna appos Mayor, Weber flat Anna",
              "Governor|NN|nsubj|left|person of|IN|case|Anna Haut|NNP|compound|Rhône Rhône|NNP|compound|Anna|place Anna|NNP|nmod|Governor Weber|NNP|flat|Anna left|VBD|root => of case Rhône, Rhône nmod Governor, Anna appos Governor"),
          new Rule(
              "titleBehind",
              TitleConventions::titleBehind,
              "Lopez|NNP|nsubj|left and|CC|cc|Gates Secretary|NNP|nmod:desc|Lopez Gates|NNP|conj|Lopez left|VBD|root => Secretary nmod:desc Gates"),
          new Rule(
              "beforeTitle",
              TitleConventions::beforeTitle,
              "Kenyan|JJ|amod|Lopez President|NNP|nmod:desc|Lopez Lopez|NNP|nsubj|left left|VBD|root => Kenyan amod President"),
          new Rule(
              "phraseOfTitle",
              TitleConventions::phraseOfTitle,
              "Minister|NNP|nmod:desc|Weber of|IN|case|State State|NNP|nmod|Weber Weber|NNP|nsubj|left|person left|VBD|root => State nmod Minister"),
          new Rule(
              "ownersTitle",
              TitleConventions::ownersTitle,
              "Siemens|NNP|compound|home chairman|NN|nmod:poss|home Weber|NNP|nmod:poss|home|person 's|POS|case|Weber home|NN|nsubj|burnt burnt|VBD|root => Siemens compound chairman, chairman nmod:desc Weber",
              "Kenyan|JJ|amod|house President|NNP|nmod:desc|Lopez Lopez|NNP|nmod:poss|house|person 's|POS|case|Lopez house|NN|nsubj|burnt burnt|VBD|root => Kenyan amod President"),
          new Rule(
              "joinedTitle",
              TitleConventions::joinedTitle,
              "Lopez|NNP|nsubj|left|person and|CC|cc|Kenyan Kenyan|NNP|conj|Lopez mayor|NN|nmod:desc|Weber Weber|NNP|conj|Lopez|person left|VBD|root => and cc Weber, Kenyan compound mayor"),
          new Rule(
              "caseOfTitle",
              TitleConventions::caseOfTitle,
              "wife|NN|nsubj|left|person of|IN|case|minister minister|NN|nmod:desc|Weber|person Weber|NNP|nmod|wife|person left|VBD|root => of case Weber"));

  private static final ImmutableSet<String> BEFORE_TITLES =
      ImmutableSet.of("amod", "compound", "nmod:poss");

  private TitleConventions() {}

  /**
   * A preposition before a title hangs on it, as in "the wife [of] minister Weber": it is the
   * name's.
   */
  private static void caseOfTitle(MutableWord name) {
    if (name.isProperNoun() && !name.hasCase() && (name.is("nmod") || name.is("obl"))) {
      name.children("nmod:desc")
          .filter(title -> title.isBefore(name))
          .flatMap(title -> title.children("case"))
          .toList()
          .forEach(mark -> mark.hang(name, "case"));
    }
  }

  /**
   * The short name of a body in brackets stands before a title, as in "Green [Party] (GP) chief
   * Weber": the body is the title's, and who has the title stands where the body stood.
   */
  private static void bracketBeforeTitle(MutableWord title) {
    if (!title.is("nmod:desc") || !title.isNoun() || !title.precedesHead()) {
      return;
    }
    Optional<MutableWord> body =
        title
            .findPrevious()
            .filter(bracket -> bracket.xpos().equals("-RRB-"))
            .flatMap(MutableWord::findHead)
            .filter(shorter -> shorter.is("appos"))
            .flatMap(MutableWord::findHead)
            .filter(full -> full.isProperNoun() && !full.isRoot());
    if (body.isEmpty()) {
      return;
    }
    MutableWord name = title.expectHead();
    if (name.hangsOn(body.get())) {
      name.hang(body.get().expectHead(), body.get().relation());
      body.get().children().stream()
          .filter(word -> word.is("case") || word.is("cc"))
          .toList()
          .forEach(word -> word.hang(name, word.relation()));
    }
    body.get().hang(title, "compound");
  }

  /**
   * Two titles right behind each other hang both on a name, as in "[Secretary] [General] Lopez":
   * the first is a compound of the second.
   */
  private static void twoTitles(MutableWord first) {
    if (!first.isRoot() && (first.isNoun() || first.upos().equals("ADJ"))) {
      MutableWord head = first.expectHead();
      boolean subject = first.is("nsubj") && first.isPerson() && first.children().isEmpty();
      first
          .findNext()
          .flatMap(next -> next.isHyphen() ? next.findNext() : Optional.of(next))
          .filter(second -> second.is("nmod:desc") && second.precedesHead())
          .filter(
              second ->
                  (first.is("nmod:desc") && second.hangsOn(head))
                      || (subject
                          && second.expectHead().is("nsubj")
                          && second.expectHead().hangsOn(head)))
          .ifPresent(
              second -> {
                first.children("amod").toList().forEach(word -> word.hang(second, "amod"));
                first.hang(second, "compound");
              });
    }
  }

  /**
   * A title is a compound of another that a name has, as in "prime [minister] Sheikh Lopez": the
   * name has both.
   */
  private static void titleOfTitle(MutableWord title) {
    if (!title.isCompound() || !title.isNoun() || !title.precedesHead()) {
      return;
    }
    MutableWord nearer = title.expectHead();
    boolean next = title.findNext().filter(nearer::equals).isPresent();
    boolean told = title.isPerson() || title.has("amod") || title.has("compound");
    if (next
        && nearer.is("nmod:desc")
        && nearer.isCapital()
        && nearer.precedesHead()
        && title.isSmall()
        && told) {
      title.hang(nearer.expectHead(), "nmod:desc");
    }
  }

  /**
   * A name right behind a body is set to it, as in "the chief of Interpol [Weber]": it belongs to
   * who has the office there.
   */
  private static void nameBehindBody(MutableWord name) {
    boolean person = name.isPerson() || !name.headsMention();
    if (!name.is("appos") || !name.isProperNoun() || !person || name.hasCase()) {
      return;
    }
    MutableWord body = name.expectHead();
    boolean behind =
        name.first() == name
            && name.findPrevious().filter(w -> !w.isPunctuation() && w.isBelow(body)).isPresent();
    MutableWord office = body;
    while (office.isOfAttribute() && office.isProperNoun()) {
      office = office.expectHead();
    }
    if (behind && office != body && office.isPerson() && !office.has("appos")) {
      name.hang(office, "appos");
    }
  }

  /**
   * The place of an office and who has the office are one name, as in "Mayor of Lima [Anna] Weber",
   * or the place stands before the name as its compound: the name is set to the office.
   */
  private static void nameBehindPlace(MutableWord name) {
    if (!name.isOfAttribute() || !name.isProperNoun() || !name.has("flat")) {
      return;
    }
    MutableWord office = name.expectHead();
    if (!name.isPerson() && name.headsMention() && !isBareOfficeOf(name, office)) {
      return;
    }
    boolean named = office.isProperNoun() && office.has("flat");
    if (!office.isPerson() || named || office.isPlural() || office.has("appos")) {
      return;
    }
    Optional<MutableWord> place = name.findPrevious().filter(w -> w.isPlace() && w.hangsOn(name));
    if (place.isPresent()) {
      if (isCapital(office) || place.get().has("compound")) {
        setBehind(place.get(), name, office);
      }
    } else if (isCapital(office) || (name.has("det") && name.isPlural())) {
      setFlatBehind(name, office);
    }
  }

  /** "Met Mayor of [Lima] Anna Weber": an office without determiner has a name behind it. */
  private static boolean isBareOfficeOf(MutableWord place, MutableWord office) {
    boolean part = office.is("nsubj") || office.is("obl") || office.is("nmod") || office.is("conj");
    return place.isPlace()
        && place.children("flat").count() == 2
        && part
        && office.isCapital()
        && !office.hasDeterminer()
        && !office.has("nmod:poss")
        && !office.hasCase("as");
  }

  private static void setBehind(MutableWord place, MutableWord name, MutableWord office) {
    place.hang(office, "nmod");
    name.children().stream()
        .filter(child -> child.isBefore(place))
        .toList()
        .forEach(child -> child.hang(place, child.relation()));
    name.hang(office, "appos");
    name.retype("person");
  }

  /** "Mayor", "the Mayor", "Acting mayor". */
  private static boolean isCapital(MutableWord office) {
    return office.isCapital()
        || office.children("amod").anyMatch(word -> word.isCapital() && word.isBefore(office));
  }

  private static boolean isBehindHyphen(MutableWord word) {
    return word.findPrevious().filter(MutableWord::isHyphen).isPresent();
  }

  /** Of three names or more in a row the first is the place's, with what a hyphen ties to it. */
  private static void setFlatBehind(MutableWord place, MutableWord office) {
    List<MutableWord> names =
        place.children("flat").dropWhile(TitleConventions::isBehindHyphen).toList();
    boolean row =
        names.size() > 1
            && names.stream().allMatch(MutableWord::isProperNoun)
            && place.tree().between(names.get(0), names.get(names.size() - 1)).stream()
                .allMatch(word -> word.isHyphen() || names.contains(word));
    if (row) {
      MutableWord first = names.get(0);
      first.hang(office, "appos");
      names.stream().skip(1).forEach(name -> name.hang(first, "flat"));
      first.retype("person");
      place.retype("place");
    }
  }

  /**
   * A title hangs on the name before it and stands right before another, as in "Minister Lopez and
   * [President] Weber": it is the other's.
   */
  private static void titleBehind(MutableWord title) {
    if (title.is("nmod:desc") && title.followsHead()) {
      title
          .findNext()
          .filter(next -> next.isProperNoun() && next.is("conj") && !next.hangsOn(title))
          .ifPresent(next -> title.hang(next, "nmod:desc"));
    }
  }

  /**
   * What stands before a title hangs on the name, as in "[Kenyan] President Lopez": it is the
   * title's.
   */
  private static void beforeTitle(MutableWord word) {
    if (BEFORE_TITLES.contains(word.relation()) && word.precedesHead()) {
      MutableWord name = word.expectHead();
      name.children("nmod:desc")
          .filter(title -> word.isBefore(title) && title.isBefore(name))
          .reduce((first, second) -> second)
          .ifPresent(title -> word.hang(title, word.relation()));
    }
  }

  /**
   * A phrase between a title and the name hangs on the name, as in "Minister of [State] Weber": it
   * is the title's.
   */
  private static void phraseOfTitle(MutableWord phrase) {
    if (phrase.is("nmod") && phrase.precedesHead() && phrase.hasCase()) {
      phrase
          .expectHead()
          .children("nmod:desc")
          .filter(title -> title.isBefore(phrase))
          .reduce((first, second) -> second)
          .ifPresent(title -> phrase.hang(title, "nmod"));
    }
  }

  /**
   * A title and what stands before it hang on what a person owns, as in "the [Siemens] [chairman]
   * Weber's home": the title is the owner's, and the rest belongs to the title.
   */
  private static void ownersTitle(MutableWord owner) {
    if (!owner.is("nmod:poss") || !owner.isPerson() || !owner.hasCase()) {
      return;
    }
    MutableWord owned = owner.expectHead();
    Optional<MutableWord> title =
        owner
            .findPrevious()
            .filter(MutableWord::isNoun)
            .filter(t -> t.hangsOn(owner) ? t.is("nmod:desc") : isOwnedTitle(t, owned));
    if (title.isEmpty()) {
      return;
    }
    title.get().hang(owner, "nmod:desc");
    owned.children().stream()
        .filter(word -> word.isBefore(title.get()) && BEFORE_TITLES.contains(word.relation()))
        .toList()
        .forEach(word -> word.hang(title.get(), word.relation()));
  }

  private static boolean isOwnedTitle(MutableWord word, MutableWord owned) {
    return word.hangsOn(owned) && BEFORE_TITLES.contains(word.relation()) && !word.hasCase();
  }

  /**
   * What stands before a title is joined to a name in the name's place, as in "Lopez and [Kenyan]
   * mayor Weber": it is the title's.
   */
  private static void joinedTitle(MutableWord word) {
    if (!word.is("conj") || !word.isNoun()) {
      return;
    }
    Optional<MutableWord> title = word.findNext().filter(next -> next.is("nmod:desc"));
    Optional<MutableWord> name =
        title
            .flatMap(MutableWord::findHead)
            .filter(head -> head.is("conj") && head.hangsOn(word.expectHead()))
            .filter(head -> word.isBefore(head));
    if (name.isPresent()) {
      word.findChild("cc").ifPresent(and -> and.hang(name.get(), "cc"));
      word.hang(title.get(), "compound");
    }
  }
}
