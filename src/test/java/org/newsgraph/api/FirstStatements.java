package org.newsgraph.api;

/** The example of docs/java-api.md. */
final class FirstStatements {
  private FirstStatements() {}

  static void main(Appendable out) throws java.io.IOException {
    // begin
    try (Newsgraph newsgraph = Newsgraph.builder().build()) {
      for (Statement statement : newsgraph.read("France refused to recognize Ana Lopez.")) {
        out.append(statement.toString()).append('\n');
      }
    }
    // end
  }
}
