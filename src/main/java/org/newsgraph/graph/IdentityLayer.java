package org.newsgraph.graph;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.ArticleGraph.Identified;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Judgement.Verdict;
import org.newsgraph.identity.UsersWord;

/**
 * Who is who in a store: decides on the groups of names that articles which came or went have
 * touched, in a graph beside the articles'. What is still to be decided is written down with the
 * article, so that a process that dies leaves nothing undone that the next one does not find.
 */
final class IdentityLayer {
  private static final Node GRAPH = Vocabulary.IDENTITY;

  /** How many groups are decided on in one transaction. */
  private static final int GROUPS = 2000;

  private final Database database;
  private final Identity identity;
  private final UsersWord user;
  private final TreeSet<String> open = new TreeSet<>(Identity.Names.ORDER);

  IdentityLayer(Database database, Identity identity, UsersWord user) {
    this.database = database;
    this.identity = identity;
    this.user = user;
  }

  /** Notes that those of the article's names are to be decided on. */
  static void touch(DatasetGraph data, ArticleGraph graph) {
    graph.identified().stream().map(Identified::names).forEach(n -> touch(data, n.group()));
  }

  /** Notes the same before the article goes, and for the shorter names of its entities. */
  static void touchAllOf(DatasetGraph data, String article) {
    for (StoredAppearance one : StoredAppearance.in(data, article)) {
      one.texts(data, Vocabulary.NAME_GROUP).forEach(group -> touch(data, group));
      one.texts(data, Vocabulary.SHORTER_NAME).forEach(group -> touch(data, group));
    }
  }

  private static void touch(DatasetGraph data, String group) {
    data.add(GRAPH, GRAPH, Vocabulary.UNDECIDED, ArticleQuads.literal(group));
  }

  /** Decides on all that is open. Returns how many groups of names that were. */
  int decide() {
    database.read(data -> open.addAll(texts(data, Vocabulary.UNDECIDED)));
    if (!database.read(data -> texts(data, Vocabulary.USERS_WORD)).equals(user.keys())) {
      database.write(this::touchWhatUsersJudge);
    }
    int decided = 0;
    while (!open.isEmpty()) {
      int before = decided;
      List<String> batch = new ArrayList<>();
      database.write(data -> decideSome(data, batch));
      decided = before + batch.size();
    }
    return decided;
  }

  private static ImmutableSet<String> texts(DatasetGraph data, Node property) {
    return Streams.stream(data.find(GRAPH, GRAPH, property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /** The user's file is another: what it says now or said before is decided anew. */
  private void touchWhatUsersJudge(DatasetGraph data) {
    Set<String> keys = Sets.union(texts(data, Vocabulary.USERS_WORD), user.keys());
    for (String line : ImmutableSet.copyOf(keys)) {
      for (String key : UsersWord.keysOf(line)) {
        for (Node property : List.of(Vocabulary.APPEARS_AS, Vocabulary.IDENTIFIED_AS)) {
          for (StoredAppearance one : StoredAppearance.having(data, property, Iris.entity(key))) {
            one.texts(data, Vocabulary.NAME_GROUP).forEach(group -> add(data, group));
          }
        }
      }
    }
    data.deleteAny(GRAPH, GRAPH, Vocabulary.USERS_WORD, Node.ANY);
    user.keys()
        .forEach(line -> data.add(GRAPH, GRAPH, Vocabulary.USERS_WORD, ArticleQuads.literal(line)));
  }

  private void add(DatasetGraph data, String group) {
    touch(data, group);
    open.add(group);
  }

  private void decideSome(DatasetGraph data, List<String> decided) {
    Set<String> renamed = new TreeSet<>();
    while (!open.isEmpty() && decided.size() < GROUPS) {
      String group = open.first();
      open.remove(group);
      decide(data, group, renamed);
      decided.add(group);
    }
    renamed.forEach(article -> Renaming.renew(data, article));
  }

  private void decide(DatasetGraph data, String group, Set<String> renamed) {
    Node text = ArticleQuads.literal(group);
    data.delete(GRAPH, GRAPH, Vocabulary.UNDECIDED, text);
    forget(data, text);
    ImmutableSet<StoredAppearance> members =
        ImmutableSet.copyOf(StoredAppearance.having(data, Vocabulary.NAME_GROUP, text));
    if (members.isEmpty()) {
      return;
    }
    GroupDecision decision =
        GroupDecision.of(
            members.asList(),
            StoredAppearance.having(data, Vocabulary.SHORTER_NAME, text),
            identity,
            user);
    for (StoredAppearance member : decision.members()) {
      if (!members.contains(member)) {
        member.rename(data);
        renamed.add(member.appearance().article());
      }
      member.texts(data, Vocabulary.SHORTER_NAME).stream()
          .filter(shorter -> isName(data, shorter))
          .forEach(shorter -> add(data, shorter));
    }
    decision.judgements().forEach(judgement -> write(data, text, judgement));
  }

  private static boolean isName(DatasetGraph data, String group) {
    return data.contains(Node.ANY, Node.ANY, Vocabulary.NAME_GROUP, ArticleQuads.literal(group));
  }

  private static void forget(DatasetGraph data, Node group) {
    ImmutableList<Quad> judged =
        ImmutableList.copyOf(data.find(GRAPH, Node.ANY, Vocabulary.JUDGED_GROUP, group));
    judged.forEach(quad -> data.deleteAny(GRAPH, quad.getSubject(), Node.ANY, Node.ANY));
  }

  private static void write(DatasetGraph data, Node group, Judgement judgement) {
    Node node = Iris.judgement(judgement);
    Node mentions =
        NodeFactory.createLiteralDT(String.valueOf(judgement.mentions()), XSDDatatype.XSDinteger);
    data.add(GRAPH, node, Vocabulary.TYPE, Vocabulary.JUDGEMENT_CLASS);
    data.add(GRAPH, node, Vocabulary.JUDGED_GROUP, group);
    data.add(GRAPH, node, Vocabulary.VERDICT, verdict(judgement.verdict()));
    data.add(GRAPH, node, Vocabulary.ONE, Iris.entity(judgement.one()));
    data.add(GRAPH, node, Vocabulary.OTHER, Iris.entity(judgement.other()));
    data.add(GRAPH, node, Vocabulary.REASON, ArticleQuads.literal(judgement.reason()));
    data.add(GRAPH, node, Vocabulary.MENTIONS, mentions);
  }

  static Node verdict(Verdict verdict) {
    return switch (verdict) {
      case SAME -> Vocabulary.ng("same");
      case DIFFERENT -> Vocabulary.ng("different");
      case UNSURE -> Vocabulary.ng("unsure");
    };
  }
}
