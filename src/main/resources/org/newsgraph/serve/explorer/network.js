// The neighbourhood of an entity as a drawing. Every edge is a statement with its words; nothing is
// drawn because two names stand side by side.

import { articles, claimsAbout } from "./claims.js";
import { download, element, link, tell } from "./dom.js";
import { evidence, sentence } from "./evidence.js";
import { addressOf, BASE, localName } from "./graph.js";
import { shortestPath } from "./paths.js";
import { families } from "./relations.js";
import { asSvg } from "./picture.js";
import { swatch } from "./entity.js";

const CAN_SHOW = 300;

/** Shows the network; the parameters are "of", perhaps "to" (the other end of a path) and filters. */
export async function networkView(view, parameters) {
  const { default: cytoscape } = await import("/explorer/lib/cytoscape.esm.min.mjs");
  const network = new Network(parameters);
  await network.begin();
  document.title = `Network of ${network.title} – Newsgraph`;
  const place = element("div", { class: "network", role: "img", tabindex: "0",
    "aria-label": "The network as a drawing; the list below says the same" });
  const list = element("div", {});
  const words = element("div", { class: "words", "aria-live": "polite" });
  view.replaceChildren(
    element("h1", {}, `Network of ${network.title}`),
    network.note ? element("p", {}, network.note) : "",
    filters(network, () => draw()),
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
      layout: { name: "cose", animate: false, randomize: true, nodeDimensionsIncludeLabels: true } });
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

/** What is known so far, and which of it is shown. */
class Network {
  constructor(parameters) {
    this.parameters = parameters;
    this.center = `${BASE}/entity/${parameters.get("of") ?? ""}`;
    this.claims = new Map();
    this.expanded = new Set();
    this.note = "";
  }

  async begin() {
    await this.expand(this.center);
    const nodes = this.nodes([...this.claims.values()]);
    this.title = nodes.get(this.center)?.label ?? localName(this.center);
    const to = this.parameters.get("to");
    if (to) {
      const path = await shortestPath(this.center, `${BASE}/entity/${to}`);
      path.claims.forEach(claim => this.claims.set(claim.iri, claim));
      this.note = path.note;
      this.path = path.claims.length > 0 ? new Set(path.claims.map(claim => claim.iri)) : undefined;
    }
  }

  async expand(thing) {
    if (!this.expanded.has(thing)) {
      this.expanded.add(thing);
      (await claimsAbout([thing])).filter(c => c.object).forEach(c => this.claims.set(c.iri, c));
    }
    this.path = undefined;
  }

  /** The statements that pass the filters, each with the claims that say so. */
  edges() {
    const groups = new Map();
    for (const claim of [...this.claims.values()].filter(each => this.passes(each))) {
      const key = [claim.subject.iri, claim.relation.iri, claim.object.iri, claim.isFact].join(" ");
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    return [...groups.values()].map(claims => ({ claims, first: claims[0], weight: articles(claims) }))
      .sort((a, b) => b.weight - a.weight).slice(0, CAN_SHOW);
  }

  passes(claim) {
    const given = name => this.parameters.get(name);
    return (!this.path || this.path.has(claim.iri))
      && (claim.isFact || given("claims") === "1")
      && (!given("relation") || claim.relation.iri.endsWith("#" + given("relation")))
      && claim.confidence * 100 >= Number(given("sure") ?? 0)
      && (!given("from") || (claim.day ?? "") >= given("from"))
      && (!given("until") || (claim.day ?? "") <= given("until"))
      && (!given("source") || claim.outlet === given("source"));
  }

  nodes(claims) {
    return new Map(claims.flatMap(c => [c.subject, c.object]).map(e => [e.iri, e]));
  }

  elements(edges) {
    const nodes = this.nodes(edges.map(edge => edge.first));
    return [
      ...[...nodes.values()].map(e => ({ data: { id: e.iri, label: e.label },
        classes: e.iri === this.center ? "center" : "" })),
      ...edges.map(({ first, weight }, index) => ({ data: { id: `edge-${index}`, index,
        source: first.subject.iri, target: first.object.iri, label: first.relation.label,
        colour: first.relation.family.colour, width: 1 + Math.min(6, weight) },
        classes: first.isFact ? "" : "unsure" })),
    ];
  }
}

const STYLE = [
  { selector: "node", style: { label: "data(label)", "font-size": 12, "text-wrap": "wrap",
    "text-max-width": 120, "background-color": "#5b6b7f", width: 18, height: 18, "text-valign": "bottom",
    color: "#1b1b1b", "text-margin-y": 3 } },
  { selector: ".center", style: { "background-color": "#12325c", width: 28, height: 28,
    "font-weight": "bold" } },
  { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle",
    "line-color": "data(colour)", "target-arrow-color": "data(colour)", width: "data(width)",
    label: "data(label)", "font-size": 10, "text-rotation": "autorotate", color: "#333333",
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
    history.replaceState(null, "", `/network?${parameters}`);
    changed();
  };
  const field = (name, label, attributes) => [
    element("label", { for: `f-${name}` }, label), " ",
    element("input", { id: `f-${name}`, value: parameters.get(name) ?? "", ...attributes,
      change: event => set(name, event.target.value) }), " "];
  const choice = (name, label, options) => [
    element("label", { for: `f-${name}` }, label), " ",
    element("select", { id: `f-${name}`, change: event => set(name, event.target.value) },
      element("option", { value: "" }, "all"),
      [...options].sort().map(([value, text]) => element("option", { value,
        selected: parameters.get(name) === value }, text))), " "];
  return element("div", { class: "filters", role: "group", "aria-label": "What is shown" },
    element("p", {}, families.map(family => [swatch(family.colour), family.name, " "])),
    choice("relation", "Relation", relations), choice("source", "Source", sources),
    field("from", "From", { type: "date" }), field("until", "Until", { type: "date" }),
    field("sure", "At least % sure", { type: "number", min: 0, max: 100, value: parameters.get("sure") ?? 0 }),
    element("label", { for: "f-claims" }, "Also what is no fact"), " ",
    element("input", { id: "f-claims", type: "checkbox", checked: parameters.get("claims") === "1",
      change: event => set("claims", event.target.checked ? "1" : "") }), " ");
}

function asList(network, edges, expand) {
  const nodes = [...network.nodes(edges.map(edge => edge.first)).values()];
  return element("div", {},
    element("ul", { class: "statements" }, edges.map(({ first }) => element("li", {},
      link(addressOf(first.iri), sentence(first))))),
    element("p", {}, nodes.filter(node => !network.expanded.has(node.iri)).map(node => [
      element("button", { type: "button", click: () => expand(node.iri) }, `Expand ${node.label}`), " "])));
}
