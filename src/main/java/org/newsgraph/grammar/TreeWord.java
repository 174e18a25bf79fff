package org.newsgraph.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word in a dependency tree, and the questions that its place there answers.
 *
 * @param <W> the words of its tree
 */
public interface TreeWord<W extends TreeWord<W>> extends WordForm {
  // ---------------------------------------------------------------- the tree

  /** The relation to the word it hangs on, of Universal Dependencies. */
  default String relation() {
    return token().relation();
  }

  /** The word that it hangs on, empty for the root. */
  Optional<W> findHead();

  /** The words that hang on it, in order. */
  List<W> children();

  /** Whether the relation to the head is the given one or one of its subtypes. */
  default boolean is(String universalRelation) {
    String relation = relation();
    return relation.startsWith(universalRelation)
        && (relation.length() == universalRelation.length()
            || relation.charAt(universalRelation.length()) == ':');
  }

  /** The relation to the head without its subtype. */
  default String universalRelation() {
    int colon = relation().indexOf(':');
    return colon < 0 ? relation() : relation().substring(0, colon);
  }

  /** Whether the word hangs on no other. */
  default boolean isRoot() {
    return findHead().isEmpty();
  }

  /**
   * The word that it hangs on.
   *
   * @throws IllegalStateException if it is the root
   */
  default W expectHead() {
    return findHead().orElseThrow(() -> new IllegalStateException(this + " hangs on no word"));
  }

  /** The words that it hangs on, from the nearest up to the root. */
  default Stream<W> ancestors() {
    return Stream.iterate(findHead(), Optional::isPresent, word -> word.flatMap(TreeWord::findHead))
        .map(Optional::orElseThrow);
  }

  /** Whether it hangs on the other word. */
  default boolean hangsOn(W head) {
    return findHead().filter(above -> above.index() == head.index()).isPresent();
  }

  /** Whether the other word comes later in the sentence. */
  default boolean isBefore(W other) {
    return index() < other.index();
  }

  /** The words that hang on it by the relation or a subtype of it, in order. */
  default Stream<W> children(String relation) {
    return children().stream().filter(child -> child.is(relation));
  }

  /** The first word that hangs on it by the relation or a subtype of it. */
  default Optional<W> findChild(String relation) {
    return children(relation).findFirst();
  }

  /** Whether a word hangs on it by the relation or a subtype of it. */
  default boolean has(String relation) {
    return children().stream().anyMatch(child -> child.is(relation));
  }

  /** The place of the first word that hangs on it before it, prepositions and marks aside. */
  default int phraseBegin() {
    return children().stream()
        .filter(child -> child.index() < index())
        .filter(child -> !child.is("case") && !child.is("punct") && !child.is("cc"))
        .mapToInt(TreeWord::index)
        .findFirst()
        .orElse(index());
  }

  // ---------------------------------------------------------------- how it hangs

  /** Whether the word stands before a noun as an adjective does: "the [backed] rebels". */
  default boolean isModifier() {
    return is("amod");
  }

  /** Whether the word is a determiner of the one above, or the "both" or "neither" of a list. */
  default boolean isDeterminer() {
    return is("det") || is("cc:preconj");
  }

  /** Whether the word tells whose the noun is that it hangs on: "[Lopez]'s plan", "[his] plan". */
  default boolean isPossessor() {
    return is("nmod:poss");
  }

  /** Whether the noun is set to another, by a preposition or as its owner: "plan of [Lopez]". */
  default boolean isAttribute() {
    return is("nmod");
  }

  /** Whether the noun is set to another by "of": "plan of [Lopez]". */
  default boolean isOfAttribute() {
    return isAttribute() && hasCase("of");
  }

  /** Whether the word forms a compound with the one it hangs on: "[opposition] leader". */
  default boolean isCompound() {
    return is("compound");
  }

  /** Whether the word is the number of the noun that it hangs on: "[92] people". */
  default boolean isNumberOf() {
    return is("nummod");
  }

  /** Whether the word goes on with the name that it hangs on: "Hunter [Lopez]". */
  default boolean isFlat() {
    return is("flat");
  }

  /** Whether the word is a title of a name, or a part of it: "[President] Maria [Lopez]". */
  default boolean isTitleOrNamePart() {
    return is("nmod:desc") || isFlat();
  }

  /** Whether the word is joined to an earlier one: "Lopez and [Weber]". */
  default boolean isConjunct() {
    return is("conj");
  }

  /** Whether the word is the conjunction that joins others. */
  default boolean isJoining() {
    return is("cc");
  }

  /** Whether the word is a surface subject, or tells who does it in a passive clause. */
  default boolean isSubjectOrAgent() {
    return is("nsubj") || is("obl:agent");
  }

  /** Whether the word is what the verb above is done to: "predict an attack", "warn of one". */
  default boolean isObjectOf(W verb) {
    return hangsOn(verb) && (is("obj") || (is("obl") && hasCase("of")));
  }

  /** Whether the word is a passive that tells of a noun: "talks [planned] for May". */
  default boolean isPassiveOfNoun() {
    return relation().equals("acl") && isPassive();
  }

  /** Whether the word is the subject of an active verb that has no object: "[talks] begin". */
  default boolean isOnlyParticipantOf(W verb) {
    return hangsOn(verb) && relation().equals("nsubj") && verb.isFullVerb() && !verb.has("obj");
  }

  /** Whether the word stands where a subject does, also that of a passive verb. */
  default boolean isSurfaceSubject() {
    return is("nsubj");
  }

  /** Whether the word is an adverb of the one above: "[not] even Chad". */
  default boolean isAdverb() {
    return is("advmod");
  }

