// The relations as the ontology describes them, in families that share a colour.

import { rows } from "./graph.js";

const FAMILIES = [
  { name: "with each other", colour: "#1b6b3a",
    types: ["SUPPORT", "AGREE", "COOPERATE", "AID", "CONSULT", "CONCEDE"] },
  { name: "against each other", colour: "#a81e1e",
    types: ["ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"] },
  { name: "asks of the other", colour: "#8a4b08", types: ["REQUEST", "INVESTIGATE"] },
];
const STANDING = { name: "what they are", colour: "#1f4f8f", types: [] };

/** All families, in the order in which they are shown. */
export const families = [...FAMILIES, STANDING];

let known;

/** The relations by their IRIs: how each is called, what it means and its family. */
export function relations() {
  known ??= read();
  return known;
}

async function read() {
  const found = await rows(`
    SELECT ?relation (MIN(?name) AS ?label) (MIN(?text) AS ?meaning) (MIN(?match) AS ?type) {
      ?relation a ng:Relation ; rdfs:label ?name
      OPTIONAL { ?relation skos:definition ?text }
      OPTIONAL { ?relation skos:broadMatch ?match . ?match a skos:Concept }
    } GROUP BY ?relation`);
  return new Map(found.map(row => [row.relation, {
    label: row.label,
    meaning: row.meaning ?? "",
    family: FAMILIES.find(f => f.types.some(t => row.type?.endsWith("#" + t))) ?? STANDING,
  }]));
}
