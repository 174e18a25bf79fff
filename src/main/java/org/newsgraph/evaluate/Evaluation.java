package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsgraph.lexicon.read.Ontology;

/**
 * How exported statements score against the gold of a folder.
 *
 * @param views the scores of all statements together, by how they are looked at
 * @param relations the scores of each relation that was given or asked for, acts before standing
 *     facts
 */
public record Evaluation(ImmutableMap<String, Score> views, ImmutableMap<String, Score> relations) {
  private static final String ALL = "all";
  private static final String ACTS = "relations";
  private static final String FACTS = "facts";

  /**
   * Scores the statements.
   *
   * @param goldFolder a folder of {@code NAME.jsonl} with one gold statement a line
   * @param statements the exported statements, one a line
   * @throws IOException where a file cannot be read
   */
  public static Evaluation of(Path goldFolder, Path statements, Ontology ontology)
      throws IOException {
    RelationTable table = RelationTable.of(ontology);
    NameFolding folding = NameFolding.ofTheProgram();
    return of(
        goldFolder, StatementFiles.exported(statements, table.types().keySet(), folding), ontology);
  }

  /**
   * Scores statements that were not exported, as their export would be.
   *
   * @param statements those of each document by its name without ending, each once
   * @throws IOException where the gold cannot be read
   */
  public static Evaluation of(
      Path goldFolder, ImmutableListMultimap<String, Statement> statements, Ontology ontology)
      throws IOException {
    RelationTable table = RelationTable.of(ontology);
    Scorer scorer =
        new Scorer(
            new StatementMatcher(table, NameFolding.ofTheProgram()),
            StatementFiles.gold(goldFolder),
            statements);
    return new Evaluation(views(table, scorer), relations(table, scorer));
  }

  /**
   * The texts that a folder has gold for, sorted.
   *
   * @throws IOException where the folder cannot be read or a text is missing; its message says so
   */
  public static ImmutableList<Path> texts(Path goldFolder) throws IOException {
    ImmutableList.Builder<Path> texts = ImmutableList.builder();
    for (Path gold : StatementFiles.goldFiles(goldFolder)) {
      String name = StatementFiles.document(gold.getFileName().toString());
      Path text = goldFolder.resolve(name + ".txt");
      if (!Files.exists(text)) {
        throw new IOException("There is no " + text + " beside its gold.");
      }
      texts.add(text);
    }
    return texts.build();
  }

  /** The score in which every relation counts. */
  public Score all() {
    return Objects.requireNonNull(views.get(ALL));
  }

  /** The score in which acts count, and no standing facts. */
  static Score acts(RelationTable table, Scorer scorer) {
    return scorer.score(new View(ACTS, table::act, false, false));
  }

  /** The score in which standing facts count alone. */
  static Score facts(RelationTable table, Scorer scorer) {
    return scorer.score(new View(FACTS, table.standing()::contains, false, false));
  }

  private static ImmutableMap<String, Score> views(RelationTable table, Scorer scorer) {
    return Stream.of(
            new View(ALL, relation -> true, false, false),
            new View(ACTS, table::act, false, false),
            new View("relations, strict", table::act, true, false),
            new View("relations, PLOVER type", table::act, false, true),
            new View(FACTS, table.standing()::contains, false, false))
        .collect(ImmutableMap.toImmutableMap(View::name, scorer::score));
  }

  private static ImmutableMap<String, Score> relations(RelationTable table, Scorer scorer) {
    ImmutableSortedMap<String, String> all = table.types();
    return Stream.concat(all.keySet().stream().filter(table::act), table.standing().stream())
        .map(relation -> new View(relation, relation::equals, false, false))
        .map(view -> Map.entry(view.name(), scorer.score(view)))
        .filter(entry -> entry.getValue().given() + entry.getValue().gold() > 0)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