  /** Whether the word shares its subject with the verb above: "tried [to leave]". */
  default boolean isOpenComplement() {
    return is("xcomp");
  }

  /** Whether the word tells when, where or how something is done: "left on [Friday]". */
  default boolean isAdjunct() {
    return switch (relation()) {
      case "obl", "obl:unmarked", "obl:tmod", "advmod", "nmod", "nmod:unmarked" -> true;
      default -> false;
    };
  }

  /** How prominent the word is by its place in the tree, from 0: a subject is most. */
  default int prominence() {
    return switch (relation()) {
      case "nsubj", "nsubj:pass" -> 5;
      case "root", "obj", "iobj", "obl:agent" -> 3;
      case "obl", "conj", "appos", "nmod:poss" -> 2;
      case "nmod" -> 1;
      default -> 0;
    };
  }

  // ---------------------------------------------------------------- what hangs on it

  /** Whether a number stands before the noun: "[92] Palestinians". */
  default boolean isCounted() {
    return has("nummod");
  }

  /** Whether the noun has a determiner. */
  default boolean hasDeterminer() {
    return has("det");
  }

  /** Whether the noun stands for nobody: "no member". */
  default boolean isNobody() {
    return children("det").anyMatch(child -> child.lemma().equals("no"));
  }

  /** Whether a preposition of this dictionary form stands before the phrase that it heads. */
  default boolean hasCase(String lemma) {
    return children("case").anyMatch(mark -> mark.lemma().equals(lemma));
  }

  /** Whether the word of that dictionary form opens the clause: "if", "to", "by". */
  default boolean isMarkedBy(String lemma) {
    return children("mark").anyMatch(mark -> mark.lemma().equals(lemma));
  }

  /** The word that opens the clause that the word carries: "[if] Chad left", "[to] leave". */
  default Optional<W> findMark() {
    return findChild("mark");
  }

  /** Whether the clause that the word carries has another as its content: "said that ...". */
  default boolean hasContent() {
    return has("ccomp");
  }

  /** Whether the noun or adjective is what somebody is said to be: "is [president]". */
  default boolean isPredicate() {
    return has("cop") || isOpenComplement();
  }

  /**
   * Whether what the word says is told in the present: "meets", "is meeting", "is president", and
   * not "has met".
   */
  default boolean isInPresent() {
    String tense =
        children().stream()
            .filter(child -> child.is("aux") || child.is("cop"))
            .findFirst()
            .map(child -> child.lemma().equals("have") ? "" : child.xpos())
            .orElse(xpos());
    return tense.equals("VBZ")
        || tense.equals("VBP")
        || (tense.equals("VB") && has("nsubj") && !has("mark") && !has("aux"));
  }

  // ---------------------------------------------------------------- verbs

  /** Whether the verb has a "to". */
  default boolean isInfinitive() {
    return isMarkedBy("to");
  }

  /** Whether the verb is a form in "-ing", or has an auxiliary that is one: "having left". */
  default boolean isParticiple() {
    return xpos().equals("VBG")
        || children("aux").anyMatch(auxiliary -> auxiliary.xpos().equals("VBG"));
  }

  /** Whether the verb tells of what is over: "has left", "may have left". */
  default boolean isPerfect() {
    return children("aux").anyMatch(auxiliary -> auxiliary.lemma().equals("have"));
  }

  /** Whether the verb, or its first auxiliary, is a form of the present: "leaves", "is leaving". */
  default boolean isPresent() {
    return children("aux").findFirst().map(TreeWord::isPresentForm).orElseGet(this::isPresentForm)
        && !isPerfect();
  }

  /** Whether an auxiliary of the verb leaves it open or to the future: "will leave". */
  default boolean isFuture() {
    return children("aux").anyMatch(auxiliary -> auxiliary.xpos().equals("MD")) && !isPerfect();
  }

  /** Whether the verb is a form of the present with a person: "leaves". */
  default boolean isPresentForm() {
    return xpos().equals("VBZ") || xpos().equals("VBP");
  }

  /** Whether the surface subject of the verb is whom it is done to, by its form or its place. */
  default boolean isPassive() {
    if (has("aux:pass") || has("nsubj:pass")) {
      return true;
    }
    if (!isPastParticiple() || has("aux")) {
      return false;
    }
    if (is("conj")) {
      return findHead().filter(head -> head.isVerb() && head.isPassive()).isPresent()
          && !(has("nsubj") && has("obj"));
    }
    return !has("nsubj") && (is("acl") || isModifier() || is("advcl"));
  }

  /** "Was [to meet] Lopez", "is due [to meet] Lopez": what lies ahead of the subject. */
  default boolean isDestined() {
    return isHeadlinePlan() || isToBe();
  }

  /** "Chad [to leave] Lima": a headline that leaves "is" out. */
  default boolean isHeadlinePlan() {
    return isInfinitive()
        && (relation().equals("acl") || is("parataxis"))
        && findHead()
            .filter(who -> who.isRoot() && who.canBeCalledOn() && !who.hasDeterminer())
            .filter(who -> who.isProperNoun() && who.index() < index())
            .isPresent();
  }

  private boolean isToBe() {
    Optional<W> mark = findChild("mark");
    boolean auxiliary =
        isInfinitive()
            && children("aux")
                .anyMatch(t -> t.lemma().equals("be") && t.isBefore(mark.orElseThrow()));
    return auxiliary
        || (xpos().equals("VB")
            && mark.isPresent()
            && (has("cop") || children("mark").anyMatch(m -> m.has("cop"))));
  }
}
