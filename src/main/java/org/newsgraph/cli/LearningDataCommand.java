package org.newsgraph.cli;

import com.google.common.io.MoreFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.article.TextSource;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.extract.learnt.WordFile;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.reader.Reader;
import org.newsgraph.reader.ReaderModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what the model of statements learns from. */
@Command(
    name = "write-learning-data",
    description = {
      "Reads texts and writes their words as the learnt model looks at them:",
      "NAME.jsonl with the words of a text a line, and NAME.bin with their vectors."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph write-learning-data texts --to work/read")
final class LearningDataCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "NAME",
      description = "What the files to write are named, without ending.")
  private Path name;

  @Mixin private TextFolder folder;
  @Mixin private OntologyOption ontology;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    Ontology read = ontology.read();
    Lexicon lexicon = LexiconCompiler.compile(read);
    Resolver resolver = new Resolver(Gazetteer.of(read.tables()), lexicon);
    try (Reader reader = new Reader(ReaderModels.load(), lexicon::words, true);
        WordFile file = new WordFile(open(".jsonl"), open(".bin"));
        Conveyor<ResolvedArticle> conveyor = new Conveyor<>(article -> write(article, file))) {
      for (Path text : folder.texts()) {
        String document = MoreFiles.getNameWithoutExtension(text);
        TextSource source = new TextSource(document, text.toString(), MoreFiles.asByteSource(text));
        conveyor.put(() -> resolver.resolve(reader.read(source.article())));
      }
      conveyor.finish();
    }
    return ExitCode.DONE;
  }

  private static void write(ResolvedArticle article, WordFile file) {
    try {
      file.write(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream open(String ending) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(name.resolveSibling(name.getFileName() + ending)));
  }
}
