package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.newsgraph.lexicon.ClassTree;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.lexicon.WordClass;

/** Compiles an ontology to its lexicon. */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * The lexicon of an ontology.
   *
   * @throws LexiconException where entries are broken; it names all of them
   */
  public static Lexicon compile(Ontology ontology) {
    OntologyModel model = new OntologyModel(ontology);
    ClassTree classes = new ClassTreeCompiler(model).compile();
    ImmutableMap<String, Relation> relations = new RelationCompiler(model, classes).compile();
    ImmutableMap<String, WordClass> wordClasses = new WordClassCompiler(model).compile();
    ImmutableList<Sense> senses = new SenseCompiler(model, relations, wordClasses).compile();
    ImmutableList<Modifier> modifiers = new ModifierCompiler(model).compile();
    ImmutableList<ReferenceWord> words = new ReferenceWordCompiler(model, classes).compile();
    if (!model.problems().isEmpty()) {
      throw new LexiconException(ontology.origin(), model.problems());
    }
    return new Lexicon(classes, relations.values(), senses, modifiers, words, wordClasses.values());
  }
}
