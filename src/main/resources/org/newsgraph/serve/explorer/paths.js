// The shortest ways from one entity to another over facts, found step by step from the first one.

import { claimsAbout } from "./claims.js";
import { count, element } from "./dom.js";
import { localName } from "./graph.js";
import { find } from "./search.js";

const STEPS = 4;
const WIDEST = 400;

/** The facts of all shortest paths, and a note on what was found. */
export async function shortestPaths(from, to) {
  const reached = new Map([[from, { step: 0, ways: [] }]]);
  let edge = [from];
  for (let step = 1; step <= STEPS && edge.length > 0; step++) {
    edge = spread(await claimsAbout(edge.slice(0, WIDEST)), reached, step);
    if (reached.has(to)) {
      return { claims: back(reached, to), note: note(number(reached, to), step) };
    }
  }
  return { claims: [], note: `No path of at most ${STEPS} facts was found.` };
}

/** Goes one step further over the claims; gives those who are reached by it. */
function spread(claims, reached, step) {
  const next = new Set();
  for (const fact of claims.filter(c => c.isFact && c.object)) {
    const sides = [fact.subject.iri, fact.object.iri];
    for (const [here, there] of [sides, [...sides].reverse()]) {
      if (reached.get(here)?.step === step - 1 && (reached.get(there)?.step ?? step) === step) {
        reached.set(there, { step, ways: [...(reached.get(there)?.ways ?? []), { fact, here }] });
        next.add(there);
      }
    }
  }
  return [...next];
}

/** The facts that lead to the place. */
function back(reached, to) {
  const facts = new Map();
  const places = new Set([to]);
  for (const place of places) {
    for (const { fact, here } of reached.get(place).ways) {
      facts.set(fact.iri, fact);
      places.add(here);
    }
  }
  return [...facts.values()];
}

/** How many paths lead to the place; several facts between two are one. */
function number(reached, to) {
  const { step, ways } = reached.get(to);
  return step === 0 ? 1
    : [...new Set(ways.map(way => way.here))].reduce((sum, here) => sum + number(reached, here), 0);
}

function note(paths, steps) {
  return paths === 1 ? `The shortest path has ${count(steps, "step")}.`
    : `${paths} shortest paths have ${count(steps, "step")} each.`;
}

/** Asks for somebody to whom the paths are to be shown. */
export function pathForm(from, open) {
  const names = element("datalist", { id: "others" });
  const input = element("input", { id: "path-to", name: "name", list: "others", required: true,
    maxlength: "200", input: suggest });

  async function suggest() {
    input.setCustomValidity("");
    names.replaceChildren(...(await find(input.value, 10)).map(row =>
      element("option", { value: row.label })));
  }

  async function submit(event) {
    event.preventDefault();
    const found = (await find(input.value, 2)).find(row => row.thing !== from);
    if (found) {
      open(`/network?${new URLSearchParams({ of: localName(from), to: localName(found.thing) })}`);
    } else {
      input.setCustomValidity("Nobody else of that name is in the graph.");
      input.reportValidity();
    }
  }

  return element("form", { class: "path", action: "/network", autocomplete: "off", submit },
    element("label", { for: "path-to" }, "Shortest paths to"), " ", input, " ",
    element("button", { type: "submit" }, "Find"), names);
}
