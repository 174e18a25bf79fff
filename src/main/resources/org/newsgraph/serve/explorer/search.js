// Finding entities by any of their names while typing, and claims by the words of their sentences.

import { claimsWhere } from "./claims.js";
import { element, link } from "./dom.js";
import { statement } from "./entity.js";
import { sentence } from "./evidence.js";
import { addressOf, iri, literal, localName, rows } from "./graph.js";

const DELAY = 150;
const HITS = 2_000;
const SENTENCES = 50;

/** The words as the index is asked for them: all must be there, the last one may go on. */
function query(words, last) {
  const parts = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.map((part, i) => `+${part}${i === parts.length - 1 ? last : ""}`).join(" ");
}

/** The entities one of whose names holds the words, names that begin so and shorter ones first. */
export async function find(words, limit, signal = undefined) {
  const sought = literal(words.trim().toLowerCase());
  const asked = query(words, "*");
  return asked === "" ? [] : rows(`
    SELECT ?thing (MIN(?name) AS ?label) (MIN(?class) AS ?type) (SAMPLE(?hit) AS ?found)
      (MIN(?rank) AS ?best) {
      { SELECT DISTINCT ?thing ?hit ?rank {
        (?thing ?score ?hit) text:query (rdfs:label ${literal(asked)} ${HITS}) .
        FILTER STRSTARTS(STR(?thing), STR(ex:))
        BIND (IF(STRSTARTS(LCASE(STR(?hit)), ${sought}), 0, 1000) + STRLEN(?hit) AS ?rank)
      } }
      ?thing rdfs:label ?name ; a ?class
    } GROUP BY ?thing ORDER BY ?best ?label LIMIT ${limit}`, signal);
}

/** The claims whose sentences hold the words, the best ones first. */
async function sentences(words) {
  const asked = query(words, "");
  const best = asked === "" ? [] : await rows(`
    SELECT ?claim (MAX(?hit) AS ?score) {
      (?claim ?hit) text:query (ng:sentence ${literal(asked)} ${HITS}) . ?claim a ng:Claim
    } GROUP BY ?claim ORDER BY DESC(?score) ?claim LIMIT ${SENTENCES}`);
  const order = best.map(row => row.claim);
  const found = order.length === 0 ? []
    : await claimsWhere(`VALUES ?claim { ${order.map(iri).join(" ")} }`);
  return found.sort((a, b) => order.indexOf(a.iri) - order.indexOf(b.iri));
}

/** A found entity as a line: its label, another name by which it was found, its type. */
export function line(row) {
  const other = row.found !== row.label ? ` (${row.found})` : "";
  return [row.label + other, " ", element("small", {}, localName(row.type))];
}

/** The page of all that was found. */
export async function searchView(view, parameters) {
  const words = parameters.get("q") ?? "";
  document.title = `${words} – Newsgraph`;
  const [found, claims] = await Promise.all([find(words, 200), sentences(words)]);
  view.replaceChildren(
    element("h1", {}, `Names with “${words}”`),
    found.length === 0
      ? element("p", {}, "Nobody of that name is in the graph.")
      : element("ul", {}, found.map(row => element("li", {}, link(addressOf(row.thing), line(row))))),
    claims.length === 0 ? "" : element("section", { class: "sentences" },
      element("h2", {}, `Sentences with “${words}”`),
      element("ul", {}, claims.map(claim => statement([claim], [sentence(claim), " ",
        element("small", {}, [claim.outlet, claim.day].filter(Boolean).join(", "))])))));
}

/** Makes the field in the page's head suggest names; open shows a view. */
export function suggest(open) {
  const input = document.getElementById("name");
  const list = document.getElementById("found");
  let timer;
  let running = new AbortController();
  let chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen]?.id ?? "");
  }

  async function look() {
    running.abort();
    running = new AbortController();
    if (input.value.trim() === "") {
      close();
      return;
    }
    const found = await find(input.value, 10, running.signal);
    chosen = -1;
    list.replaceChildren(...found.map((row, i) => element("li", {
      id: `found-${i}`, role: "option", "aria-selected": "false", "data-address": addressOf(row.thing),
      mousedown: event => { event.preventDefault(); go(addressOf(row.thing)); },
    }, line(row))));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
  }

  function go(address) {
    close();
    input.value = "";
    open(address);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(error => {
      if (error.name !== "AbortError") {
        close();
      }
    }), DELAY);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && !list.hidden) {
      event.preventDefault();
      choose(chosen + (chosen < 0 && steps[event.key] < 0 ? 0 : steps[event.key]));
    } else if (event.key === "Escape") {
      close();
    }
  });
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    running.abort();
    go(chosen >= 0 ? list.children[chosen].dataset.address
      : `/search?q=${encodeURIComponent(input.value)}`);
  });
}
