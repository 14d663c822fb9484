package io.rongpu.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the Java it runs on. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "Rongpu 融谱 " + (version == null ? "(not packaged)" : version),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vendor")
    };
  }
}
