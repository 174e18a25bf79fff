package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.identity.PlacedLink.Kind;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Pipeline;

/** The trial of who is who: whether links to one page are one node, and of no other page. */
public final class IdentityTrial {
  private final Pages pages;
  private final NameFolding folding = NameFolding.ofTheProgram();

  private IdentityTrial(Gazetteer gazetteer) {
    this.pages = new Pages(gazetteer, folding);
  }

  /**
   * Reads the texts and scores the nodes of their links.
   *
   * @param file linked texts in JSON Lines
   * @throws IOException where it cannot be read or a line is broken; its message says which
   */
  public static IdentityScore of(Path file, Ontology ontology) throws IOException {
    IdentityTrial trial = new IdentityTrial(Gazetteer.of(ontology.tables()));
    ImmutableList.Builder<PlacedLink> links = ImmutableList.builder();
    try (Pipeline pipeline = Pipeline.open(ontology);
        Conveyor<ImmutableList<PlacedLink>> conveyor = new Conveyor<>(links::addAll)) {
      Function<Article, ResolvedArticle> resolver =
          article -> pipeline.understand(article).article();
      for (LinkedText text : new LinkFile(file).read()) {
        conveyor.put(() -> trial.place(text, resolver.apply(text.article())));
      }
      conveyor.finish();
    }
    return new IdentityScore(trial.counted(links.build()));
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
    boolean whole = entity.isPresent() && finder.isWhole(mention.get(), link);
    return new PlacedLink(
        article,
        link,
        kind(link, whole),
        pages.fold(link.page()),
        entity.map(Entity::key).orElse("none in " + article + " at " + link.place()));
  }

  private Kind kind(Link link, boolean whole) {
    if (!link.isName()) {
      return Kind.WORDS;
    }
    if (!whole) {
      return Kind.PART;
    }
    return pages.isByword(link) ? Kind.BYWORD : Kind.NAME;
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
