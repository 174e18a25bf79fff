package org.newsgraph.extract.learnt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/**
 * What the model learns from: of each article a line of JSON with its words in passages, and their
 * numbers in a file beside it, two bytes each, in the order of the words.
 */
public final class WordFile implements AutoCloseable {
  private static final int SIGN = 0x8000;

  /** How many bits of a number are left out, and how much less its exponent is. */
  private static final int SHORTER = 13;

  private static final int OTHER_BIAS = 112 << 23;
  private static final float LEAST = 0x1p-14f;
  private static final float BEYOND = 0x1p16f;

  private final OutputStream vectors;
  private final JsonGenerator json;

  /** A writer to both files, which it closes when it is closed itself. */
  public WordFile(OutputStream lines, OutputStream vectors) throws IOException {
    this.vectors = vectors;
    this.json = new JsonFactory().createGenerator(lines);
    json.setRootValueSeparator(null);
  }

  /** Writes an article whose words' numbers were kept. */
  public void write(ResolvedArticle article) throws IOException {
    Article read = article.parsed().article();
    json.writeStartObject();
    json.writeStringField("id", read.name());
    json.writeStringField("text", read.text());
    json.writeArrayFieldStart("passages");
    for (PassageWords passage : PassageWords.of(article)) {
      writePassage(article, passage);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writePassage(ResolvedArticle article, PassageWords passage) throws IOException {
    ImmutableIntArray heads = passage.heads();
    json.writeStartArray();
    for (int i = 0; i < passage.words().size(); i++) {
      Word word = passage.words().get(i);
      Span span = word.span();
      json.writeStartArray();
      for (int number :
          new int[] {span.begin(), span.end(), word.sentence().index(), heads.get(i)}) {
        json.writeNumber(number);
      }
      json.writeString(word.lemma());
      for (String feature : passage.features().get(i)) {
        json.writeString(feature);
      }
      writeNames(article.entitiesOf(word));
      json.writeEndArray();
    }
    json.writeEndArray();
    writeVectors(passage.vectors().values());
  }

  /** The names of each, the fullest first. */
  private void writeNames(List<Entity> entities) throws IOException {
    json.writeStartArray();
    for (Entity entity : entities) {
      json.writeStartArray();
      json.writeString(entity.label());
      for (String name : entity.names()) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void writeVectors(FloatBuffer values) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.capacity() * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < values.capacity(); i++) {
      bytes.putShort(half(values.get(i)));
    }
    vectors.write(bytes.array());
  }

  /** The number in sixteen bits, rounded; what is too small is zero, what is too large the most. */
  static short half(float number) {
    int bits = Float.floatToIntBits(number);
    int sign = (bits >>> 16) & SIGN;
    int rounded = (bits & Integer.MAX_VALUE) + (1 << (SHORTER - 1));
    if (rounded < Float.floatToIntBits(LEAST)) {
      return (short) sign;
    }
    int held = Math.min(rounded, Float.floatToIntBits(BEYOND) - 1) - OTHER_BIAS;
    return (short) (sign | (held >>> SHORTER));
  }

  @Override
  public void close() throws IOException {
    json.close();
    vectors.close();
  }
}
