// Finding an entity by any of its names while typing.

import { element, link } from "./dom.js";
import { addressOf, literal, localName, rows } from "./graph.js";

const DELAY = 150;

/** The entities one of whose names holds the words, names that begin so and shorter ones first. */
export function find(words, limit, signal = undefined) {
  const sought = literal(words.trim().toLowerCase());
  return rows(`
    SELECT ?thing (MIN(?name) AS ?label) (MIN(?class) AS ?type) (SAMPLE(?hit) AS ?found)
      (MIN(?rank) AS ?best) {
      { SELECT DISTINCT ?thing ?hit ?rank {
        ?thing rdfs:label|skos:altLabel ?hit .
        FILTER CONTAINS(LCASE(STR(?hit)), ${sought})
        FILTER STRSTARTS(STR(?thing), STR(ex:))
        BIND (IF(STRSTARTS(LCASE(STR(?hit)), ${sought}), 0, 1000) + STRLEN(?hit) AS ?rank)
      } }
      ?thing rdfs:label ?name ; a ?class
    } GROUP BY ?thing ORDER BY ?best ?label LIMIT ${limit}`, signal);
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
  const found = words.trim() === "" ? [] : await find(words, 200);
  view.replaceChildren(
    element("h1", {}, `Names with “${words}”`),
    found.length === 0
      ? element("p", {}, "Nobody of that name is in the graph.")
      : element("ul", {}, found.map(row => element("li", {}, link(addressOf(row.thing), line(row))))));
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
