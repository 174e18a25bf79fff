package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.main.LoaderPlans;

/** Fills an empty database by Jena's bulk loader: first one index, then the others from that. */
final class BulkLoad {
  private static final MonitorOutput SILENT = (format, words) -> {};

  private BulkLoad() {}

  /** Loads all quads of the dataset, which is in a transaction. */
  static void copy(DatasetGraph from, DatasetGraph empty) {
    load(quads -> from.find().forEachRemaining(quads::quad), empty);
  }

  /** Loads all quads in the file of N-Quads. */
  static void read(Path file, DatasetGraph empty) {
    load(
        quads -> RDFParser.source(file).forceLang(Lang.NQUADS).checking(false).parse(quads), empty);
  }

  private static void load(Consumer<StreamRDF> source, DatasetGraph empty) {
    DataLoader loader = LoaderFactory.createLoader(LoaderPlans.loaderPlanLight, empty, SILENT);
    loader.startBulk();
    source.accept(loader.stream());
    loader.finishBulk();
  }
}
