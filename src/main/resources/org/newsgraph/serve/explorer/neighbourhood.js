// Those around an entity with the statements between them, as far as they are asked for.

import { articles, claimsAbout, reason } from "./claims.js";
import { BASE, localName } from "./graph.js";
import { shortestPaths } from "./paths.js";

const CAN_SHOW = 300;

/** What is known so far, and which of it the parameters let through. */
export class Neighbourhood {
  constructor(parameters) {
    this.parameters = parameters;
    this.center = `${BASE}/entity/${parameters.get("of") ?? ""}`;
    this.claims = new Map();
    this.expanded = new Set();
    this.note = "";
  }

  async begin() {
    const others = this.parameters.getAll("and").map(key => `${BASE}/entity/${key}`);
    await this.add([this.center, ...others]);
    const nodes = this.nodes([...this.claims.values()]);
    this.title = nodes.get(this.center)?.label ?? localName(this.center);
    const to = this.parameters.get("to");
    if (to) {
      const paths = await shortestPaths(this.center, `${BASE}/entity/${to}`);
      paths.claims.forEach(claim => this.claims.set(claim.iri, claim));
      this.note = paths.note;
      this.path = paths.claims.length > 0 && others.length === 0
        ? new Set(paths.claims.map(claim => claim.iri)) : undefined;
    }
  }

  /** Shows what is said of one more, or of the first one where only paths are shown. */
  async expand(thing) {
    if (!this.expanded.has(thing)) {
      await this.add([thing]);
      this.parameters.append("and", localName(thing));
      this.keepAddress();
    }
    this.path = undefined;
  }

  async add(things) {
    things.forEach(thing => this.expanded.add(thing));
    (await claimsAbout(things)).filter(c => c.object).forEach(c => this.claims.set(c.iri, c));
  }

  /** Makes what is shown the view's address. */
  keepAddress() {
    history.replaceState(null, "", `/network?${this.parameters}`);
  }

  /** The statements that pass the filters, each with the claims that say so. */
  edges() {
    const groups = new Map();
    for (const claim of [...this.claims.values()].filter(each => this.passes(each))) {
      const key = [claim.subject.iri, claim.relation.iri, claim.object.iri, reason(claim)].join(" ");
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
        source: first.subject.iri, target: first.object.iri, label: labelOf(first),
        colour: first.relation.family.colour, width: 1 + Math.min(6, weight) },
        classes: first.isFact ? "" : "unsure" })),
    ];
  }
}

/** The relation and, of what is no fact, why it is none. */
function labelOf(claim) {
  const why = reason(claim);
  return claim.relation.label + (why && ` (${why})`);
}
