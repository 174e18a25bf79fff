// What articles say, read from the graph, and why some of it is no fact.

import { entities, iri, localName, rows } from "./graph.js";
import { relations } from "./relations.js";

/** The claims about any of the entities, on either side, in the order of their days. */
export function claimsAbout(iris, signal = undefined) {
  return claimsWhere(`
    VALUES ?side { ${iris.map(iri).join(" ")} }
    { ?claim rdf:subject ?side } UNION { ?claim rdf:object ?side }`, signal);
}

/** The claims of that IRI (one) or of that article. */
export function claimsOf(thing) {
  return claimsWhere(
    `{ BIND (${iri(thing)} AS ?claim) } UNION { ?claim prov:wasDerivedFrom ${iri(thing)} }`);
}

/** So many claims are shown at most in one view. */
export const MOST = 5_000;

/** The claims for which the pattern finds a ?claim, in the order of their days. */
export async function claimsWhere(pattern, signal = undefined) {
  return describe(await rows(`
    SELECT DISTINCT ${FIELDS} {
      { SELECT DISTINCT ?claim { ${pattern} } LIMIT ${MOST} }
      ${PATTERN}
    } ORDER BY ?day ?claim`, signal));
}

const FIELDS = `?claim ?subject ?relation ?object ?words ?asserted ?polarity ?modality ?phase
  ?source ?confidence ?day ?time ?role ?article ?original ?publisher`;
const PATTERN = `
  ?claim a ng:Claim ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?filler ;
    ng:asserted ?asserted ; ng:polarity ?polarity ; ng:modality ?modality ;
    ng:confidence ?confidence ; prov:wasDerivedFrom ?article .
  OPTIONAL { ?claim ng:phase ?phase }
  OPTIONAL { ?claim prov:wasAttributedTo ?source }
  OPTIONAL { ?claim ng:day ?day }
  OPTIONAL { ?claim ng:time ?time }
  OPTIONAL { ?claim ng:role ?role }
  OPTIONAL { ?article ng:copyOf ?original }
  OPTIONAL { ?article schema:publisher ?publisher }
  BIND (IF(ISIRI(?filler), ?filler, ?nothing) AS ?object)
  BIND (IF(ISLITERAL(?filler), ?filler, ?nothing) AS ?words)`;

async function describe(found) {
  const iris = found.flatMap(row => [row.subject, row.object, row.source]).filter(Boolean);
  const [named, known] = await Promise.all([entities(iris), relations()]);
  return found.map(row => claim(row, named, known));
}

function claim(row, named, known) {
  const entity = text => text && { iri: text, label: localName(text), ...named.get(text) };
  return {
    iri: row.claim,
    subject: entity(row.subject),
    relation: { iri: row.relation, ...known.get(row.relation) },
    object: entity(row.object),
    words: row.words,
    isFact: row.asserted === "true",
    isNegative: row.polarity.endsWith("#negative"),
    modality: localName(row.modality),
    phase: row.phase && localName(row.phase),
    source: entity(row.source),
    confidence: Number(row.confidence),
    day: row.day,
    time: row.time,
    role: row.role,
    article: row.article,
    witness: row.original ?? row.article,
    outlet: row.publisher ?? decodeURIComponent(localName(row.article)),
  };
}

/** Why the claim is no fact, in a few words; nothing for a fact. */
export function reason(claim) {
  if (claim.isFact) {
    return "";
  }
  const reasons = [];
  if (claim.isNegative) {
    reasons.push(claim.phase === "end" ? "ended" : "denied");
  }
  if (claim.modality !== "actual") {
    reasons.push({ intended: "planned", requested: "asked for" }[claim.modality] ?? claim.modality);
  }
  if (claim.source) {
    reasons.push(`attributed to ${claim.source.label}`);
  }
  return reasons.join(", ") || "too unsure";
}

/** The claims that say the same, together, those of most articles first. */
export function together(claims) {
  const groups = new Map();
  for (const each of claims) {
    const key = [each.subject.iri, each.relation.iri, each.object?.iri, each.words,
      reason(each)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].sort((a, b) => articles(b) - articles(a));
}

/** How many independent articles the claims come from: near-copies are one. */
export function articles(claims) {
  return new Set(claims.map(each => each.witness)).size;
}
