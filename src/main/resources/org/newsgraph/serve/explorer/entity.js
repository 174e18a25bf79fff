// The page of an entity: who it is, what it does to others and what is done to it.

import { articles, claimsAbout, reason, together } from "./claims.js";
import { count, element, link } from "./dom.js";
import { evidence } from "./evidence.js";
import { addressOf, iri, localName, rows } from "./graph.js";
import { families } from "./relations.js";

/** Shows the entity of that IRI. */
export async function entityView(view, thing) {
  const [who, claims, judged] =
    await Promise.all([identity(thing), claimsAbout([thing]), judgements(thing)]);
  if (who.names.length === 0) {
    view.replaceChildren(element("h1", {}, "There is no such entity"));
    return;
  }
  document.title = `${who.label} – Newsgraph`;
  const key = encodeURIComponent(localName(thing));
  view.replaceChildren(
    element("h1", {}, who.label),
    element("p", { class: "kind" }, who.types.join(", ")),
    element("p", { class: "links" },
      link(`/network?of=${key}`, "Network"), " ", link(`/timeline?of=${key}`, "Timeline"), " ",
      link(`/changes?of=${key}`, "Changes"), " ", link(`/contradictions?of=${key}`, "Contradictions"),
      who.same.map(other => [" ", link(other, `${localName(other)} at Wikidata`)])),
    names(who, judged),
    roles(claims.filter(c => c.words !== undefined && c.isFact)),
    ...families.map(family => section(family.name, family.colour, thing,
      claims.filter(c => c.isFact && c.object && c.relation.family === family))),
    section("What is no fact", "#555555", thing, claims.filter(c => !c.isFact)));
}

async function identity(thing) {
  const found = await rows(`
    SELECT ?label ?name ?type ?same (COUNT(DISTINCT ?graph) AS ?articles) {
      { GRAPH ?graph { ${iri(thing)} rdfs:label|skos:altLabel ?name } }
      UNION { ${iri(thing)} a ?type } UNION { ${iri(thing)} owl:sameAs ?same }
      UNION { ${iri(thing)} rdfs:label ?label }
    } GROUP BY ?label ?name ?type ?same ORDER BY DESC(?articles) ?label ?name ?type`);
  const all = property => found.map(row => row[property]).filter(Boolean);
  return {
    label: all("label")[0] ?? localName(thing),
    types: all("type").map(localName),
    same: all("same"),
    names: found.filter(row => row.name),
  };
}

/** What was decided on it and on what its articles call it by themselves, with the reasons. */
function judgements(thing) {
  return rows(`
    SELECT ?verdict (MIN(?oneTold) AS ?one) (MIN(?otherTold) AS ?other) ?reason ?mentions {
      { SELECT DISTINCT ?told {
        { BIND (${iri(thing)} AS ?told) } UNION { ?as ng:identifiedAs ${iri(thing)} ; ng:appearsAs ?told }
      } }
      ?judgement ng:one|ng:other ?told ; a ng:Judgement ; ng:verdict ?verdict ;
        ng:one ?oneThing ; ng:other ?otherThing ; ng:reason ?reason ; ng:mentions ?mentions
      OPTIONAL { ?oneThing rdfs:label|^ng:appearsAs/ng:toldLabel ?oneName }
      OPTIONAL { ?otherThing rdfs:label|^ng:appearsAs/ng:toldLabel ?otherName }
      BIND (COALESCE(?oneName, REPLACE(STR(?oneThing), "^.*/", "")) AS ?oneTold)
      BIND (COALESCE(?otherName, REPLACE(STR(?otherThing), "^.*/", "")) AS ?otherTold)
    } GROUP BY ?judgement ?verdict ?reason ?mentions ORDER BY DESC(?mentions) ?one ?other ?judgement`);
}

const VERDICTS = { same: "The same", different: "Not the same", unsure: "Not sure" };

function names(who, judged) {
  return element("details", { class: "names" },
    element("summary", {}, count(who.names.length, "name")),
    element("ul", {}, who.names.map(row =>
      element("li", {}, row.name, " ", element("small", {}, `in ${count(Number(row.articles), "article")}`)))),
    element("h2", {}, "Why they are one"),
    element("p", {}, "Names that one article uses for somebody are one; so are names that are spelled"
      + " alike, and those in the list of known countries and organizations."),
    element("ul", {}, judged.map(each => element("li", {},
      element("strong", {}, VERDICTS[localName(each.verdict)]), `: ${each.one} and ${each.other} – ${each.reason} `,
      element("small", {}, `in ${count(Number(each.mentions), "article")}`)))));
}

function roles(claims) {
  if (claims.length === 0) {
    return "";
  }
  return element("section", { class: "roles" },
    element("h2", {}, "Roles"),
    element("ul", {}, together(claims).map(group => statement(group, [
      group[0].relation.label, " ", element("strong", {}, group[0].words), " ", times(group)]))));
}

function section(title, colour, thing, claims) {
  if (claims.length === 0) {
    return "";
  }
  const groups = new Map();
  for (const group of together(claims)) {
    const outgoing = group[0].subject.iri === thing;
    const heading = outgoing ? group[0].relation.label : `${group[0].relation.label} – by others`;
    groups.set(heading, [...(groups.get(heading) ?? []), group]);
  }
  return element("section", {},
    element("h2", {}, swatch(colour), title),
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([heading, members]) => [
      element("h3", {}, heading),
      element("ul", {}, members.map(group => statement(group, line(group, thing)))),
    ]));
}

/** A dot in the family's colour. */
export function swatch(colour) {
  const dot = element("span", { class: "swatch", "aria-hidden": "true" });
  dot.style.backgroundColor = colour;
  return dot;
}

function line(group, thing) {
  const [first] = group;
  const other = first.subject.iri === thing ? first.object : first.subject;
  const what = other ? element("strong", {}, other.label) : element("strong", {}, first.words);
  const why = reason(first);
  return [what, capacity(group), why && [" ", element("em", {}, why)], " ", times(group)];
}

/** "as president", where articles say so. */
function capacity(group) {
  const told = [...new Set(group.map(each => each.role).filter(Boolean))];
  const all = group.every(each => each.role) ? "" : "in some articles ";
  return told.length > 0 ? ` (${all}as ${told.join(", ")})` : "";
}

function times(group) {
  const days = group.map(each => each.time ?? each.day).filter(Boolean).sort();
  const since = days.length > 0 ? `since ${days[0]}, ` : "";
  return element("small", {}, `${since}${count(articles(group), "article")}`);
}

/** A statement that opens its evidence. */
export function statement(group, summary) {
  const { subject, object } = group[0];
  const details = element("details", { toggle: () => fill(details, group, [subject, object]) },
    element("summary", {}, summary));
  return element("li", {}, details);
}

async function fill(details, group, sides) {
  if (!details.open || details.children.length > 1) {
    return;
  }
  const place = element("div", {}, "Loading …");
  details.append(place);
  const all = await Promise.all(group.slice(0, 20).map(evidence));
  place.replaceChildren(
    element("p", {}, sides.filter(Boolean).map(side => [link(addressOf(side.iri), side.label), " "])),
    ...all,
    group.length > 20 ? `… and ${group.length - 20} more.` : "");
}
