package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the whole: who may import whom, and what every package has. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.newsgraph");

  /** Each package with those below it that it may import. */
  private static final Map<String, ImmutableList<String>> MAY_IMPORT =
      Map.ofEntries(
          may("article"),
          may("article.source", "article"),
          may("text", "article"),
          may("grammar", "article", "text"),
          may("grammar.mend", "text", "grammar"),
          may("reader.split", "text"),
          may("onnx"),
          may("reader.model", "text", "onnx", "reader.split"),
          may("reader", "article", "text", "grammar.mend", "reader.split", "reader.model"),
          may("lexicon"),
          may("lexicon.read", "lexicon"),
          may("entity.name", "text", "grammar", "lexicon"),
          may("entity", "article", "text", "grammar", "lexicon", "entity.name"),
          may("extract.meaning", "grammar", "lexicon"),
          may("extract.judge"),
          may(
              "extract",
              "article",
              "text",
              "grammar",
              "lexicon",
              "entity",
              "extract.meaning",
              "extract.judge"),
          may(
              "extract.sense",
              "text",
              "grammar",
              "lexicon",
              "entity",
              "extract",
              "extract.meaning"),
          may(
              "extract.learnt",
              "article",
              "text",
              "onnx",
              "grammar",
              "lexicon",
              "entity",
              "extract",
              "extract.meaning"),
          may("identity", "article", "entity", "entity.name", "lexicon"),
          may(
              "graph",
              "article",
              "text",
              "lexicon",
              "lexicon.read",
              "entity",
              "extract",
              "identity"),
          may("graph.query", "graph"),
          may("graph.export", "graph", "lexicon", "text"),
          may(
              "pipeline",
              "article",
              "article.source",
              "text",
              "grammar",
              "reader",
              "grammar",
              "lexicon",
              "lexicon.read",
              "entity",
              "entity.name",
              "extract",
              "extract.learnt",
              "extract.judge",
              "extract.sense",
              "identity",
              "graph"),
          may("evaluate.gold", "article", "text"),
          may(
              "evaluate",
              "evaluate.gold",
              "article",
              "text",
              "grammar",
              "grammar.mend",
              "reader",
              "lexicon",
              "lexicon.read",
              "entity",
              "entity.name",
              "extract",
              "graph",
              "graph.export",
              "pipeline"),
          may(
              "evaluate.factuality",
              "article",
              "lexicon",
              "lexicon.read",
              "extract",
              "pipeline",
              "evaluate"),
          may(
              "evaluate.identity",
              "article",
              "text",
              "grammar",
              "lexicon",
              "lexicon.read",
              "entity",
              "entity.name",
              "identity",
              "pipeline",
              "evaluate"),
          may(
              "evaluate.event",
              "article",
              "lexicon",
              "lexicon.read",
              "entity.name",
              "extract",
              "pipeline",
              "evaluate"),
          may("evaluate.sense", "article", "extract", "lexicon.read", "pipeline", "evaluate"),
          may(
              "evaluate.cause",
              "article",
              "text",
              "grammar",
              "lexicon",
              "lexicon.read",
              "entity",
              "extract",
              "pipeline",
              "evaluate"),
          may("api", "article", "text", "lexicon", "lexicon.read", "entity", "extract", "pipeline"),
          may(
              "evaluate.judge",
              "article",
              "text",
              "grammar",
              "lexicon",
              "lexicon.read",
              "entity",
              "extract",
              "extract.judge",
              "pipeline",
              "evaluate",
              "evaluate.cause",
              "evaluate.sense"),
          may("option", "article.source", "identity", "pipeline"),
          may(
              "spark",
              "option",
              "article",
              "article.source",
              "text",
              "lexicon.read",
              "extract",
              "identity",
              "graph",
              "graph.export",
              "pipeline"),
          may("serve.limit", "lexicon"),
          may("serve", "graph", "graph.query", "lexicon", "serve.limit"),
          may(
              "cli",
              "option",
              "article",
              "article.source",
              "text",
              "grammar",
              "grammar.mend",
              "reader",
              "grammar",
              "lexicon",
              "lexicon.read",
              "entity",
              "entity.name",
              "extract",
              "extract.learnt",
              "identity",
              "graph",
              "graph.query",
              "graph.export",
              "pipeline",
              "evaluate",
              "evaluate.gold",
              "evaluate.factuality",
              "evaluate.identity",
              "evaluate.event",
              "evaluate.sense",
              "evaluate.cause",
              "evaluate.judge",
              "serve",
              "serve.limit"));

  private static Map.Entry<String, ImmutableList<String>> may(String name, String... below) {
    return Map.entry(name, ImmutableList.copyOf(below));
  }

  @Test
  void importsPointDownOnly() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : MAY_IMPORT.keySet()) {
      layers = layers.layer(name).definedBy("org.newsgraph." + name);
    }
    for (Map.Entry<String, ImmutableList<String>> layer : MAY_IMPORT.entrySet()) {
      String[] allowed = layer.getValue().toArray(new String[0]);
      layers =
          allowed.length == 0
              ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(layer.getKey()).mayOnlyAccessLayers(allowed);
    }
    layers.check(CLASSES);
  }

  @Test
  void everyPackageIsOneOfTheArchitectures() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(each -> packages.add(each.getPackageName()));
    Set<String> known = new TreeSet<>();
    MAY_IMPORT.keySet().forEach(name -> known.add("org.newsgraph." + name));

    assertEquals(known, packages);
  }

  @Test
  void everyPackageTellsItsPurposeAndIsNullMarked() throws ClassNotFoundException {
    for (String name : MAY_IMPORT.keySet()) {
      Class<?> info = Class.forName("org.newsgraph." + name + ".package-info");

      assertEquals(true, info.isAnnotationPresent(NullMarked.class), name);
    }
  }

  /** By the sources, since javac copies constants into the classes that use them. */
  @Test
  void namespacesAreWrittenInOnePlace() throws IOException {
    Pattern written = Pattern.compile("\"https?://(?!127\\.0\\.0\\.1)");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertEquals(
          ImmutableList.of("Namespaces.java"),
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> written.matcher(read(file)).find())
              .map(file -> String.valueOf(file.getFileName()))
              .toList());
    }
  }

  /** A dependency label, with or without subtype, or a tag of a part of speech. */
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "\"((nsubj|csubj|obj|iobj|obl|nmod|amod|advmod|nummod|appos|compound|flat|fixed|conj|cc|case"
              + "|mark|det|cop|aux|advcl|acl|xcomp|ccomp|parataxis|punct|expl|vocative|discourse)"
              + "(:[a-z]+)?|NOUN|PROPN|VERB|AUX|ADJ|ADV|PRON|PUNCT|NUM|DET|ADP|SCONJ|CCONJ|PART|INTJ"
              + "|VB[DNGZP]?|NNP?S?|JJ[RS]?|RB[RS]?|POS|IN|TO|W(RB|P|DT)|PRP|MD|CD|DT)\"");

  @Test
  void labelsAndTagsAreWrittenWhereGrammarIs() throws IOException {
    Path main = Path.of("src/main/java/org/newsgraph");
    try (Stream<Path> files = Files.walk(main)) {
      assertEquals(
          Set.of("evaluate", "grammar", "reader"),
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> GRAMMAR.matcher(read(file)).find())
              .map(file -> main.relativize(file).getName(0).toString())
              .filter(room -> !room.equals("lexicon")) // Terms names the property ng:case.
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyTheGraphAndWhatReadsAnOntologyKnowJena() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..lexicon.read..", "..graph..", "..evaluate..", "..serve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void theCoreNeverPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        CLASSES.that(not(simpleName("Newsgraph").or(simpleName("SparkBuild")))));
  }
}
