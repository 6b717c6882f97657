package org.example.register;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A register of bargaining records behind HTTP.
 *
 * <p><b>It asks nobody who they are.</b> Whoever reaches its port reads every record, keeps records
 * and replaces them, and records name people. So it listens on this machine alone ({@code
 * server.address}). Before it listens to others, put authentication, authorisation and TLS before
 * it, with Spring Security or a gateway.
 */
@SpringBootApplication
public class RegisterApplication {
  /** Starts the register. */
  public static void main(String... args) {
    SpringApplication.run(RegisterApplication.class, args);
  }
}
