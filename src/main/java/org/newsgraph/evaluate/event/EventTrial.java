package org.newsgraph.evaluate.event;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.event.EventScore.Told;
import org.newsgraph.extract.Claim;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Pipeline;

/** The trial of events that people coded by PLOVER: is the right type told of the right actors? */
public final class EventTrial {
  private final EventTypes types;
  private final ActorNames actors;

  private EventTrial(Ontology ontology) {
    this.types = new EventTypes(ontology.model());
    this.actors = new ActorNames(Gazetteer.of(ontology.tables()), NameFolding.ofTheProgram());
  }

  /**
   * Reads the sentences, each by itself, and counts the events that are claimed, as facts or not.
   *
   * @param file coded events in JSON Lines
   * @throws IOException where it cannot be read, a line is broken, or its type is none of the
   *     ontology's; its message says which
   */
  public static EventScore of(Path file, Ontology ontology) throws IOException {
    EventTrial trial = new EventTrial(ontology);
    List<Told> told = new ArrayList<>();
    try (Pipeline pipeline = Pipeline.open(ontology);
        Conveyor<Told> conveyor = new Conveyor<>(told::add)) {
      for (CodedEvent event : new EventFile(file).read()) {
        Resource type =
            trial
                .types
                .find(event.type())
                .orElseThrow(
                    () ->
                        new IOException(
                            file + ": the ontology has no PLOVER type " + event.type()));
        conveyor.put(() -> trial.told(event, type, pipeline.understand(event.article()).claims()));
      }
      conveyor.finish();
    }
    return EventScore.of(told);
  }

  private Told told(CodedEvent event, Resource type, List<Claim> claims) {
    List<Claim> typed =
        claims.stream().filter(claim -> types.find(claim).equals(Optional.of(type))).toList();
    return new Told(
        event,
        !typed.isEmpty(),
        typed.stream().map(Statement::of).anyMatch(claim -> hasActors(claim, event)),
        claims.stream()
            .map(Statement::of)
            .map(
                claim ->
                    String.join(
                        " ",
                        claim.subject().get(0),
                        claim.relation(),
                        claim.object().get(0) + ",",
                        claim.polarity() + ",",
                        claim.modality()))
            .collect(toImmutableList()));
  }

  private boolean hasActors(Statement claim, CodedEvent event) {
    return event.targets().isEmpty()
        ? event.sources().stream()
            .anyMatch(
                source ->
                    event.sources().stream()
                        .filter(other -> event.sources().size() == 1 || !other.equals(source))
                        .anyMatch(other -> isBetween(claim, source, other)))
        : event.sources().stream()
            .anyMatch(
                source ->
                    event.targets().stream().anyMatch(target -> isBetween(claim, source, target)));
  }

  private boolean isBetween(Statement claim, String source, String target) {
    return actors.areOf(claim.subject(), source) && actors.areOf(claim.object(), target);
  }
}
