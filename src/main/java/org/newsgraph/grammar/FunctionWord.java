package org.newsgraph.grammar;

/**
 * The sorts of function words by which the grammar tells how the words of a sentence belong
 * together. Each is a word class of the language's data.
 */
public enum FunctionWord {
  /** Marks of a participle clause that its verb's object performs: "barred X from leaving". */
  OBJECT_CONTROL("objectControlMarks"),
  /** The like after an object who can do something: "thanked X for leaving". */
  REASONS("reasonMarks"),
  /** Prepositions before the act for which something is done to somebody: "jailed [for] murder". */
  BLAMING("blamingPrepositions"),
  /** Before a charge or a penalty for what somebody does: "held [on] charges of bribing X". */
  CHARGING("chargingPrepositions"),
  /** Verbs by which somebody is to do something: "urged [X] to leave". */
  ASKING("askingVerbs"),
  /** Verbs with "on" before whoever is to do something: "[called] on Spain to leave". */
  CALLING("callingVerbs"),
  /** Nouns for asking somebody to do something: "request", "call". */
  ASKING_NOUNS("askingNouns"),
  /** Verbs whose subject stands behind what their object says or does: "signed a letter". */
  AUTHORING("authoringVerbs"),
  /** Verbs whose participle tells whose a thing is: "a complaint filed by X". */
  OWNING("owningParticiples"),
  /** Verbs whose participle tells where a thing is from: "goods imported from X". */
  COMING("comingVerbs"),
  /** Nouns for whatever somebody just did: "Chad left. Niger condemned [the move]". */
  DEEDS("deedNouns"),
  /** Verbs that need an object: without one their past form is a headline's passive. */
  NEEDING_OBJECT("verbsWithObject"),
  /** Conjunctions that add one who is not of those before: "the members, plus Mali". */
  ADDING("addingConjunctions"),
  /** What singles one out: "the first general to back Lopez" does it, and nobody who owns him. */
  RANKS("ranks"),
  /** Conjunctions before whom something is not said of: "Spain [rather] than France". */
  INSTEAD("insteadConjunctions"),
  /** Conjunctions before whom something is said of instead: "not France [but] Spain". */
  CONTRASTING("contrastingConjunctions"),
  /** What takes the sting out of "not": "not [only] Spain". */
  ONLY("onlyAdverbs"),
  /** Prepositions that never belong to a name before them: "the arrest of Lopez [by Spain]". */
  LIFTED("liftedPrepositions"),
  /** Prepositions before whom something is done to. */
  AIMED("aimedPrepositions"),
  /** Prepositions before those who take part in an event: "clashes broke out [between ...]". */
  TAKING_PART("participantPrepositions"),
  /** Marks by which a participle clause completes its verb: "barred Chad [from] leaving". */
  COMPLETING("completingMarks"),
  /** Marks of what a noun is about: "the claim [that] Chad left". */
  CONTENT("contentMarks"),
  /** Marks that open a condition: "threatened to leave [if] Peru stays". */
  CONDITIONAL("conditionalMarks"),
  /** Verbs that open a condition without a conjunction: "[had] Chad left, ...". */
  INVERTED("invertedVerbs"),
  /** Prepositions before what something is told within: "left [in] the novel". */
  SETTING("settingPrepositions"),
  /** Prepositions before a span of time after which something will be: "[in] two weeks". */
  AHEAD("aheadPrepositions"),
  /** Prepositions before a time at which something ended: "led it [up to] 2020". */
  ENDING("endingPrepositions"),
  /** Marks of a clause that tells whose word another is: "[as] Lopez tells it". */
  VIEWING("viewingMarks"),
  /** Prepositions before who sees it so: "[to] Lopez, it was Chad that left". */
  VIEWER("viewerPrepositions"),
  /** Before a time until which something was not so: "did not leave [until] Friday". */
  DELAYING("delayingMarks"),
  /** What says that a clause is not so: "did [not] leave". */
  DENYING("denyingWords"),
  /** What tells that something came about at last: "if Chad [finally] left". */
  REACHED("reachedAdverbs"),
  /** Marks of a clause that tells why: "if Chad left, it was [because] ...". */
  EXPLAINING("explainingMarks"),
  /** Nouns for why something was so: "if Chad left, the [reason] was ...". */
  EXPLANATIONS("explanations"),
  /** What stands for something just told: "if Chad left, [it] was for money". */
  SAME("sameWords"),
  /** Words for nobody at all. */
  NOBODY("nobodies"),
  /** Words for all there are: "[all] but Chad". */
  EVERYBODY("everybodies"),
  ANYBODY("anybody"),
  /** Words before an exception: "nobody [but] Chad", "with the [exception] of Chad". */
  EXCEPTING("exceptingWords"),
  /** Prepositions before those of whom somebody is one: "[among] those who left was Chad". */
  INCLUDING("includingPrepositions"),
  /** Verbs that stand for another: "Chad backs Lopez, and so [does] Niger". */
  STANDING_IN("standInVerbs"),
  /** Adverbs of a clause that asks about what is so: "asked [why] Chad left". */
  WHY("whyAdverbs"),
  /** What a clause of result follows: "[so] angry that Chad left". */
  RESULTING("resultWords"),
  /** Prepositions before what there is none of: "[beyond] doubt". */
  BEYOND("beyondPrepositions"),
  /** Determiners that point at somebody known. */
  DEFINITE("definiteDeterminers"),
  /** Words before a noun that bring up somebody new, also after "the": "the [other] leader". */
  OTHERS("otherDeterminers"),
  /** Prepositions before some of those that a noun speaks of: "leaders [such as] Lopez". */
  LISTING("listingPrepositions"),
  /** Prepositions after which a capital is a place and no government. */
  LOCATIVE("locativePrepositions"),
  /** Words for taking or striking: a capital to which that is done is a place and no government. */
  TAKING("takingWords"),
  /** Words for moving things: a capital from or to which that is done is a place. */
  MOVING("movingWords"),
  /** Prepositions before where something is moved from or to: "flown [to] Kabul". */
  MOVED("movingPrepositions"),
  /** Nouns that stand before a place's name with "of", or behind it: "the [city] of Lima". */
  PLACE_NOUNS("placeNouns"),
  /** Nouns for sites that stand behind their name: "Evin [prison]". */
  SITE_NOUNS("siteNouns"),
  /** Adjectives that tell a part of a country: "[Northern] Chad". */
  DIRECTIONS("directions"),
  /** Prepositions that a name may go on after: "Commission [on] Human Rights". */
  WITHIN_NAMES("innerNamePrepositions");

  private final String wordClass;

  FunctionWord(String wordClass) {
    this.wordClass = wordClass;
  }

  /** The name of the word class that lists the words. */
  public String wordClass() {
    return wordClass;
  }
}
