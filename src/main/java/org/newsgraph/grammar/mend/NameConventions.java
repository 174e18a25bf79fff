package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Conventions for what stands right before a person's name: bodies, titles, descriptions. */
final class NameConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "nameBehindRegion",
              NameConventions::nameBehindRegion,
              "jailed|VBD|root the|DT|det|governor governor|NN|obj|jailed|person of|IN|case|region Lima|NNP|compound|region region|NN|nmod|governor|place ,|,|punct|Anna Anna|NNP|appos|region Weber|NNP|flat|Anna ,|,|punct|Anna => Anna appos governor"),
          new Rule(
              "nameBeforeTitle",
              NameConventions::nameBeforeTitle,
              "Peru|NNP|flat|Weber chief|NN|nmod:desc|Weber Weber|NNP|nsubj|left|person left|VBD|root => Peru compound chief"),
          new Rule(
              "bodyBeforeTitle",
              NameConventions::bodyBeforeTitle,
              "Interpol|NNP|nsubj|left|organization chief|NN|nmod:desc|Weber Weber|NNP|nsubj|left|person left|VBD|root => Interpol compound chief",
              "Party|NNP|nsubj|left|organization of|IN|case|Peru Peru|NNP|compound|chief|place chief|NN|nmod:desc|Weber Weber|NNP|nsubj|left|person left|VBD|root => Party compound chief, Peru nmod Party",
              "met|VBD|root with|IN|case|Interpol Interpol|NNP|obl|met|organization chief|NN|nmod:desc|Weber Weber|NNP|obl|met|person => with case Weber, Interpol compound chief"),
          new Rule(
              "titleBehindPlace",
              NameConventions::titleBehindPlace,
              "Party|NNP|nsubj|left|organization of|IN|case|leader Peru|NNP|compound|leader|place leader|NN|nmod|Party|person Weber|NNP|nsubj|left|person left|VBD|root => Party compound leader, of case Peru, Peru nmod Party, leader nmod:desc Weber"),
          new Rule(
              "nationalBeforeName",
              NameConventions::nationalBeforeName,
              "Kenyan|JJ|amod|Weber national|JJ|amod|Weber Weber|NNP|nsubj|left|person left|VBD|root => Kenyan amod national, national nmod:desc Weber",
              "Kenyan|JJ|amod|national national|JJ|amod|Weber Weber|NNP|nsubj|left|person left|VBD|root => national nmod:desc Weber"),
          new Rule(
              "nameBehindOffice",
              NameConventions::nameBehindOffice,
              "fans|NNS|nsubj|left|person of|IN|case|King King|NNP|nmod|fans|person of|IN|case|Chad Chad|NNP|nmod|King|place Idris|NNP|nmod|fans|person left|VBD|root => Idris appos King",
              "Novak|NNP|nsubj|left|person and|CC|cc|Secretary Secretary|NNP|conj|Novak of|IN|case|State State|NNP|nmod|Secretary Lopez|NNP|conj|Novak left|VBD|root => Lopez appos Secretary",
              "indicts|VBZ|root Attorney|NNP|compound|General General|NNP|obj|indicts of|IN|case|Lima Lima|NNP|nmod|General|place Anna|NNP|obj|indicts Weber|NNP|flat|Anna => Anna appos General"),
          new Rule(
              "nameBehindConjunct",
              NameConventions::nameBehindConjunct,
              "Novak|NNP|nsubj|left|person and|CC|cc|lawyer lawyer|NN|conj|Novak Anna|NNP|flat|Novak Lopez|NNP|flat|Novak left|VBD|root => Anna appos lawyer, Lopez flat Anna"),
          new Rule(
              "officeOfAppointed",
              NameConventions::officeOfAppointed,
              "appoints|VBZ|root Weber|NNP|obj|appoints|person as|IN|case|mayor mayor|NN|nmod|Weber|person => mayor obl appoints",
              "Weber|NNP|nsubj:pass|sworn|person sworn|VBN|root for|IN|case|term a|DT|det|term term|NN|obl|sworn as|IN|case|mayor mayor|NN|nmod|term|person => mayor obl sworn"),
          new Rule(
              "ownerWithPlace",
              NameConventions::ownerWithPlace,
              "University|NNP|nsubj|met|organization of|IN|case|Lima Lima|NNP|nmod:poss|School|place 's|POS|case|Lima School|NNP|nmod|University|organization met|VBD|root => University nmod:poss School, Lima nmod University, School nsubj met",
              "joined|VBD|root the|DT|det|Congress Congress|NNP|obj|joined|organization of|IN|case|panel Peru|NNP|nmod:poss|panel 's|POS|case|Peru panel|NN|nmod|Congress|organization => Congress nmod:poss panel, of case Peru, Peru nmod Congress, panel obj joined"),
          new Rule(
              "nameRightBehind",
              NameConventions::nameRightBehind,
              "plane|NN|nsubj|left with|IN|case|player player|NN|nmod|plane|person Weber|NNP|appos|plane|person left|VBD|root => Weber appos player"),
          new Rule(
              "placeOfName",
              NameConventions::placeOfName,
              "beat|VBD|root Weber|NNP|obj|beat|person of|IN|case|Chad Chad|NNP|obl|beat|place => Chad nmod Weber",
              "beat|VBD|root Weber|NNP|obj|beat|person of|IN|case|Chad Chad|NNP|nmod|four|place four|CD|obl|beat => Chad nmod Weber"),
          new Rule(
              "nameBehindList",
              NameConventions::nameBehindList,
              "singer|NN|nsubj|left|person and|CC|cc|actor actor|NN|conj|singer|person Weber|NNP|nsubj|left|person left|VBD|root => Weber appos singer",
              "minister|NN|nsubj|left|person Weber|NNP|appos|minister|person and|CC|cc|mayor mayor|NN|conj|Weber|person Novak|NNP|nsubj|left|person left|VBD|root => and cc Novak, mayor nmod:desc Novak, Novak conj Weber"));

  private NameConventions() {}

  /**
   * A name of two parts between commas is set to the place of an office, as in "the governor of the
   * region, [Anna] Weber, left": it belongs to who has the office.
   */
  private static void nameBehindRegion(MutableWord name) {
    boolean person = name.isPerson() || !name.headsMention();
    if (!name.is("appos") || !name.isProperNoun() || !person || !name.has("flat")) {
      return;
    }
    MutableWord place = name.expectHead();
    boolean comma = name.findBefore().filter(mark -> mark.text().equals(",")).isPresent();
    place
        .findHead()
        .filter(office -> comma && place.isOfAttribute() && place.isPlace())
        .filter(office -> office.isPerson() && office.isCommonNoun() && !office.isPlural())
        .filter(office -> !office.has("appos") && !name.hasCase())
        .ifPresent(office -> name.hang(office, "appos"));
  }

  /**
   * A name before a title is part of the name behind it, as in "[Peru] chief Weber": it is the
   * title's.
   */
  private static void nameBeforeTitle(MutableWord word) {
    if (word.is("flat") && word.precedesHead() && word.isProperNoun()) {
      word.expectHead()
          .children("nmod:desc")
          .filter(title -> word.isBefore(title) && title.precedesHead())
          .findFirst()
          .ifPresent(title -> word.hang(title, "compound"));
    }
  }

  /**
   * A body right before a title hangs on what the name behind the title hangs on, as in "met
   * [Interpol] chief Weber": it is the title's.
   */
  private static void bodyBeforeTitle(MutableWord title) {
    if (!title.is("nmod:desc") || !title.isNoun() || !title.precedesHead()) {
      return;
    }
    MutableWord name = title.expectHead();
    findBeside(name, title.findBefore())
        .filter(body -> body.isProperNoun() && !body.isPerson() && !body.has("conj"))
        .ifPresent(body -> giveToTitle(body, title, name));
  }

  private static void giveToTitle(MutableWord body, MutableWord title, MutableWord name) {
    title.children().stream()
        .filter(place -> place.isBefore(title) && place.isProperNoun() && place.hasCase())
        .toList()
        .forEach(place -> place.hang(body, "nmod"));
    body.children("case").toList().forEach(preposition -> preposition.hang(name, "case"));
    body.hang(title, "compound");
  }

  /**
   * An office between the body that it leads and a name is taken for what the body is of, as in
   * "the Party of Peru [leader] Weber": it is the title of who is named.
   */
  private static void titleBehindPlace(MutableWord title) {
    if (!title.isOfAttribute() || !title.xpos().equals("NN") || !title.isPerson()) {
      return;
    }
    MutableWord body = title.expectHead();
    Optional<MutableWord> place =
        title.findPrevious().filter(word -> word.isProperNoun() && word.hangsOn(title));
    Optional<MutableWord> name = title.findNext().filter(MutableWord::isPerson);
    if (place.isEmpty() || name.isEmpty() || !name.get().isProperNoun()) {
      return;
    }
    if (findBeside(name.get(), Optional.of(title)).filter(body::equals).isPresent()) {
      title.children("case").toList().forEach(of -> of.hang(place.get(), "case"));
      place.get().hang(body, "nmod");
      title.hang(name.get(), "nmod:desc");
      body.hang(title, "compound");
    }
  }

  /**
   * What hangs beside the word on the same head by the same relation and ends with the other word.
   */
  private static Optional<MutableWord> findBeside(MutableWord word, Optional<MutableWord> last) {
    if (word.isRoot() || last.isEmpty() || last.get().is("punct")) {
      return Optional.empty();
    }
    return word.expectHead()
        .children(word.relation())
        .filter(w -> w.relation().equals(word.relation()))
        .filter(beside -> beside.isBefore(word) && last.get().isBelow(beside))
        .findFirst();
  }

  /**
   * A noun after a nationality is taken for an adjective of the name behind it, as in "Kenyan
   * [national] Weber": it tells what the person is.
   */
  private static void nationalBeforeName(MutableWord noun) {
    boolean before = noun.is("amod") || noun.is("nmod:desc");
    if (!before || !noun.upos().equals("ADJ") || !noun.isSmall() || !noun.precedesHead()) {
      return;
    }
    MutableWord name = noun.expectHead();
    boolean person = name.isPerson() && name.xpos().equals("NNP");
    Optional<MutableWord> nation =
        noun.findPrevious()
            .filter(word -> word.xpos().equals("JJ") && word.isCapital() && word.is("amod"))
            .filter(word -> word.hangsOn(noun) || word.hangsOn(name));
    boolean close =
        noun.findNext().filter(n -> n.isProperNoun() && (n == name || n.isCompound())).isPresent();
    if (person && close && (nation.isPresent() || noun.xpos().startsWith("NN"))) {
      noun.hang(name, "nmod:desc");
      noun.retag("NOUN", "NN");
      nation.ifPresent(word -> word.hang(noun, "amod"));
    }
  }

  /**
   * A name without preposition hangs on the office before it as what the office is of, or beside
   * the office, as in "the Mayor of Lima [Weber]" and "fans of King of Chad [Idris]": it is the
   * name of who has the office.
   */
  private static void nameBehindOffice(MutableWord name) {
    boolean somebody = name.isPerson() || !name.headsMention();
    boolean joined = name.is("conj") && !name.has("cc");
    boolean bare = name.is("nmod") || name.is("obl") || name.is("obj") || joined;
    if (!name.isProperNoun() || !somebody || !bare || name.hasCase() || name.first() != name) {
      return;
    }
    Optional<MutableWord> last = name.findPrevious();
    findBeside(name, last)
        .filter(beside -> isOfficeUpTo(beside, last))
        .ifPresent(office -> name.hang(office, "appos"));
  }

  /** Whether the noun is a person's office of something that ends with the word. */
  private static boolean isOfficeUpTo(MutableWord noun, Optional<MutableWord> last) {
    return (noun.isPerson() || !noun.headsMention())
        && !noun.isPlural()
        && !noun.has("flat")
        && !noun.has("appos")
        && last.isPresent()
        && noun.children("nmod").anyMatch(of -> of.hasCase("of") && last.get().isBelow(of));
  }

  /**
   * A name right behind a description is taken for part of the name before, as in "Novak and lawyer
   * [Anna] Lopez": it is the name of who is described.
   */
  private static void nameBehindConjunct(MutableWord name) {
    if (!name.is("flat") || !name.followsHead() || !name.isProperNoun()) {
      return;
    }
    MutableWord before = name.expectHead();
    Optional<MutableWord> last = name.findPrevious().filter(word -> !word.is("punct"));
    Optional<MutableWord> described =
        before
            .children("conj")
            .filter(noun -> noun.isBefore(name) && noun.has("cc") && !noun.has("flat"))
            .filter(noun -> noun.isNoun() && !noun.isPlural() && !noun.has("appos"))
            .filter(noun -> last.filter(word -> word.isBelow(noun)).isPresent())
            .findFirst();
    if (described.isPresent() && before.isPerson()) {
      before
          .children("flat")
          .filter(name::isBefore)
          .toList()
          .forEach(part -> part.hang(name, "flat"));
      name.hang(described.get(), "appos");
    }
  }

  /**
   * An office after "as" hangs on who gets it or on its time, as in "appoint Weber as [mayor]" and
   * "sworn in for a term as [mayor]": it is what somebody is made, and hangs on the verb.
   */
  private static void officeOfAppointed(MutableWord office) {
    if (!office.isAttribute() || !office.hasCase("as") || !office.isPerson()) {
      return;
    }
    MutableWord above = office.expectHead();
    boolean appointed = above.is("obj") && above.isProperNoun() && above.isPerson();
    boolean time = above.is("obl") && above.isCommonNoun() && !above.has("nmod:poss");
    if ((appointed || time) && !above.isRoot()) {
      office.hang(above.expectHead(), "obl");
    }
  }

  /**
   * A person's name right behind joined descriptions hangs beside them on the verb, as in "the
   * singer and actor [Weber] left": it is the name of who is described.
   */
  private static void nameBehindList(MutableWord name) {
    if (!name.isProperNoun() || !name.isPerson() || name.first() != name) {
      return;
    }
    Optional<MutableWord> last =
        name.findPrevious()
            .filter(word -> word.is("conj") && word.xpos().equals("NN") && word.isSmall())
            .filter(MutableWord::isPerson);
    Optional<MutableWord> beside = findBeside(name, last);
    if (beside.isEmpty()) {
      return;
    }
    MutableWord description = last.get();
    MutableWord first = description.expectHead();
    if (first == beside.get() && first.xpos().equals("NN") && !first.has("appos")) {
      name.hang(first, "appos");
    } else if (first.isProperNoun() && !description.has("appos")) {
      name.hang(first, "conj");
      description.findChild("cc").ifPresent(and -> and.hang(name, "cc"));
      description.hang(name, "nmod:desc");
    }
  }

  /**
   * A part of a body hangs on the body, and only the place in the body's name owns it, as in "the
   * University of [Lima]'s School": the body owns it.
   */
  private static void ownerWithPlace(MutableWord place) {
    if (!place.is("nmod:poss") || !place.isProperNoun() || !place.precedesHead()) {
      return;
    }
    MutableWord part = place.expectHead();
    Optional<MutableWord> of =
        place.findPrevious().filter(word -> word.is("case") && word.lemma().equals("of"));
    if (of.isEmpty() || !part.is("nmod") || !part.entityType().equals("organization")) {
      return;
    }
    MutableWord body = part.expectHead();
    boolean named = body.isProperNoun() && body.entityType().equals("organization");
    if (named && !body.isRoot() && of.get().findPrevious().filter(body::equals).isPresent()) {
      part.hang(body.expectHead(), body.relation());
      body.children("case").toList().forEach(preposition -> preposition.hang(part, "case"));
      body.hang(part, "nmod:poss");
      place.hang(body, "nmod");
      of.get().hang(place, "case");
    }
  }

  /**
   * A place with "of" right behind a person hangs on the verb or a number behind, as in "beat Weber
   * of [Chad] 4-1": it is the person's.
   */
  private static void placeOfName(MutableWord place) {
    boolean loose = place.is("obl") || (place.is("nmod") && place.precedesHead());
    if (!loose || !place.isProperNoun() || !place.isPlace() || !place.hasCase("of")) {
      return;
    }
    place
        .findBefore()
        .map(last -> last.is("flat") ? last.expectHead() : last)
        .filter(name -> name.isProperNoun() && name.isPerson() && name.isBefore(place))
        .ifPresent(name -> place.hang(name, "nmod"));
  }

  /**
   * A name right behind a noun for a person is set to a word before, as in "the plane with player
   * [Weber]": it is set to the noun. "The singer and actor [Weber]" is set to the first of two.
   */
  private static void nameRightBehind(MutableWord name) {
    if (!name.is("appos") || !name.isProperNoun() || !name.isPerson()) {
      return;
    }
    MutableWord above = name.expectHead();
    name.findBefore()
        .filter(noun -> noun.isCommonNoun() && noun.isPerson() && noun != above)
        .filter(noun -> !noun.hangsOn(above) || !noun.is("conj"))
        .filter(noun -> !noun.has("appos") && above.isBefore(noun))
        .ifPresent(
            noun -> {
              if (noun.is("conj") && noun.expectHead().hangsOn(above)) {
                noun.hang(above, "conj");
              }
              name.hang(noun, "appos");
            });
  }
}
