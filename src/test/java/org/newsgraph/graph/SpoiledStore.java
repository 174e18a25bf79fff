package org.newsgraph.graph;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;

/** A store whose data are changed behind its back. */
final class SpoiledStore {
  private SpoiledStore() {}

  /** Runs the update, whose templates and patterns are about the graph of each triple. */
  static void update(GraphStore store, String update) {
    StringBuilder text = new StringBuilder();
    Vocabulary.PREFIXES.forEach((p, iri) -> text.append("PREFIX " + p + ": <" + iri + ">\n"));
    text.append(inGraphs(update));
    DatasetGraph data = store.dataset();
    data.begin(ReadWrite.WRITE);
    try {
      UpdateExec.dataset(data).update(text.toString()).execute();
      data.commit();
    } finally {
      data.end();
    }
  }

  /** Takes the log out, with the mark of the layout. */
  static void dropLog(GraphStore store) {
    DatasetGraph data = store.dataset();
    data.begin(ReadWrite.WRITE);
    data.removeGraph(Vocabulary.LOG);
    data.commit();
    data.end();
  }

  private static String inGraphs(String update) {
    String body = update.substring(update.indexOf("WHERE"));
    String templates = update.substring(0, update.indexOf("WHERE"));
    String graph = body.equals("WHERE {}") ? "<" + Iris.facts("a.txt") + ">" : "?g";
    return templates.replace("{", "{ GRAPH " + graph + " {").replace("}", "} }")
        + (body.equals("WHERE {}") ? body : body.replaceFirst("\\{", "{ GRAPH ?g {") + " }");
  }
}
