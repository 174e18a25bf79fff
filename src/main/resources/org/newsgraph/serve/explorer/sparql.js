// The editor for questions of one's own; the ontology's terms are completed.

import { element, tell } from "./dom.js";
import { PROLOGUE, rows, send } from "./graph.js";
import { table } from "./table.js";

const EXAMPLE = `${PROLOGUE}
SELECT ?who ?whom (COUNT(DISTINCT ?article) AS ?articles) {
  ?claim ng:asserted true ; rdf:subject/rdfs:label ?who ; rdf:predicate ng:supports ;
    rdf:object/rdfs:label ?whom ; prov:wasDerivedFrom ?article .
} GROUP BY ?who ?whom ORDER BY DESC(?articles) LIMIT 100
`;

/** The editor, with the question of the address where there is one. */
export async function sparqlView(view, parameters) {
  document.title = "SPARQL – Newsgraph";
  const place = element("div", { class: "editor" });
  const answer = element("div", {});
  const button = element("button", { type: "button" }, "Ask");
  view.replaceChildren(element("h1", {}, "SPARQL"), place, element("p", {}, button), answer);
  const editor = await make(place, parameters.get("query") ?? EXAMPLE);
  view.addEventListener("shown", () => editor.refresh(), { once: true });
  const ask = async () => {
    const query = editor.getValue();
    history.replaceState(null, "", `/sparql?${new URLSearchParams({ query })}`);
    answer.replaceChildren(element("p", {}, "Asking …"));
    try {
      answer.replaceChildren(await shown(query));
      tell("Answered");
    } catch (error) {
      answer.replaceChildren(element("pre", { class: "refused", role: "alert" }, error.message));
    }
  };
  button.addEventListener("click", ask);
  if (parameters.has("query")) {
    await ask();
  }
}

async function shown(query) {
  const answer = await send(query, "application/sparql-results+json, text/turtle;q=0.9");
  if (!answer.headers.get("Content-Type").includes("json")) {
    return element("pre", { tabindex: "0" }, await answer.text());
  }
  const found = await answer.json();
  return "boolean" in found ? element("p", {}, found.boolean ? "Yes." : "No.") : table(found, "answer");
}

async function make(place, query) {
  const Yasqe = await load();
  const editor = new Yasqe(place, { value: query, persistenceId: null, showQueryButton: false,
    createShareableLink: null, resizeable: false, prefixCcApi: null });
  editor.getInputField().setAttribute("aria-label", "SPARQL query");
  editor.getScrollerElement().tabIndex = 0;
  // Tab leads on: who uses the keyboard must not be caught here.
  editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  return editor;
}

let loaded;

function load() {
  loaded ??= script().then(async Yasqe => {
    const terms = await ontologyTerms();
    const own = (kind, get) => Yasqe.forkAutocompleter(kind,
      { name: `newsgraph-${kind}`, bulk: true, persistenceId: null, get: () => get });
    own("class", terms.class);
    own("property", terms.property);
    own("prefixes", PROLOGUE.trim().split("\n").map(line => line.replace("PREFIX ", "")));
    Yasqe.defaults.autocompleters =
      ["newsgraph-prefixes", "newsgraph-class", "newsgraph-property", "variables"];
    return Yasqe;
  });
  return loaded;
}

function script() {
  document.head.append(element("link", { rel: "stylesheet", href: "/explorer/lib/yasqe.min.css" }));
  return new Promise((resolve, reject) => document.head.append(element("script", {
    src: "/explorer/lib/yasqe.min.js",
    load: () => resolve(globalThis.Yasqe.default ?? globalThis.Yasqe.Yasqe ?? globalThis.Yasqe),
    error: () => reject(new Error("The editor is missing.")),
  })));
}

async function ontologyTerms() {
  const found = await rows(`
    SELECT DISTINCT ?term ?kind {
      GRAPH <https://newsgraph.org/ontology> { ?term a ?type }
      FILTER ISIRI(?term)
      BIND (IF(?type = owl:Class, "class", IF(CONTAINS(STR(?type), "Property"), "property", "")) AS ?kind)
      FILTER (?kind != "")
    } ORDER BY ?term`);
  const of = kind => found.filter(row => row.kind === kind).map(row => row.term);
  return { class: of("class"), property: of("property") };
}
