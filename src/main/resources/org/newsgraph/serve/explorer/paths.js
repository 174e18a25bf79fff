// The shortest way from one entity to another over facts, found step by step from the first one.

import { claimsAbout } from "./claims.js";

const STEPS = 4;
const WIDEST = 400;

/** The facts of one shortest path, and a note on what was found. */
export async function shortestPath(from, to) {
  const reached = new Map([[from, undefined]]);
  let edge = [from];
  for (let step = 1; step <= STEPS && edge.length > 0; step++) {
    const facts = (await claimsAbout(edge.slice(0, WIDEST))).filter(c => c.isFact && c.object);
    const next = [];
    for (const fact of facts) {
      const here = reached.has(fact.subject.iri) ? fact.subject.iri : fact.object.iri;
      const there = here === fact.subject.iri ? fact.object.iri : fact.subject.iri;
      if (!reached.has(there)) {
        reached.set(there, { fact, here });
        next.push(there);
      }
    }
    if (reached.has(to)) {
      return { claims: back(reached, to), note: `The shortest path has ${step} ${step === 1 ? "step" : "steps"}.` };
    }
    edge = next;
  }
  return { claims: [], note: `No path of at most ${STEPS} facts was found.` };
}

function back(reached, to) {
  const path = [];
  for (let way = reached.get(to); way; way = reached.get(way.here)) {
    path.unshift(way.fact);
  }
  return path;
}
