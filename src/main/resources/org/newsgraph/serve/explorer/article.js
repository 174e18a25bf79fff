// An article: its text as the graph holds it, and all that it claims.

import { claimsOf, reason } from "./claims.js";
import { count, element, link } from "./dom.js";
import { sentence } from "./evidence.js";
import { statement } from "./entity.js";
import { iri, rows } from "./graph.js";

/** Shows the article of that IRI. */
export async function articleView(view, thing) {
  const [[article], claims] = await Promise.all([
    rows(`
      SELECT * {
        ${iri(thing)} ng:name ?name
        OPTIONAL { ${iri(thing)} schema:headline ?title }
        OPTIONAL { ${iri(thing)} ng:date ?date }
        OPTIONAL { ${iri(thing)} schema:publisher ?publisher }
        OPTIONAL { ${iri(thing)} schema:url ?url }
        OPTIONAL { ${iri(thing)} ng:text ?text }
      } LIMIT 1`),
    claimsOf(thing),
  ]);
  if (!article) {
    view.replaceChildren(element("h1", {}, "There is no such article"));
    return;
  }
  const title = article.title ?? article.name;
  document.title = `${title} – Newsgraph`;
  view.replaceChildren(
    element("h1", {}, title),
    element("p", { class: "kind" }, [article.publisher, article.date].filter(Boolean).join(", ")),
    /^https?:/.test(article.url ?? "") ? element("p", {}, link(article.url, article.url)) : "",
    element("h2", {}, `${count(claims.length, "claim")}, `,
      count(claims.filter(claim => !reason(claim)).length, "fact")),
    element("ul", {}, claims.map(claim => statement([claim], sentence(claim)))),
    element("h2", {}, "Text"),
    ...(article.text ?? "The graph was built without the texts.").split(/\n+/)
      .map(line => element("p", {}, line)));
}
