// The saved questions: their list, and each as a form.

import { element, link, tell } from "./dom.js";
import { literal, send } from "./graph.js";
import { table } from "./table.js";

const SELECT = /^<\S*\/queries\/([^>]+)> <http:\/\/www\.w3\.org\/ns\/shacl#select> (".*") \.$/gm;

let known;

/** The questions by their names, as the endpoint's description has them. */
function questions() {
  known ??= read();
  return known;
}

async function read() {
  const answer = await fetch("/newsgraph/sparql", { headers: { Accept: "application/n-triples" } });
  const found = [...(await answer.text()).matchAll(SELECT)];
  return new Map(found.map(([, name, text]) => [name, parse(JSON.parse(text))]).sort());
}

/** What the first comments of a question tell of it. */
function parse(text) {
  const comment = key => text.match(new RegExp(`^# ${key}: (.*)$`, "m"))?.[1] ?? "";
  const parameters = [...text.matchAll(/^# param (\w+): (.*?)(?:, default (.+))?$/gm)].map(
    ([, name, description, standard]) => ({ name, description, standard }));
  if (text.includes("?asOf")) {
    parameters.push({ name: "asOf", description: "as of the day", standard: "none", type: "date" });
  }
  return { text, title: comment("title"), expects: comment("expects"), parameters };
}

/** The list of all questions. */
export async function queriesView(view) {
  document.title = "Questions – Newsgraph";
  const all = await questions();
  view.replaceChildren(
    element("h1", {}, "Questions"),
    element("dl", { class: "questions" }, [...all].map(([name, question]) => element("div", {},
      element("dt", {}, link(`/queries/${encodeURIComponent(name)}`, question.title || name)),
      element("dd", {}, question.expects)))));
}

/** One question, asked at once where nothing must be given first. */
export async function queryView(view, name, parameters, open) {
  const question = (await questions()).get(name);
  if (!question) {
    view.replaceChildren(element("h1", {}, "There is no such question"));
    return;
  }
  document.title = `${question.title} – Newsgraph`;
  const answer = element("div", {});
  const form = element("form", { class: "question", submit: event => {
    event.preventDefault();
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    open(`/queries/${encodeURIComponent(name)}?${new URLSearchParams(given)}`);
  } },
    question.parameters.map(p => field(p, parameters.get(p.name))),
    element("button", {}, "Ask"), " ",
    link(`/sparql?${new URLSearchParams({ query: question.text })}`, "as SPARQL"));
  view.replaceChildren(element("h1", {}, question.title), element("p", {}, question.expects), form, answer);
  const missing = question.parameters.filter(p => !p.standard && !parameters.get(p.name));
  if (missing.length === 0) {
    const given = Object.fromEntries(question.parameters.flatMap(p => binding(p, parameters.get(p.name))));
    const found = await (await send(question.text, "application/sparql-results+json", given)).json();
    answer.replaceChildren(table(found, name));
    tell(`${found.results.bindings.length} rows`);
  }
}

function field({ name, description, standard, type }, value) {
  const initial = value ?? (standard === undefined || standard === "none" ? "" : standard);
  return element("p", {},
    element("label", { for: `p-${name}` }, `${name}: ${description} `),
    element("input", { id: `p-${name}`, name, type: type ?? "text", value: initial,
      required: standard === undefined, maxlength: "500" }));
}

function binding({ name, standard, type }, given) {
  const value = given || (standard === "none" ? undefined : standard);
  if (value === undefined) {
    return [];
  }
  const datatype = type === "date" ? "^^<http://www.w3.org/2001/XMLSchema#date>" : "";
  return [[name, literal(value) + datatype]];
}
