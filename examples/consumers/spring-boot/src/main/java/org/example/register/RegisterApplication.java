package org.example.register;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A register of bargaining records behind HTTP. */
@SpringBootApplication
public class RegisterApplication {
  /** Starts the register. */
  public static void main(String... args) {
    SpringApplication.run(RegisterApplication.class, args);
  }
}
