package org.newsgraph.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads gold statements and exported ones from JSON Lines. */
final class StatementFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GOLD_ENDING = ".jsonl";

  private StatementFiles() {}

  /**
   * The gold of a folder, by document.
   *
   * @throws IOException where a file is not readable or not JSON Lines; its message says which line
   */
  static ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold(Path folder)
      throws IOException {
    ImmutableSortedMap.Builder<String, ImmutableList<GoldStatement>> gold =
        ImmutableSortedMap.naturalOrder();
    for (Path file : goldFiles(folder)) {
      ImmutableList.Builder<GoldStatement> statements = ImmutableList.builder();
      for (JsonNode line : lines(file)) {
        statements.add(goldStatement(line));
      }
      gold.put(document(file.getFileName().toString()), statements.build());
    }
    return gold.buildOrThrow();
  }

  /** The gold files of a folder, sorted. */
  static ImmutableList<Path> goldFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(GOLD_ENDING))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The exported statements of the relations, by document, each once. */
  static ImmutableListMultimap<String, Statement> exported(
      Path file, Collection<String> relations, NameFolding folding) throws IOException {
    ImmutableListMultimap.Builder<String, Statement> exported = ImmutableListMultimap.builder();
    SetMultimap<String, List<String>> seen = HashMultimap.create();
    for (JsonNode line : lines(file)) {
      String document = document(line.path("document").asText());
      Statement statement = statement(line);
      if (relations.contains(statement.relation())
          && seen.put(document, statement.content(folding))) {
        exported.put(document, statement);
      }
    }
    return exported.build();
  }

  /** A document's name without folders and ending. */
  static String document(String name) {
    return name.replaceAll(".*/", "").replaceAll("\\.(txt|html|jsonl?)$", "");
  }

  private static ImmutableList<JsonNode> lines(Path file) throws IOException {
    ImmutableList.Builder<JsonNode> nodes = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      try {
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new IOException(file + ", line " + number + ", is not JSON", e);
      }
    }
    return nodes.build();
  }

  private static GoldStatement goldStatement(JsonNode line) {
    return new GoldStatement(
        line.path("quote").asText(),
        strings(line.path("subject")),
        line.path("relation").asText(),
        strings(line.path("object")),
        line.path("polarity").asText(),
        line.path("modality").asText(),
        line.path("optional").asBoolean());
  }

  private static Statement statement(JsonNode line) {
    return new Statement(
        line.path("relation").asText(),
        names(line.path("subject")),
        names(line.path("object")),
        line.path("polarity").asText("positive"),
        line.path("modality").asText("actual"),
        line.path("evidence").path("text").asText());
  }

  private static ImmutableList<String> names(JsonNode entity) {
    return Stream.concat(
            Stream.of(entity.path("label").asText()), strings(entity.path("names")).stream())
        .filter(name -> !name.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> strings(JsonNode array) {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    array.forEach(node -> strings.add(node.asText()));
    return strings.build();
  }
}
