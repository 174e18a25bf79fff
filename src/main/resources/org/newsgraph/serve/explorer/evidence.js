// The words behind a claim: its sentence in its paragraph, with the parts that it rests on marked.

import { claimsOf, reason } from "./claims.js";
import { element, link } from "./dom.js";
import { addressOf, BASE, iri, localName, rows } from "./graph.js";

const PARTS = ["sentence", "cue", "subject", "object", "time"];

/** The page of one claim. */
export async function claimView(view, thing) {
  const [claim] = await claimsOf(thing);
  if (!claim) {
    view.replaceChildren(element("h1", {}, "There is no such claim"));
    return;
  }
  document.title = `${sentence(claim)} – Newsgraph`;
  view.replaceChildren(
    element("h1", {}, sentence(claim)),
    await evidence(claim));
}

/** The claim in plain words: "France recognizes Ana Lopez (denied)". */
export function sentence(claim) {
  const object = claim.object?.label ?? claim.words;
  const role = claim.role ? ` as ${claim.role}` : "";
  const why = reason(claim);
  return `${claim.subject.label} ${claim.relation.label} ${object}${role}${why && ` (${why})`}`;
}

/** All that is behind the claim. */
export async function evidence(claim) {
  const [found] = await rows(`
    SELECT * {
      ${iri(claim.iri)} ng:sense ?sense ; prov:wasDerivedFrom ?article ; prov:wasGeneratedBy ?run .
      ?article ng:name ?name
      OPTIONAL { ?run ng:software ?software }
      OPTIONAL { ?sense skos:definition ?meaning }
      OPTIONAL { ?sense skos:example ?example }
      OPTIONAL { ?article ng:date ?date }
      OPTIONAL { ?article ng:text ?text }
      OPTIONAL { ?article schema:headline ?title }
      OPTIONAL { ?article schema:publisher ?publisher }
      OPTIONAL { ?article schema:url ?url }
      ${PARTS.map(part => words(claim, part)).join("\n")}
    } LIMIT 1`);
  return element("div", { class: "evidence" },
    element("blockquote", {}, quotation(found)),
    element("dl", {}, facts(claim, found).map(([term, value]) =>
      element("div", {}, element("dt", {}, term), element("dd", {}, value)))));
}

function words(claim, part) {
  const property = ["sentence", "cue"].includes(part) ? part : part + "Words";
  return `OPTIONAL {
    ${iri(claim.iri)} ng:${property} ?${part}Place .
    ?${part}Place oa:hasSelector [ oa:start ?${part}Start ; oa:end ?${part}End ] ,
      [ oa:exact ?${part} ]
  }`;
}

function facts(claim, found) {
  return [
    ["Article", link(addressOf(claim.article), found.title ?? found.name)],
    ["Published", [found.publisher ?? "", " ", found.date ?? "on an unknown day"]],
    ["Where", found.url && /^https?:/.test(found.url) ? link(found.url, found.url) : ""],
    ["Said by", claim.source ? link(addressOf(claim.source.iri), claim.source.label)
      : "the article itself"],
    ["Time", claim.time ?? ""],
    ["Standing", claim.isFact ? "a fact" : `no fact: ${reason(claim)}`],
    ["How sure", `${Math.round(claim.confidence * 100)} %`],
    ["Proposed by", [element("code", { title: found.sense }, found.meaning ?? localName(found.sense)),
      `, ${proposer(found.sense)} of ${found.software ?? "a run"}`]],
    ["As in", found.example ? element("q", {}, found.example) : ""],
    ["Address", link(addressOf(claim.iri), "of this claim")],
  ].filter(([, value]) => value !== "");
}

function proposer(iri) {
  return iri.startsWith(`${BASE}/model/`) ? "a learnt model" : "a sense of the lexicon";
}

/** The paragraph where the graph holds the text, or else the sentence alone. */
function quotation(found) {
  const begin = Number(found.sentenceStart);
  const text = [...(found.text ?? "")];
  const [from, to] = text.length > 0 ? paragraph(text, begin) : [begin, Number(found.sentenceEnd)];
  const signs = text.length > 0 ? text.slice(from, to) : [...found.sentence];
  const marks = PARTS.filter(part => found[part] !== undefined).map(part => ({
    part, begin: Number(found[part + "Start"]) - from, end: Number(found[part + "End"]) - from,
  }));
  return marked(signs, marks);
}

/** Where the line that holds the place begins and ends; places count code points. */
function paragraph(text, place) {
  const before = text.lastIndexOf("\n", place - 1) + 1;
  const after = text.indexOf("\n", place);
  return [place === 0 ? 0 : before, after < 0 ? text.length : after];
}

/** The signs with each stretch marked by all the parts that it belongs to. */
export function marked(signs, marks) {
  const edges = new Set([0, signs.length]);
  marks.forEach(mark => edges.add(mark.begin).add(mark.end));
  const places = [...edges].filter(e => e >= 0 && e <= signs.length).sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const parts = marks.filter(mark => mark.begin <= places[i] && mark.end >= end)
      .map(mark => mark.part);
    const text = signs.slice(places[i], end).join("");
    return parts.length === 0 ? text : element("mark", { class: parts.join(" "), title: parts.at(-1) }, text);
  });
}
