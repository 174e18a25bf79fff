package org.newsgraph.grammar;

import com.google.common.collect.ImmutableSet;

/** The function words of English that tell how words of a sentence belong together. */
final class FunctionWords {
  /** Marks of a participle clause that its verb's object performs: "barred X from leaving". */
  static final ImmutableSet<String> OBJECT_CONTROL = ImmutableSet.of("of", "from", "into");

  /** The like after an object who can do something: "thanked X for leaving". */
  static final ImmutableSet<String> REASONS = ImmutableSet.of("as", "for");

  /** What singles one out: "the first general to back Lopez" does it, and nobody who owns him. */
  static final ImmutableSet<String> RANKS = ImmutableSet.of("first", "last", "only", "next");

  /** Conjunctions before whom something is not said of: "Spain [rather] than France". */
  static final ImmutableSet<String> INSTEAD = ImmutableSet.of("instead", "not", "rather");

  /** What takes the sting out of "not": "not [only] Spain". */
  static final ImmutableSet<String> ONLY = ImmutableSet.of("just", "merely", "only");

  /** Prepositions that never belong to a name before them: "the arrest of Lopez [by Spain]". */
  static final ImmutableSet<String> LIFTED =
      ImmutableSet.of("by", "for", "with", "against", "to", "on", "over");

  /** Prepositions before whom something is done to. */
  static final ImmutableSet<String> AIMED = ImmutableSet.of("against", "on", "to", "with");

  /** Prepositions before those who take part in an event: "clashes broke out [between ...]". */
  static final ImmutableSet<String> TAKING_PART =
      ImmutableSet.of("against", "among", "between", "with");

  /** Marks by which a participle clause completes its verb: "barred Chad [from] leaving". */
  static final ImmutableSet<String> COMPLETING =
      ImmutableSet.of(
          "about", "against", "as", "at", "for", "from", "in", "into", "of", "on", "over", "to",
          "with");

  /** Marks of what a noun is about: "the claim [that] Chad left". */
  static final ImmutableSet<String> CONTENT = ImmutableSet.of("of", "that", "whether");

  /** Verbs that open a condition without a conjunction: "[had] Chad left, ...". */
  static final ImmutableSet<String> INVERTED = ImmutableSet.of("be", "have", "should");

  /** Determiners that point at somebody known. */
  static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "these", "those", "both");

  /** Words before a noun that bring up somebody new, also after "the": "the [other] leader". */
  static final ImmutableSet<String> OTHERS = ImmutableSet.of("another", "many", "other", "several");

  /** Prepositions after which a capital is a place and no government. */
  static final ImmutableSet<String> LOCATIVE =
      ImmutableSet.of("in", "at", "near", "outside", "inside", "around", "through", "across", "of");

  private FunctionWords() {}
}
