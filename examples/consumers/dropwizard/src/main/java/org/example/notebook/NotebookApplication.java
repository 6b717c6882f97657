package org.example.notebook;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;

/**
 * A negotiator's notebook behind HTTP.
 *
 * <p><b>It asks nobody who they are</b>: whoever reaches its ports reads and writes every note. Put
 * authentication before it, and have its connectors listen on this machine alone until then.
 */
public final class NotebookApplication extends Application<Configuration> {
  /** Starts the notebook: {@code server}. */
  public static void main(String... args) throws Exception {
    new NotebookApplication().run(args);
  }

  @Override
  public void initialize(Bootstrap<Configuration> bootstrap) {
    // Dropwizard registers the modules that it knows; this finds the others, Hiwar's among them.
    bootstrap.getObjectMapper().findAndRegisterModules();
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(new LimitedBodies());
    environment.jersey().register(new NotesResource());
    environment.jersey().register(new HiwarProblems());
  }
}
