// A drawn network as SVG, made of the places that the layout found.

import { drawn } from "./dom.js";

/** The drawing as the text of an SVG file. */
export function asSvg(drawing) {
  const box = drawing.elements().boundingBox({ includeLabels: true });
  const svg = drawn("svg", { xmlns: "http://www.w3.org/2000/svg",
    viewBox: `${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}`,
    "font-family": "sans-serif" },
    drawing.edges().map(edge => line(edge)),
    drawing.nodes().map(node => dot(node)));
  return new XMLSerializer().serializeToString(svg);
}

function line(edge) {
  const from = edge.source().position();
  const to = edge.target().position();
  return [
    drawn("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: edge.data("colour"),
      "stroke-width": edge.data("width"), "stroke-dasharray": edge.hasClass("unsure") ? "4 3" : undefined }),
    drawn("text", { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, "font-size": 10,
      "text-anchor": "middle" }, edge.data("label")),
  ];
}

function dot(node) {
  const { x, y } = node.position();
  return [
    drawn("circle", { cx: x, cy: y, r: node.width() / 2, fill: "#5b6b7f" }),
    drawn("text", { x, y: y + node.height(), "font-size": 12, "text-anchor": "middle" }, node.data("label")),
  ];
}
