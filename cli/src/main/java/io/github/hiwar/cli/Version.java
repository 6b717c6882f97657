package io.github.hiwar.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/**
 * Which Hiwar this is: the build writes it into a table, so that it cannot go stale. The table is
 * read when somebody asks.
 */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Hiwar " + ResourceBundle.getBundle("io.github.hiwar.cli.build").getString("version")
    };
  }
}
