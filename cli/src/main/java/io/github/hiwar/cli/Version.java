package io.github.hiwar.cli;

import java.util.ResourceBundle;

/** Which Hiwar this is: the build writes it into a table, so that it cannot go stale. */
final class Version {
  private Version() {}

  static String line() {
    return "Hiwar " + ResourceBundle.getBundle("io.github.hiwar.cli.build").getString("version");
  }
}
