package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.grammar.English;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.Judgement.Verdict;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.identity.UsersWord;

/** A store's entities are those of all its articles together, whatever came when. */
final class IdentityLayerTest {
  private static final Identity IDENTITY =
      new Identity(
          Gazetteer.of(English.ONTOLOGY.tables()),
          English.LEXICON,
          TermsOfOffice.of(English.ONTOLOGY.tables()));
  private static final NameSpelling SPELLING = new NameSpelling(English.LEXICON);
  private static final Run RUN = new Run("newsgraph test", "p", "m", "o");
  private static final UsersWord NOBODY = UsersWord.NONE;

  @TempDir private Path folder;
  private int stores;

  /** Articles with what there is to be judged: spellings, surnames, namesakes and bodies. */
  private static List<ArticleGraph> articles() {
    return new ArrayList<>(
        List.of(
            article("a", person("Karl Graf", "mayor"), person("Anna Novak", "minister")),
            article("b", person("Graf"), person("Anna Novák")),
            article("c", person("Karl Graf", "striker"), body("Supreme Court")),
            article("d", person("Oleh Melensky"), body("Peruvian Supreme Court")),
            article("e", person("Oleh Melenskyy"), person("Melenskiy")),
            article("f", person("Oleh Melenskyy"), body("Bellweather Corp")),
            article("g", person("Novak"), person("Bellweather")),
            article("h", person("Karl Otto Graf", "mayor"), person("Graf", "mayor"))));
  }

  @Test
  void factsAndClaimsSpeakOfOneNode() {
    try (GraphStore store = store(articles().subList(0, 2))) {
      store.identify(IDENTITY, NOBODY);
      assertTrue(has(store, Iris.facts("b"), "karl_graf"), "facts");
      assertTrue(has(store, Iris.claims("b"), "karl_graf"), "claims");
      assertEquals(1, KnownEntity.named(store, "Graf").size());
      KnownEntity graf = KnownEntity.named(store, "Graf").get(0);
      assertEquals("karl_graf", graf.key());
      assertEquals(ImmutableSortedSet.of("Karl Graf"), graf.labels());
      assertEquals(ImmutableSortedSet.of("a", "b"), graf.articles());
      assertEquals(Verdict.SAME, graf.judgements().get(0).verdict());
    }
  }

