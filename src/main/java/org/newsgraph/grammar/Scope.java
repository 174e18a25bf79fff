package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from a word up to the root of its sentence.
 *
 * @param steps from each word to the one it hangs on, the nearest first; none for the root
 */
public record Scope(ImmutableList<Step> steps) {
  /** The way up from the word. */
  public static Scope of(Word word) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    Word below = word;
    for (Optional<Word> head = word.findHead(); head.isPresent(); head = below.findHead()) {
      steps.add(new Step(below, head.get(), Link.of(below)));
      below = head.get();
    }
    return new Scope(steps.build());
  }

  /** How a clause hangs on what stands above it. */
  public enum Link {
    /** Joined to it: "backed and [armed]". */
    CONJUNCT,
    /** Completing it: "said that Chad [left]", "tried to [leave]". */
    COMPLEMENT,
    /** Beside it: "left, [accusing] Chad". */
    ADVERBIAL,
    /** Told of a noun: "the plan to [leave]". */
    ADNOMINAL,
    /** As one who takes part, or otherwise. */
    OTHER;

    private static Link of(Word word) {
      return switch (word.universalRelation()) {
        case "conj" -> CONJUNCT;
        case "xcomp", "csubj", "ccomp" ->
            word.relation().equals(word.universalRelation()) || word.relation().equals("csubj:pass")
                ? COMPLEMENT
                : OTHER;
        case "advcl" -> ADVERBIAL;
        case "acl" -> ADNOMINAL;
        default -> OTHER;
      };
    }
  }

  /**
   * One step up.
   *
   * @param word the word below
   * @param above the word that it hangs on
   * @param link how the one hangs on the other
   */
  public record Step(Word word, Word above, Link link) {
    /** "May recognize and [support]": both forms are governed by the first one's auxiliary. */
    public boolean sharesAuxiliaries() {
      return word.xpos().equals(above.xpos())
          && !word.isPast()
          && !word.xpos().equals("VBZ")
          && !word.has("aux")
          && !word.has("nsubj");
    }

    /**
     * "One more insult and Chad [leaves]", "attack Chad, and Niger [leaves]": what is joined to a
     * noun that says nothing itself, or to an order.
     */
    public boolean isConsequence() {
      boolean noun =
          above.isNoun()
              && !above.isPredicate()
              && Definiteness.of(above) == Definiteness.INDEFINITE;
      return word.isVerb()
          && word.isInPresent()
          && word.has("cc")
          && above.isRoot()
          && (noun || isOrder());
    }

    private boolean isOrder() {
      return above.xpos().equals("VB")
          && word.has("nsubj")
          && !above.has("nsubj")
          && !above.has("aux")
          && !above.has("mark");
    }

    /** "Told Chad [to leave]": who is asked stands at the verb above. */
    public boolean isAskedOfSomebody() {
      return word.isOpenComplement()
          && word.isInfinitive()
          && (above.has("obj") || above.has("iobj"));
    }

    /** "Itched [to leave]": an infinitive that completes its verb. */
    public boolean isAim() {
      return word.isOpenComplement() && word.isInfinitive() && above.isVerb();
    }

    /** "Whispered [that Chad left]": a whole sentence that completes its verb. */
    public boolean isStatement() {
      boolean opened = word.children("mark").allMatch(m -> m.isOneOf(FunctionWord.CONTENT));
      boolean finite = word.has("aux") || word.has("cop") || !word.xpos().equals("VB");
      return word.is("ccomp") && above.isVerb() && opened && finite && !word.isParticiple();
    }

    /** "Is said [to leave]", but not "said [to leave]": whose the word is, another tells. */
    public boolean isReported() {
      return !word.isOpenComplement() || above.isPassive();
    }

    /**
     * The verb that the clause hangs on, also by the verb's object: "had the courage [to leave]".
     */
    public Optional<Word> findGovernor() {
      return above.isVerb()
          ? Optional.of(above)
          : above.findHead().filter(verb -> verb.isVerb() && above.is("obj"));
    }

    /** "Is likely [to leave]": the adjective above tells of the subject itself. */
    public boolean isOfSubject() {
      return word.isOpenComplement() && above.isAdjective();
    }

    /** "Was accused of [attacking] Chad", "gave up [supporting] Chad", no clause beside it. */
    public boolean completes() {
      if (link != Link.ADVERBIAL || !word.isParticiple() || word.isBefore(above)) {
        return false;
      }
      Optional<Word> mark = word.findChild("mark");
      return mark.isPresent()
          ? mark.get().isOneOf(FunctionWord.COMPLETING)
          : word.sentence().between(above, word).stream().allMatch(t -> t.is("compound:prt"));
    }

    /** "Asked [why Chad left]", "the reason [why Chad left]": that it did is taken for granted. */
    public boolean isWhy() {
      return link != Link.OTHER
          && link != Link.CONJUNCT
          && word.children("advmod").anyMatch(t -> t.isOneOf(FunctionWord.WHY));
    }

    /** "So angry [that Chad left]", "such was the anger [that Chad left]". */
    public boolean isResult() {
      return isContent()
          && Stream.concat(Stream.of(above), above.findHead().stream())
              .flatMap(w -> w.children().stream())
              .anyMatch(t -> t.isBefore(word) && t.isOneOf(FunctionWord.RESULTING));
    }

    /** "It was Chad [that left]". */
    public boolean isCleft() {
      return link == Link.ADNOMINAL && Cleft.isFocus(above);
    }

    /** "The rumour that Chad [left]", "the prospect of [leaving]": what the noun is about. */
    public boolean isContent() {
      boolean opened = word.children("mark").anyMatch(m -> m.isOneOf(FunctionWord.CONTENT));
      boolean joined =
          word.isVerb()
              && Stream.concat(Stream.of(word), word.children("nsubj"))
                  .flatMap(w -> w.children("case"))
                  .anyMatch(t -> t.isOneOf(FunctionWord.CONTENT));
      return (opened || joined) && !Cleft.isFocus(above);
    }

    /** "A proposal for [leaving]": what the noun is for. */
    public boolean isPurpose() {
      return word.isMarkedBy("for");
    }

    /** "Signed a letter [accusing] Chad": who signs it accuses. */
    public boolean isOfAuthored() {
      return link == Link.ADNOMINAL && Authorship.isAuthored(above) && !word.isInfinitive();
    }

    /** Whether it tells for what the other is done: "was jailed for [attacking] Chad". */
    public boolean isReason() {
      return word.isParticiple()
          && word.findMark().filter(mark -> mark.isOneOf(FunctionWord.REASONS)).isPresent();
    }

    /** "May help by [freeing] them": the one is as sure as the other. */
    public boolean isMeans() {
      return link == Link.ADVERBIAL && word.isMarkedBy("by");
    }
  }
}
