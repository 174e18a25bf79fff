// Questions to the graph, by SPARQL.

const ENDPOINT = "/newsgraph/sparql";

/** The IRIs of the graph's things begin with it, whatever the server's own address. */
export const BASE = "https://newsgraph.org";

const PREFIXES = {
  ex: `${BASE}/entity/`,
  lex: `${BASE}/lexicon/en#`,
  ng: `${BASE}/ontology#`,
  oa: "http://www.w3.org/ns/oa#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  text: "http://jena.apache.org/text#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The prefixes as a query declares them. */
export const PROLOGUE = Object.entries(PREFIXES)
  .map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`)
  .join("");

/** What the endpoint says of a query that it does not answer. */
export class Refused extends Error {}

/** The endpoint's answer in the format; bindings are RDF terms by the variables' names. */
export async function send(query, format, bindings = {}, signal = undefined) {
  const body = new URLSearchParams({ query });
  Object.entries(bindings).forEach(([name, term]) => body.append("$" + name, term));
  const answer = await fetch(ENDPOINT, {
    method: "POST",
    headers: { Accept: format },
    body,
    signal,
  });
  if (!answer.ok) {
    throw new Refused((await answer.text()).trim() || `The server answers ${answer.status}.`);
  }
  return answer;
}

/** The rows that a query has for an answer, each an object of plain strings. */
export async function rows(query, signal = undefined) {
  const answer = await send(PROLOGUE + query, "application/sparql-results+json", {}, signal);
  const { results } = await answer.json();
  return results.bindings.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

/** The text as a literal of SPARQL and of N-Triples. */
export function literal(text) {
  return JSON.stringify(text);
}

const NO_IRI = /[\u0000-\u0020<>"{}|\\^`]/g;

/** The IRI as SPARQL has it; signs that no IRI may hold are escaped. */
export function iri(text) {
  return `<${text.replace(NO_IRI, sign => encodeURIComponent(sign))}>`;
}

/** The last part of an IRI. */
export function localName(text) {
  return text.replace(/^.*[#/]/, "");
}

/** Where a thing of the graph is shown here. */
export function addressOf(text) {
  return text.startsWith(BASE + "/") ? text.slice(BASE.length) : text;
}

/** The IRI of what is shown at the path; an article's IRI is escaped itself. */
export function thingAt(path) {
  return BASE + (path.startsWith("/entity/") ? decodeURIComponent(path) : path);
}

/** The entities' labels and types, by their IRIs. */
export async function entities(iris) {
  const wanted = [...new Set(iris)];
  if (wanted.length === 0) {
    return new Map();
  }
  const found = await rows(`
    SELECT ?thing (MIN(?name) AS ?label) (MIN(?class) AS ?type) {
      VALUES ?thing { ${wanted.map(iri).join(" ")} }
      ?thing rdfs:label ?name ; a ?class
    } GROUP BY ?thing`);
  return new Map(found.map(row => [row.thing, { label: row.label, type: localName(row.type) }]));
}