  @Test
  void theOrderOfArticlesTellsNothing() throws IOException {
    List<ArticleGraph> articles = articles();
    String once = exported(articles, articles.size());
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(articles, new Random(i));
      assertEquals(once, exported(articles, 1 + i), "shuffled by " + i);
    }
  }

  @Test
  void whatGoesTakesItsJudgementsAlong() throws IOException {
    List<ArticleGraph> articles = articles();
    String before = exported(articles.subList(0, 6), 6);
    try (GraphStore store = store(articles)) {
      store.identify(IDENTITY, NOBODY);
      store.remove(ImmutableList.of("g", "h"));
      store.identify(IDENTITY, NOBODY);
      assertEquals(before, export(store));
    }
  }

  @Test
  void aSecondOfTheNameUndoesWhatWasMerged() {
    try (GraphStore store = store(articles().subList(0, 2))) {
      store.identify(IDENTITY, NOBODY);
      store.put(article("z", person("Berta Graf")), RUN);
      store.identify(IDENTITY, NOBODY);
      KnownEntity graf = KnownEntity.named(store, "Graf").get(0);
      assertTrue(graf.key().startsWith("graf-"), graf.key());
      assertEquals(ImmutableSortedSet.of("b"), graf.articles());
      assertEquals(
          ImmutableSortedSet.of("a"), KnownEntity.named(store, "Karl Graf").get(0).articles());
    }
  }

  @Test
  void aDeadProcessLeavesWorkToTheNext() throws IOException {
    List<ArticleGraph> articles = articles();
    String once = exported(articles, articles.size());
    Path at = folder.resolve("dead");
    try (GraphStore store = GraphStore.open(at)) {
      articles.subList(0, 5).forEach(article -> store.put(article, RUN));
    }
    try (GraphStore store = GraphStore.open(at)) {
      articles.subList(5, 8).forEach(article -> store.put(article, RUN));
      store.identify(IDENTITY, NOBODY);
      assertEquals(once, export(store));
    }
  }

  @Test
  void theUsersWordStandsUntilItIsTakenBack() throws IOException {
    UsersWord apart = word(new UsersWord.Line(false, "graf", "karl_graf", ""));
    UsersWord together = word(new UsersWord.Line(true, "anna_novak", "karl_graf", "a"));
    try (GraphStore store = store(articles().subList(0, 2))) {
      store.identify(IDENTITY, NOBODY);
      String before = export(store);
      store.identify(IDENTITY, apart);
      assertEquals("graf", KnownEntity.named(store, "Graf").get(0).key());
      store.identify(IDENTITY, together);
      assertEquals("karl_graf", KnownEntity.named(store, "Anna Novak").get(0).key());
      store.identify(IDENTITY, NOBODY);
      assertEquals(before, export(store));
      assertEquals(0, store.identify(IDENTITY, NOBODY));
    }
  }

  private static UsersWord word(UsersWord.Line line) {
    return new UsersWord(ImmutableList.of(line));
  }

  private GraphStore store(List<ArticleGraph> articles) {
    GraphStore store = GraphStore.open(folder.resolve("store" + stores++));
    articles.forEach(article -> store.put(article, RUN));
    return store;
  }

  /** The export of a store into which the articles came a few at a time. */
  private String exported(List<ArticleGraph> articles, int atATime) throws IOException {
    try (GraphStore store = store(ImmutableList.of())) {
      for (int i = 0; i < articles.size(); i += atATime) {
        for (ArticleGraph article : articles.subList(i, Math.min(i + atATime, articles.size()))) {
          store.put(article, RUN);
        }
        store.identify(IDENTITY, NOBODY);
      }
      return export(store);
    }
  }

  private static String export(GraphStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.write(store, ExportFormat.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8) + judgements(store);
  }

  private static String judgements(GraphStore store) {
    return store.read(
        data ->
            ImmutableList.sortedCopyOf(
                    ImmutableList.copyOf(
                            data.find(Vocabulary.IDENTITY, Node.ANY, Node.ANY, Node.ANY))
                        .stream()
                        .map(Quad::toString)
                        .toList())
                .toString());
  }

  private static boolean has(GraphStore store, Node graph, String key) {
    return store.read(
        data ->
            data.contains(graph, Iris.entity(key), Node.ANY, Node.ANY)
                || data.contains(graph, Node.ANY, Vocabulary.SUBJECT, Iris.entity(key)));
  }

  private static ArticleGraph article(String name, Entity one, Entity other) {
    SampleArticle article = new SampleArticle(name, "2019-02-02");
    article.says(one.label() + " met " + other.label() + ".", one, "meets", other);
    return identified(article);
  }

  private static ArticleGraph article(String name, Entity one) {
    SampleArticle article = new SampleArticle(name, "2019-02-02");
    article.says(one.label() + " is a guest.", one, "holdsRole", "guest");
    return identified(article);
  }

  private static ArticleGraph identified(SampleArticle article) {
    ArticleGraph graph = article.graph();
    return ArticleGraph.of(graph.article(), graph.claims(), IDENTITY);
  }

  private static Entity person(String name, String... more) {
    return entity("Person", name, more);
  }

  private static Entity body(String name) {
    return entity("Organization", name);
  }

  private static Entity entity(String type, String name, String... more) {
    ImmutableSortedSet<String> names =
        ImmutableSortedSet.<String>naturalOrder().add(name).add(more).build();
    return new Entity(
        SPELLING.key(name, type.equals("Person")), name, names, type, Optional.empty(), true);
  }
}
