package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.grammar.English;
import org.newsgraph.graph.query.Answers;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.graph.query.ResultFormat;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.identity.UsersWord;

/** Which articles of a store are copies, whatever came when. */
final class CopyLayerTest {
  private static final Identity IDENTITY =
      new Identity(
          Gazetteer.of(English.ONTOLOGY.tables()),
          English.LEXICON,
          TermsOfOffice.of(English.ONTOLOGY.tables()));

  private static final String AGENCY =
      """
      The harbour council of Betana met on Monday in the old town hall. Fishermen had waited for an
      answer since the spring. The new piers are to be built next year, the mayor told reporters,
      and nobody will have to leave the northern basin before the work is done. A group of owners
      said that it would wait for the plans in writing. The council meets again in two weeks.""";

  private static final String OTHER =
      """
      Snow closed the pass above the village for three days. The road service sent two ploughs from
      the valley, but both turned back at the second bridge. On Thursday the wind fell, and by noon
      the first lorries were through. Drivers who had slept in the school thanked the teachers.""";

  @TempDir private Path folder;
  private int stores;

  /** The agency's report, a copy of a day later with another end, a copy of that, and others. */
  private static List<ArticleGraph> articles() {
    return new ArrayList<>(
        List.of(
            article("m-agency", "2019-02-02", AGENCY),
            article("a-copy", "2019-02-03", AGENCY.replace("in two weeks", "on Friday")),
            article(
                "b-copy",
                "2019-02-04",
                "BETANA (Wire) " + AGENCY.replace("in two weeks", "on Friday")),
            article("c-own", "2019-02-02", OTHER),
            article("d-short", "2019-02-02", "Short."),
            article("e-short", "2019-02-02", "Short.")));
  }

  private static ArticleGraph article(String name, String day, String text) {
    SampleArticle article = new SampleArticle(name, day);
    Entity chad = entity("Country", "Chad");
    Entity lopez = entity("Person", "Ana Lopez", "Lopez");
    article.says(text.replace('\n', ' ') + " Chad recognizes Lopez.", chad, "recognizes", lopez);
    return article.graph();
  }

  @Test
  void copiesNameTheEarliestOfThem() {
    try (GraphStore store = store(articles(), 6)) {
      assertEquals(
          ImmutableSortedMap.of("a-copy", "m-agency", "b-copy", "m-agency"), copies(store));
    }
  }

  @Test
  void theOrderOfArticlesTellsNothing() {
    List<ArticleGraph> articles = articles();
    ImmutableSortedMap<String, String> once = copies(articles, 6);
    for (int i = 0; i < 8; i++) {
      Collections.shuffle(articles, new Random(i));
      assertEquals(once, copies(articles, 1 + i % 3), "shuffled by " + i);
    }
  }

  @Test
  void aTextThatManyPrintIsOneGroupWhoeverCameFirst() {
    List<ArticleGraph> printed = new ArrayList<>(articles());
    for (int i = 0; i < 200; i++) {
      printed.add(article("p-" + i, "2019-01-%02d".formatted(28 - i % 28), AGENCY));
    }
    ImmutableSet<String> firsts = ImmutableSet.copyOf(copies(printed, 100).values());
    assertEquals(ImmutableSet.of("p-111"), firsts);
    Collections.reverse(printed);
    assertEquals(firsts, ImmutableSet.copyOf(copies(printed, 100).values()));
  }

  @Test
  void whenTheFirstGoesTheNextIsFirst() {
    try (GraphStore store = store(articles(), 6)) {
      store.remove(ImmutableList.of("m-agency"));
      store.identify(IDENTITY, UsersWord.NONE);
      assertEquals(ImmutableSortedMap.of("b-copy", "a-copy"), copies(store));
    }
  }

  @Test
  void anotherTextIsNoCopyAnyMore() {
    try (GraphStore store = store(articles(), 6)) {
      store.put(article("m-agency", "2019-02-02", OTHER), RUN);
      store.identify(IDENTITY, UsersWord.NONE);
      assertEquals(ImmutableSortedMap.of("b-copy", "a-copy", "m-agency", "c-own"), copies(store));
    }
  }

  @Test
  void copiesAreOneWitnessAndMakeNothingSurer() {
    try (GraphStore alone = store(articles().subList(0, 1), 1);
        GraphStore store = store(articles(), 6)) {
      assertEquals("1", witnesses(alone));
      assertEquals("4", witnesses(store));
      assertEquals(confidences(alone), confidences(store));
    }
  }

  private ImmutableSortedMap<String, String> copies(List<ArticleGraph> articles, int atOnce) {
    try (GraphStore store = store(articles, atOnce)) {
      return copies(store);
    }
  }

  private GraphStore store(List<ArticleGraph> articles, int atOnce) {
    GraphStore store = GraphStore.open(folder.resolve("store" + stores++));
    for (int i = 0; i < articles.size(); i++) {
      store.put(articles.get(i), RUN);
      if (i % atOnce == 0 || i == articles.size() - 1) {
        store.identify(IDENTITY, UsersWord.NONE);
      }
    }
    return store;
  }

  private static ImmutableSortedMap<String, String> copies(GraphStore store) {
    TreeMap<String, String> copies = new TreeMap<>();
    store.read(
        data -> {
          data.find(Node.ANY, Node.ANY, Vocabulary.COPY_OF, Node.ANY)
              .forEachRemaining(
                  quad -> copies.put(name(quad.getSubject()), name(quad.getObject())));
          return copies;
        });
    return ImmutableSortedMap.copyOfSorted(copies);
  }

  private static String name(Node article) {
    return article.getURI().replaceFirst(".*/", "");
  }

  private static ImmutableSortedSet<String> confidences(GraphStore store) {
    return store.read(
        data ->
            ImmutableList.copyOf(data.find(Node.ANY, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY))
                .stream()
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  private static String witnesses(GraphStore store) {
    SavedQuery query = Queries.of(Path.of("queries")).expect("most-reported");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answers.write(store, query, ImmutableMap.of(), Optional.empty(), ResultFormat.CSV, out);
    String row = out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
    return row.substring(0, row.indexOf(','));
  }
}
