// From an address to its view. Links within the explorer change the view without a new page.

import { articleView } from "./article.js";
import { changesView } from "./changes.js";
import { contradictionsView } from "./contradictions.js";
import { element, tell } from "./dom.js";
import { entityView } from "./entity.js";
import { claimView } from "./evidence.js";
import { thingAt } from "./graph.js";
import { homeView } from "./home.js";
import { networkView } from "./network.js";
import { queriesView, queryView } from "./queries.js";
import { searchView, suggest } from "./search.js";
import { sparqlView } from "./sparql.js";
import { timelineView } from "./timeline.js";

const VIEWS = [
  [/^\/$/, view => homeView(view)],
  [/^\/search$/, (view, path, parameters) => searchView(view, parameters)],
  [/^\/entity\/./, (view, path) => entityView(view, thingAt(path))],
  [/^\/claim\/./, (view, path) => claimView(view, thingAt(path))],
  [/^\/article\/./, (view, path) => articleView(view, thingAt(path))],
  [/^\/network$/, (view, path, parameters) => networkView(view, parameters, open)],
  [/^\/timeline$/, (view, path, parameters) => timelineView(view, parameters)],
  [/^\/contradictions$/, (view, path, parameters) => contradictionsView(view, parameters)],
  [/^\/changes$/, (view, path, parameters) => changesView(view, parameters, open)],
  [/^\/queries\/?$/, view => queriesView(view)],
  [/^\/queries\/(.+)$/, (view, path, parameters) =>
    queryView(view, decodeURIComponent(path.slice("/queries/".length)), parameters, open)],
  [/^\/sparql$/, (view, path, parameters) => sparqlView(view, parameters)],
];

const main = document.getElementById("view");
let turn = 0;
let shown;

/** Shows the view of the address; the newest call wins. */
async function show(focus) {
  const mine = ++turn;
  const { pathname, search } = location;
  shown = pathname + search;
  const found = VIEWS.find(([pattern]) => pattern.test(pathname));
  const view = element("div", { class: "view" });
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => tell("Loading"), 500);
  try {
    await (found ? found[1](view, pathname, new URLSearchParams(search)) : missing(view));
  } catch (error) {
    view.replaceChildren(element("h1", {}, "This did not work"),
      element("p", { role: "alert" }, error.message));
  } finally {
    clearTimeout(slow);
  }
  if (mine === turn) {
    main.replaceChildren(view);
    main.removeAttribute("aria-busy");
    view.dispatchEvent(new Event("shown"));
    if (focus) {
      main.focus();
      scrollTo(0, 0);
    }
  }
}

function missing(view) {
  view.replaceChildren(element("h1", {}, "There is no such page"));
}

/** Goes to the address. */
function open(address) {
  history.pushState(null, "", address);
  show(true);
}

const OURS = /^\/($|search|entity\/|claim\/|article\/|network|timeline|contradictions|changes|queries|sparql)/;

document.addEventListener("click", event => {
  const anchor = event.target.closest("a[href]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.hasAttribute("download")) {
    return;
  }
  const address = new URL(anchor.getAttribute("href"), location.href);
  const samePage = address.hash !== "" && address.pathname === location.pathname;
  if (address.origin === location.origin && OURS.test(address.pathname) && !samePage) {
    event.preventDefault();
    open(address.pathname + address.search);
  }
});
addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) {
    show(true);
  }
});
suggest(open);
show(false);
