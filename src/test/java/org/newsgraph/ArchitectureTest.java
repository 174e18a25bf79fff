package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
          Map.entry("article", ImmutableList.of()),
          Map.entry("lexicon", ImmutableList.of()),
          Map.entry("text", ImmutableList.of("article")),
          Map.entry("entity", ImmutableList.of("article", "text", "lexicon")),
          Map.entry("extract", ImmutableList.of("article", "text", "lexicon", "entity")),
          Map.entry("graph", ImmutableList.of("article", "text", "lexicon", "entity", "extract")),
          Map.entry(
              "pipeline",
              ImmutableList.of("article", "text", "lexicon", "entity", "extract", "graph")),
          Map.entry(
              "evaluate",
              ImmutableList.of("article", "text", "lexicon", "entity", "graph", "pipeline")),
          Map.entry("serve", ImmutableList.of("graph", "pipeline")),
          Map.entry(
              "cli",
              ImmutableList.of(
                  "article",
                  "text",
                  "lexicon",
                  "entity",
                  "extract",
                  "graph",
                  "pipeline",
                  "evaluate",
                  "serve")));

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

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void theCoreNeverPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        CLASSES.that(not(simpleName("Newsgraph"))));
  }
}
