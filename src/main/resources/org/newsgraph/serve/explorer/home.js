// The first page: how much the graph holds, and who is most spoken of.

import { element, link } from "./dom.js";
import { addressOf, localName, rows } from "./graph.js";

const COUNTS = { articles: "ng:Article", claims: "ng:Claim" };

/** Shows the page. */
export async function homeView(view) {
  document.title = "Newsgraph";
  const [counts, actors] = await Promise.all([
    Promise.all(Object.entries(COUNTS).map(async ([name, type]) =>
      [name, (await rows(`SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a ${type} }`))[0].n])),
    rows(`
      SELECT ?thing (MIN(?name) AS ?label) (MIN(?class) AS ?type) (SAMPLE(?count) AS ?n) {
        { SELECT ?thing (COUNT(DISTINCT ?claim) AS ?count) {
          ?claim ng:asserted true . { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
          FILTER ISIRI(?thing)
        } GROUP BY ?thing ORDER BY DESC(?count) ?thing LIMIT 30 }
        ?thing rdfs:label ?name ; a ?class
      } GROUP BY ?thing ORDER BY DESC(?n) ?label`),
  ]);
  view.replaceChildren(
    element("h1", {}, "Who does what to whom in the news"),
    element("p", {}, `The graph holds ${counts.map(([name, n]) => `${n} ${name}`).join(" and ")},`
      + " each claim with the words behind it. Find somebody by a name above, or begin here:"),
    element("h2", {}, "Most spoken of"),
    element("ul", { class: "actors" }, actors.map(row => element("li", {},
      link(addressOf(row.thing), row.label), " ",
      element("small", {}, `${localName(row.type)}, facts: ${row.n}`)))));
}
