package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.identity.PlacedLink.Kind;
import org.newsgraph.identity.Appearance;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.Naming;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Pipeline;

/** The trial of who is who: whether links to one page are one node, and of no other page. */
public final class IdentityTrial {
  private final Pages pages;
  private final LinkKinds kinds;
  private final NameFolding folding = NameFolding.ofTheProgram();

  private IdentityTrial(Gazetteer gazetteer, ReferenceWords words) {
    this.pages = new Pages(gazetteer, folding);
    this.kinds = new LinkKinds(pages, words);
  }

  /**
   * Reads the texts and scores the nodes of their links.
   *
   * @param file linked texts in JSON Lines
   * @throws IOException where it cannot be read or a line is broken; its message says which
   */
  public static IdentityScore of(Path file, Ontology ontology) throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (Pipeline pipeline = Pipeline.open(ontology);
        Conveyor<Reading> conveyor = new Conveyor<>(readings::add)) {
      IdentityTrial trial =
          new IdentityTrial(Gazetteer.of(ontology.tables()), pipeline.lexicon().referenceWords());
      for (LinkedText text : new LinkFile(file).read()) {
        conveyor.put(() -> trial.read(text, pipeline));
      }
      conveyor.finish();
      return trial.score(readings, pipeline.identity());
    }
  }

  /** What is needed of a text when all are read. */
  private record Reading(ImmutableList<PlacedLink> links, ImmutableList<Appearance> appearances) {}

  private Reading read(LinkedText text, Pipeline pipeline) {
    ResolvedArticle article = pipeline.understand(text.article()).article();
    ImmutableSet<Entity> entities =
        article.entities().values().stream().flatMap(List::stream).collect(toImmutableSet());
    return new Reading(
        place(text, article), pipeline.identity().appearances(text.article(), entities));
  }

  private IdentityScore score(List<Reading> readings, Identity identity) {
    ImmutableSortedMap<Appearance.Place, Naming> nodes =
        identity
            .judgeAll(readings.stream().flatMap(one -> one.appearances().stream()).toList())
            .namings();
    ImmutableList<PlacedLink> spelled =
        counted(readings.stream().flatMap(one -> one.links().stream()).collect(toImmutableList()));
    return new IdentityScore(
        spelled,
        spelled.stream().map(link -> link.at(node(link, nodes))).collect(toImmutableList()));
  }

  private static String node(PlacedLink link, Map<Appearance.Place, Naming> nodes) {
    Naming naming = nodes.get(new Appearance.Place(link.article(), link.node()));
    return naming == null ? link.node() : naming.key();
  }

  private ImmutableList<PlacedLink> place(LinkedText text, ResolvedArticle article) {
    MentionFinder finder = new MentionFinder(article, folding);
    return text.links().stream()
        .map(link -> place(text.article().name(), link, finder))
        .collect(toImmutableList());
  }

  private PlacedLink place(String article, Link link, MentionFinder finder) {
    Optional<Mention> mention = finder.find(link);
    Optional<Entity> entity = mention.flatMap(finder::meant);
    return new PlacedLink(
        article,
        link,
        kinds.of(link, mention, finder),
        pages.fold(link.page()),
        entity.map(Entity::key).orElse("none in " + article + " at " + link.place()));
  }

  /** The links to pages that the gazetteer knows or that several names are linked to. */
  private ImmutableList<PlacedLink> counted(ImmutableList<PlacedLink> all) {
    ImmutableMultiset<String> often =
        all.stream()
            .filter(link -> link.kind() != Kind.WORDS)
            .map(PlacedLink::page)
            .collect(toImmutableMultiset());
    return all.stream()
        .filter(link -> pages.isKnown(link.page()) || often.count(link.page()) > 1)
        .collect(toImmutableList());
  }
}
