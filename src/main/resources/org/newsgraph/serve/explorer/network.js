// The neighbourhood of an entity as a drawing. Every edge is a statement with its words; nothing is
// drawn because two names stand side by side.

import { download, element, link, tell } from "./dom.js";
import { evidence, sentence } from "./evidence.js";
import { addressOf, localName } from "./graph.js";
import { Neighbourhood } from "./neighbourhood.js";
import { pathForm } from "./paths.js";
import { asSvg } from "./picture.js";
import { families } from "./relations.js";
import { swatch } from "./entity.js";

/**
 * Shows the network; the parameters are "of", perhaps "to" (the other end of paths), "and" for each
 * of those expanded besides, and filters.
 */
export async function networkView(view, parameters, goTo) {
  const { default: cytoscape } = await import("/explorer/lib/cytoscape.esm.min.mjs");
  const network = new Neighbourhood(parameters);
  await network.begin();
  document.title = `Network of ${network.title} – Newsgraph`;
  const place = element("div", { class: "network", role: "img", tabindex: "0",
    "aria-label": "The network as a drawing; the list below says the same" });
  const list = element("div", {});
  const words = element("div", { class: "words", "aria-live": "polite" });
  view.replaceChildren(
    element("h1", {}, `Network of ${network.title}`),
    network.note ? element("p", {}, network.note) : "",
    pathForm(network.center, goTo), filters(network, () => draw()),
    place, words, element("h2", {}, "As a list"), list);
  let drawing;

  async function expand(thing) {
    await network.expand(thing);
    draw();
    tell(`${network.edges().length} statements are shown`);
  }

  async function open(edge) {
    words.replaceChildren(element("p", {}, "Loading …"));
    const all = await Promise.all(edge.claims.slice(0, 10).map(evidence));
    words.replaceChildren(element("h2", {}, sentence(edge.claims[0])), ...all);
  }

  function draw() {
    const edges = network.edges();
    list.replaceChildren(asList(network, edges, expand));
    drawing?.destroy();
    drawing = cytoscape({ container: place, elements: network.elements(edges), style: STYLE,
      layout: LAYOUT });
    drawing.on("tap", "node", event => expand(event.target.id()));
    drawing.on("tap", "edge", event => open(edges[event.target.data("index")]));
    place.dataset.nodes = drawing.nodes().length;
    place.dataset.edges = drawing.edges().length;
  }

  view.querySelector(".filters").append(
    element("button", { type: "button", click: () => download("network.png",
      drawing.png({ output: "blob", full: true, scale: 2, bg: "#ffffff" })) }, "As PNG"), " ",
    element("button", { type: "button", click: () => download("network.svg",
      new Blob([asSvg(drawing)], { type: "image/svg+xml" })) }, "As SVG"));
  view.addEventListener("shown", draw, { once: true });
}

/** Wide enough for the words on the edges. */
const LAYOUT = { name: "cose", animate: false, randomize: true, nodeDimensionsIncludeLabels: true,
  idealEdgeLength: () => 140, nodeRepulsion: () => 60000, edgeElasticity: () => 200 };

/** Words that would be too small to be read are not drawn until one zooms in. */
const STYLE = [
  { selector: "node", style: { label: "data(label)", "font-size": 12, "text-wrap": "wrap",
    "text-max-width": 120, "background-color": "#5b6b7f", width: 18, height: 18, "text-valign": "bottom",
    color: "#1b1b1b", "text-margin-y": 3, "min-zoomed-font-size": 6 } },
  { selector: ".center", style: { "background-color": "#12325c", width: 28, height: 28,
    "font-weight": "bold" } },
  { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle",
    "line-color": "data(colour)", "target-arrow-color": "data(colour)", width: "data(width)",
    label: "data(label)", "font-size": 10, "text-rotation": "autorotate", color: "#333333",
    "text-wrap": "wrap", "text-max-width": 90, "min-zoomed-font-size": 7,
    "text-background-color": "#ffffff", "text-background-opacity": 0.8 } },
  { selector: ".unsure", style: { "line-style": "dashed" } },
];

function filters(network, changed) {
  const { parameters } = network;
  const claims = [...network.claims.values()];
  const relations = new Map(claims.map(c => [localName(c.relation.iri), c.relation.label]));
  const sources = new Map(claims.map(c => [c.outlet, c.outlet]));
  const set = (name, value) => {
    value ? parameters.set(name, value) : parameters.delete(name);
    network.keepAddress();
    changed();
  };
  const labelled = (name, label, input) => element("span", { class: "field" },
    element("label", { for: `f-${name}` }, label), " ", input);
  const field = (name, label, attributes) => labelled(name, label,
    element("input", { id: `f-${name}`, value: parameters.get(name) ?? "", ...attributes,
      change: event => set(name, event.target.value) }));
  const choice = (name, label, options) => labelled(name, label,
    element("select", { id: `f-${name}`, change: event => set(name, event.target.value) },
      element("option", { value: "" }, "all"),
      [...options].sort().map(([value, text]) => element("option", { value,
        selected: parameters.get(name) === value }, text))));
  return element("div", { class: "filters", role: "group", "aria-label": "What is shown" },
    element("p", {}, families.map(family =>
      element("span", { class: "field" }, swatch(family.colour), family.name))),
    choice("relation", "Relation", relations), choice("source", "Source", sources),
    field("from", "From", { type: "date" }), field("until", "Until", { type: "date" }),
    field("sure", "At least % sure", { type: "number", min: 0, max: 100, value: parameters.get("sure") ?? 0 }),
    labelled("claims", "Also what is no fact",
      element("input", { id: "f-claims", type: "checkbox", checked: parameters.get("claims") === "1",
        change: event => set("claims", event.target.checked ? "1" : "") })));
}

function asList(network, edges, expand) {
  const nodes = [...network.nodes(edges.map(edge => edge.first)).values()];
  return element("div", {},
    element("ul", { class: "statements" }, edges.map(({ first }) => element("li", {},
      link(addressOf(first.iri), sentence(first))))),
    element("p", {}, nodes.filter(node => !network.expanded.has(node.iri)).map(node => [
      element("button", { type: "button", click: () => expand(node.iri) }, `Expand ${node.label}`), " "])));
}
