package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A proper name in a sentence, as the reader model marks it.
 *
 * @param tokens the indexes of its words in the sentence
 * @param type the model's type: {@code PER}, {@code ORG}, {@code LOC}, {@code NAT} (an adjective or
 *     noun of a people), {@code EVENT} or {@code OTHER}
 */
public record Name(Span tokens, String type) {
  public Name {
    checkArgument(tokens.length() > 0, "a name without words");
  }

  /** Whether it is an adjective or noun of a people: "Kenyan", "Kenyans". */
  public boolean isOfPeople() {
    return type.equals("NAT");
  }
}
