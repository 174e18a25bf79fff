// Elements. What comes from articles only ever becomes text here, never markup.

/** The element of that name; children are elements or texts. */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

const SVG = "http://www.w3.org/2000/svg";

/** The element of a drawing. */
export function drawn(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name, value);
    } else if (value === true) {
      made.setAttribute(name, "");
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.flat(Infinity).filter(child => child !== undefined && child !== ""));
  return made;
}

/** A link to another view or, where the address is one of the web, out of here. */
export function link(address, text, attributes = {}) {
  const outside = /^https?:/.test(address);
  const more = outside ? { rel: "noopener noreferrer" } : {};
  return element("a", { href: address, ...more, ...attributes }, text);
}

/** "1 article", "2 articles". */
export function count(number, thing) {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** Tells those who do not see the page what happened. */
export function tell(sentence) {
  document.getElementById("status").textContent = sentence;
}

/** Gives the user a file. */
export function download(name, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
