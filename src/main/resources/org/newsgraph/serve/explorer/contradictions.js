// What some say and others deny, side by side, each with its words.

import { claimsWhere } from "./claims.js";
import { count, element, link } from "./dom.js";
import { statement } from "./entity.js";
import { addressOf, BASE, iri } from "./graph.js";

/** Shows the contradictions; the parameter "of" names an actor of whom they are. */
export async function contradictionsView(view, parameters) {
  const thing = parameters.get("of") && `${BASE}/entity/${parameters.get("of")}`;
  const claims = await claimsWhere(pattern(thing));
  const pairs = together(claims);
  document.title = "Contradictions – Newsgraph";
  view.replaceChildren(
    element("h1", {}, thing ? `Contradictions about ${name(thing, claims)}` : "Contradictions"),
    element("p", {}, pairs.length === 0 ? "Nobody denies what another says."
      : `${count(pairs.length, "statement")} that some make and others deny.`),
    ...pairs.map(pair => beside(pair)));
}

/** Claims of which both hold and fail to hold is told as a matter of fact. */
function pattern(thing) {
  return `
    ?no ng:polarity ng:negative ; ng:modality ng:actual ; rdf:subject ?one ;
      rdf:predicate ?does ; rdf:object ?other .
    ${thing ? `FILTER (${iri(thing)} IN (?one, ?other))` : ""}
    ?yes rdf:subject ?one ; rdf:predicate ?does ; rdf:object ?other ;
      ng:polarity ng:positive ; ng:modality ng:actual .
    ?claim rdf:subject ?one ; rdf:predicate ?does ; rdf:object ?other ; ng:modality ng:actual .`;
}

function name(thing, claims) {
  const sides = claims.flatMap(claim => [claim.subject, claim.object]).filter(Boolean);
  return sides.find(entity => entity.iri === thing)?.label ?? "this actor";
}

function together(claims) {
  const pairs = new Map();
  for (const claim of claims) {
    const key = [claim.subject.iri, claim.relation.iri, claim.object?.iri ?? claim.words].join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), claim]);
  }
  return [...pairs.values()];
}

function beside(claims) {
  const [{ subject, relation, object, words }] = claims;
  return element("section", { class: "contradiction" },
    element("h2", {}, link(addressOf(subject.iri), subject.label), ` ${relation.label} `,
      object ? link(addressOf(object.iri), object.label) : words),
    element("div", { class: "sides" },
      side("It holds", claims.filter(claim => !claim.isNegative)),
      side("It does not hold", claims.filter(claim => claim.isNegative))));
}

function side(title, claims) {
  return element("div", {}, element("h3", {}, title),
    element("ul", {}, claims.map(claim => statement([claim], told(claim)))));
}

function told(claim) {
  const who = claim.source?.label ?? claim.outlet;
  return [element("strong", {}, who), " ", element("small", {}, claim.day ?? "on an unknown day")];
}
