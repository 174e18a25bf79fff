package org.newsgraph.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A relation of the ontology.
 *
 * @param iri its IRI
 * @param name the local name of the IRI: "recognizes"
 * @param domain the local names of the classes, with their subclasses, that its subject may have
 * @param range the same for its object; empty where the object is words
 * @param namedRange those of the range, without their subclasses, of which its object may only be
 *     where it has a proper name: who strikes "Kyiv" attacks it, who strikes "a house" does not
 * @param symmetric whether it holds both ways
 * @param takesRole whether it is said "as" something: "recognizes as president"
 * @param reachesOwner whether it reaches whose a thing is when it is said of the thing: who opposes
 *     "the plan of Lopez" opposes Lopez
 * @param lasting whether it is a state that may end, and no act: a ban that was lifted holds no
 *     more, an attack that is over has been
 * @param outlastsOffice whether it goes on when the office that tells of it ends: who resigns as
 *     minister of Chad is still of Chad
 * @param needsName whether it is only told of a subject with a proper name: that "the president" is
 *     president says nothing
 * @param objectNeedsName whether it is only told of an object with a proper name: who elects "the
 *     members of parliament" appoints nobody that one could name
 * @param claimedAs the local name of the relation that it is when only its subject says so: who
 *     says that he is president claims the role
 * @param endedAs the local name of the relation that its end is: who lifts a ban concedes
 * @param takesWords whether its object is words and no entity: a title
 * @param standing whether it is a lasting tie and no act: what is over is then no news
 */
public record Relation(
    String iri,
    String name,
    ImmutableSet<String> domain,
    ImmutableSet<String> range,
    ImmutableSet<String> namedRange,
    boolean symmetric,
    boolean takesRole,
    boolean reachesOwner,
    boolean lasting,
    boolean outlastsOffice,
    boolean needsName,
    boolean objectNeedsName,
    Optional<String> claimedAs,
    Optional<String> endedAs,
    boolean takesWords,
    boolean standing) {}
