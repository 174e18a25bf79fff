package org.newsgraph.graph.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.newsgraph.graph.GraphException;

/**
 * A question to the graph in SPARQL, whose first comment lines tell what it asks, what comes out
 * and what its user may bind.
 *
 * @param name what it is called on the command line
 * @param title what it asks, in a few words
 * @param expects what its rows are
 * @param parameters the variables that may be bound, in the order of the comments
 * @param text the SPARQL as it was written, with its comments
 * @param query the SPARQL
 */
public record SavedQuery(
    String name,
    String title,
    String expects,
    ImmutableList<QueryParameter> parameters,
    String text,
    Query query) {
  private static final Var AS_OF = Var.alloc("asOf");

  /**
   * The query of that text.
   *
   * @throws GraphException if the text is no SPARQL or its comments cannot be read
   */
  public static SavedQuery parse(String name, String text) {
    ImmutableList<String> comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<QueryParameter> parameters =
        comments.stream()
            .filter(comment -> comment.startsWith("param "))
            .map(comment -> QueryParameter.parse(name, after("param ", comment)))
            .collect(ImmutableList.toImmutableList());
    return new SavedQuery(
        name,
        find("title:", comments),
        find("expects:", comments),
        parameters,
        text,
        read(name, text));
  }

  /**
   * The query in the file.
   *
   * @throws GraphException if the file cannot be read or holds no query
   */
  public static SavedQuery read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new GraphException("There is no query file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new GraphException("The query file " + file + " is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new GraphException(
          "The query file " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /** Whether it searches by text:query. */
  boolean searchesWords() {
    return query.toString(Syntax.syntaxARQ).contains(TextQuery.NS);
  }

  /** Whether the answer depends on the day that is asked for. */
  public boolean asksForDay() {
    return query.toString().contains(AS_OF.toString());
  }

  /**
   * The values as terms for the query's variables: all plain literals, but for the day.
   *
   * @throws GraphException if the query has no such parameter, lacks one, or does not ask for a day
   */
  Binding bind(Map<String, String> values, Optional<LocalDate> asOf) {
    checkNames(values.keySet());
    BindingBuilder binding = Binding.builder();
    for (QueryParameter parameter : parameters) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::standardValue);
      if (value.isEmpty() && parameter.isRequired()) {
        throw new GraphException(
            "The query %s needs %s (--param %s=...)."
                .formatted(name, parameter.description(), parameter.name()));
      }
      value.ifPresent(
          v -> binding.add(Var.alloc(parameter.name()), NodeFactory.createLiteralString(v)));
    }
    if (asOf.isPresent() && !asksForDay()) {
      throw new GraphException("The query " + name + " gives the same answer for every day.");
    }
    asOf.ifPresent(
        day ->
            binding.add(AS_OF, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    return binding.build();
  }

  private void checkNames(Iterable<String> given) {
    ImmutableSet<String> known =
        parameters.stream().map(QueryParameter::name).collect(ImmutableSet.toImmutableSet());
    for (String parameter : given) {
      if (!known.contains(parameter)) {
        String hint =
            known.isEmpty() ? "it has none" : known.stream().collect(Collectors.joining(", "));
        throw new GraphException(
            "The query %s has no parameter %s: %s.".formatted(name, parameter, hint));
      }
    }
  }

  private static Query read(String name, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new GraphException(
          "The query %s is no SPARQL at line %d, column %d."
              .formatted(name, e.getLine(), e.getColumn()),
          e);
    } catch (QueryException e) {
      throw new GraphException("The query " + name + " is no SPARQL: " + e.getMessage() + ".", e);
    }
  }

  private static String find(String key, ImmutableList<String> comments) {
    return comments.stream()
        .filter(comment -> comment.startsWith(key))
        .findFirst()
        .map(comment -> after(key, comment))
        .orElse("");
  }

  private static String after(String key, String comment) {
    return comment.substring(key.length()).strip();
  }
}
