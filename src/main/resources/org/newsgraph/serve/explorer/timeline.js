// When what was said of an actor, or between two, as a drawing and as a list.

import { claimsAbout } from "./claims.js";
import { drawn, element, link } from "./dom.js";
import { sentence } from "./evidence.js";
import { addressOf, BASE, entities, localName } from "./graph.js";
import { families } from "./relations.js";

const WIDTH = 960;
const LEFT = 170;
const LANE = 26;
const TOP = 24;
const DAY = 86_400_000;

/** Shows the timeline; the parameters are "of", perhaps "with", and "until" a day. */
export async function timelineView(view, parameters) {
  const thing = iriOf(parameters.get("of"));
  const other = parameters.get("with") && iriOf(parameters.get("with"));
  const [named, all] = await Promise.all([entities([thing, other].filter(Boolean)), claimsAbout([thing])]);
  const claims = other ? all.filter(c => [c.subject.iri, c.object?.iri].includes(other)) : all;
  const who = [thing, other].filter(Boolean).map(t => named.get(t)?.label ?? localName(t)).join(" and ");
  document.title = `Timeline of ${who} – Newsgraph`;
  const dated = claims.filter(claim => claim.day);
  const drawing = element("div", { class: "drawing", tabindex: "0", role: "group",
    "aria-label": "Timeline" });
  const list = element("ol", { class: "events" });
  const until = slider(dated, parameters, day => {
    const shown = dated.filter(claim => claim.day <= day);
    drawing.replaceChildren(picture(shown, dated));
    list.replaceChildren(...shown.map(claim => event(claim, changes(shown))));
  });
  view.addEventListener("shown", () => scrollToLatest(drawing));
  view.replaceChildren(
    element("h1", {}, `Timeline of ${who}`),
    dated.length === 0 ? element("p", {}, "Nothing is said of a known day.") : until,
    partners(claims, thing, parameters),
    drawing, list,
    claims.length > dated.length
      ? element("p", {}, `${claims.length - dated.length} more are of unknown days.`) : "");
}

/** On a narrow screen the drawing is wider than its frame. */
function scrollToLatest(drawing) {
  const latest = [...drawing.querySelectorAll("circle")].at(-1);
  drawing.scrollLeft = latest ? latest.cx.baseVal.value - drawing.clientWidth / 2 : 0;
}

function iriOf(key) {
  return `${BASE}/entity/${key ?? ""}`;
}

/** Links to the timelines of the pairs. */
function partners(claims, thing, parameters) {
  const others = new Map(claims.flatMap(c => [c.subject, c.object])
    .filter(e => e && e.iri !== thing).map(e => [e.iri, e.label]));
  if (parameters.get("with") || others.size === 0) {
    return "";
  }
  return element("details", {}, element("summary", {}, "With one other only"),
    element("ul", {}, [...others].sort((a, b) => a[1].localeCompare(b[1])).map(([iri, label]) => {
      const address = new URLSearchParams({ of: parameters.get("of"), with: localName(iri) });
      return element("li", {}, link(`/timeline?${address}`, label));
    })));
}

/** The slider that says until which day the timeline is shown. */
function slider(dated, parameters, show) {
  const days = [...new Set(dated.map(claim => claim.day))].sort();
  if (days.length === 0) {
    return "";
  }
  const asked = days.filter(day => day <= (parameters.get("until") ?? days.at(-1))).length - 1;
  const output = element("output", { for: "until" });
  const input = element("input", { id: "until", type: "range", min: "0", max: days.length - 1,
    value: Math.max(0, asked) });
  const update = () => {
    const day = days[Number(input.value)];
    output.textContent = day;
    input.setAttribute("aria-valuetext", day);
    show(day);
  };
  input.addEventListener("input", update);
  input.addEventListener("change", () => {
    const address = new URLSearchParams(location.search);
    address.set("until", days[Number(input.value)]);
    history.replaceState(null, "", `${location.pathname}?${address}`);
  });
  update();
  return element("p", {}, element("label", { for: "until" }, "As of "), input, " ", output);
}

/** The claims by which the stance of one towards another turns to the other family. */
export function changes(claims) {
  const last = new Map();
  const turned = new Set();
  for (const claim of claims.filter(c => c.isFact && c.object)) {
    const pair = `${claim.subject.iri} ${claim.object.iri}`;
    const family = families.indexOf(claim.relation.family);
    if (family <= 1) {
      if (last.has(pair) && last.get(pair) !== family) {
        turned.add(claim);
      }
      last.set(pair, family);
    }
  }
  return turned;
}

function event(claim, turned) {
  return element("li", {},
    element("time", { datetime: claim.day }, claim.day), " ",
    link(addressOf(claim.iri), sentence(claim)),
    turned.has(claim) ? element("strong", {}, " – the stance changes") : "");
}

function picture(claims, all) {
  const lanes = [...new Set(all.map(claim => claim.relation.label))].sort();
  const times = all.map(claim => Date.parse(claim.day));
  const first = Math.min(...times) - DAY;
  const span = Math.max(...times) + DAY - first;
  const x = day => LEFT + 10 + ((Date.parse(day) - first) / span) * (WIDTH - LEFT - 20);
  const height = TOP + lanes.length * LANE + 10;
  const turned = changes(claims);
  return drawn("svg", { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: "group",
    "aria-label": "One line for each relation, one mark for each claim; the list below says the same" },
    drawn("text", { x: LEFT + 10, y: 14 }, new Date(first + DAY).toISOString().slice(0, 10)),
    drawn("text", { x: WIDTH - 10, y: 14, "text-anchor": "end" },
      new Date(first + span - DAY).toISOString().slice(0, 10)),
    lanes.map((lane, i) => [
      drawn("text", { x: LEFT, y: TOP + i * LANE + 18, "text-anchor": "end" }, lane),
      drawn("line", { x1: LEFT + 10, x2: WIDTH - 10, y1: TOP + i * LANE + 14, y2: TOP + i * LANE + 14 }),
    ]),
    claims.map(claim => mark(claim, x(claim.day), TOP + lanes.indexOf(claim.relation.label) * LANE + 14,
      turned.has(claim))));
}

function mark(claim, x, y, turns) {
  const { colour } = claim.relation.family;
  const name = `${claim.day}: ${sentence(claim)}${turns ? "; the stance changes" : ""}`;
  return drawn("a", { href: addressOf(claim.iri), tabindex: "-1", "aria-label": name },
    drawn("title", {}, name),
    drawn("circle", { cx: x, cy: y, r: turns ? 9 : 6, stroke: colour, "stroke-width": 2,
      fill: claim.isFact ? colour : "#ffffff" }));
}
