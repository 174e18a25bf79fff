// Rows of an answer as a table, as CSV and, where they are counts, as bars.

import { count, download, element, link } from "./dom.js";
import { addressOf, BASE, localName } from "./graph.js";

const SHOWN = 1000;

/** The answer with its table, its bars and a button that gives it as CSV. */
export function table(answer, name) {
  const columns = answer.head.vars;
  const { bindings } = answer.results;
  const save = element("button", { type: "button", click: () =>
    download(`${name}.csv`, new Blob([csv(columns, bindings)], { type: "text/csv" })) }, "As CSV");
  const note = bindings.length > SHOWN ? `, of which the first ${SHOWN} are shown` : "";
  return element("section", { class: "answer" },
    element("p", {}, `${count(bindings.length, "row")}${note} `, save),
    bars(columns, bindings),
    element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Answer" },
      element("table", {},
        element("thead", {}, element("tr", {}, columns.map(c => element("th", { scope: "col" }, c)))),
        element("tbody", {}, bindings.slice(0, SHOWN).map(row =>
          element("tr", {}, columns.map(c => element("td", {}, cell(row[c]))))))))); 
}

function cell(term) {
  if (term === undefined) {
    return "";
  }
  if (term.type !== "uri") {
    return term.value;
  }
  const here = ["entity", "article", "claim"].some(kind => term.value.startsWith(`${BASE}/${kind}/`));
  return here && !term.value.includes("#") ? link(addressOf(term.value), localName(term.value)) : term.value;
}

/** Bars of the first column that counts, if one does. */
function bars(columns, bindings) {
  const shown = bindings.slice(0, 20);
  const counted = columns.find(c => shown.every(row => row[c]?.datatype?.endsWith("#integer")));
  if (shown.length < 2 || !counted) {
    return "";
  }
  const others = columns.filter(c => c !== counted);
  const most = Math.max(...shown.map(row => Number(row[counted].value)));
  return element("details", {}, element("summary", {}, "As bars"),
    element("ul", { class: "bars" }, shown.map(row => element("li", {},
      element("span", {}, others.map(c => row[c]?.value ?? "").join(" ")), " ",
      element("meter", { min: "0", max: most, value: row[counted].value,
        "aria-label": `${counted}: ${row[counted].value}` }), " ", row[counted].value))));
}

function csv(columns, bindings) {
  const quote = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = cells => cells.map(quote).join(",") + "\r\n";
  return line(columns) + bindings.map(row => line(columns.map(c => row[c]?.value ?? ""))).join("");
}
