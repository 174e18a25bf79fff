// What is told of the days after one day up to another, beside what was told before.

import { claimsWhere, MOST, together } from "./claims.js";
import { element, link } from "./dom.js";
import { statement } from "./entity.js";
import { sentence } from "./evidence.js";
import { BASE, entities, iri, rows } from "./graph.js";
import { changes } from "./timeline.js";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Shows what changed; the parameters are the days "from" and "to", and perhaps "of" an actor. */
export async function changesView(view, parameters, open) {
  const thing = parameters.get("of") && `${BASE}/entity/${parameters.get("of")}`;
  const [from, to] = await days(parameters, thing);
  const [named, claims] = await Promise.all([
    entities(thing ? [thing] : []),
    from ? claimsWhere(pattern(from, to, thing)) : []]);
  const who = thing ? ` for ${named.get(thing)?.label ?? "this actor"}` : "";
  const later = claims.filter(claim => claim.day > from);
  const before = new Set(claims.filter(claim => claim.day <= from && claim.isFact).map(key));
  const turned = changes(claims);
  document.title = `What changed${who} – Newsgraph`;
  view.replaceChildren(
    element("h1", {}, `What changed${who}`),
    form(from, to, parameters, open),
    from ? "" : element("p", {}, "Nothing is said of a known day."),
    claims.length >= MOST ? element("p", {}, "There is more than can be shown; take fewer days.") : "",
    part("New facts", later.filter(claim => claim.isFact && !before.has(key(claim)) && !turned.has(claim))),
    part("Changes of stance", later.filter(claim => turned.has(claim))),
    part("Denied or ended", later.filter(claim => claim.isNegative && claim.modality === "actual")),
    part("Told again", later.filter(claim => claim.isFact && before.has(key(claim)) && !turned.has(claim))));
}

/** The days asked for, or the last day of which something is told and the one before it. */
async function days(parameters, thing) {
  const asked = ["from", "to"].map(name => parameters.get(name) ?? "").map(day => DAY.test(day) ? day : "");
  if (asked[0] && asked[1]) {
    return asked.sort();
  }
  const found = await rows(`
    SELECT DISTINCT ?day { ?claim ng:day ?day . ${about(thing)} } ORDER BY DESC(?day) LIMIT 2`);
  const [last, previous] = found.map(row => row.day);
  return [asked[0] || previous || last, asked[1] || last];
}

function about(thing) {
  return thing ? `{ ?claim rdf:subject ${iri(thing)} } UNION { ?claim rdf:object ${iri(thing)} }` : "";
}

/** The claims of these days and, of the same pairs, those before. */
function pattern(from, to, thing) {
  return `
    ?new ng:day ?newDay ; rdf:subject ?one ; rdf:object ?other .
    FILTER (?newDay > "${from}"^^xsd:date && ?newDay <= "${to}"^^xsd:date)
    ${thing ? `FILTER (${iri(thing)} IN (?one, ?other))` : ""}
    ?claim rdf:subject ?one ; rdf:object ?other ; ng:day ?when .
    FILTER (?when <= "${to}"^^xsd:date)`;
}

function key(claim) {
  return [claim.subject.iri, claim.relation.iri, claim.object?.iri ?? claim.words].join(" ");
}

function part(title, claims) {
  return claims.length === 0 ? "" : element("section", {},
    element("h2", {}, title),
    element("ul", {}, together(claims).map(group => statement(group, [
      element("time", { datetime: group[0].day }, group[0].day), " ", sentence(group[0])]))));
}

function form(from, to, parameters, open) {
  const field = (name, label, value) => [
    element("label", { for: `c-${name}` }, label), " ",
    element("input", { id: `c-${name}`, name, type: "date", required: true, value: value ?? "" }), " "];
  const submit = event => {
    event.preventDefault();
    const address = new URLSearchParams(new FormData(event.target));
    if (parameters.has("of")) {
      address.set("of", parameters.get("of"));
    }
    open(`/changes?${address}`);
  };
  return element("form", { class: "filters", action: "/changes", submit },
    field("from", "After", from), field("to", "up to", to),
    element("button", { type: "submit" }, "Compare"),
    parameters.has("of") ? [" ", link("/changes", "for all")] : "");
}
