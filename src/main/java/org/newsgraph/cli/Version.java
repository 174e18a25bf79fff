package org.newsgraph.cli;

import org.newsgraph.pipeline.Software;
import picocli.CommandLine.IVersionProvider;

/** What {@code newsgraph --version} answers. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Software.nameAndVersion()};
  }
}
