package org.newsgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the jar's manifest tells it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Newsgraph.class.getPackage().getImplementationVersion();
    return new String[] {"newsgraph " + (version == null ? "in development" : version)};
  }
}
