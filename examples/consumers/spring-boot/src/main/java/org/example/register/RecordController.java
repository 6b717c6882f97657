package org.example.register;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register over HTTP. */
@RestController
@RequestMapping(path = "/records", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {
  private final Register register;

  RecordController(Register register) {
    this.register = register;
  }

  /**
   * Takes a record. The body is read by Hiwar rather than bound by Spring's mapper, so that every
   * problem of the document is reported and not only the first.
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Register.Receipt> accept(InputStream body, Locale locale) throws IOException {
    Register.Receipt receipt = register.accept(body, locale);
    return ResponseEntity.created(URI.create("/records/" + receipt.id())).body(receipt);
  }

  /** Takes another state of a record; {@code If-Match} names the one that it was made of. */
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Register.Receipt> replace(
      @PathVariable long id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      InputStream body,
      Locale locale)
      throws IOException {
    Register.Receipt receipt = register.replace(id, ifMatch, body, locale);
    return ResponseEntity.ok().eTag(receipt.digest()).body(receipt);
  }

  /** The record as it was kept; its digest is the entity tag. */
  @GetMapping("/{id}")
  ResponseEntity<String> record(@PathVariable long id) {
    StoredRecord stored = register.find(id);
    return ResponseEntity.ok().eTag(stored.digest()).body(stored.json());
  }

  /** The status board on a day, in the language asked for, else in that of the client. */
  @GetMapping("/{id}/board")
  Board board(
      @PathVariable long id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
      @RequestParam Optional<Locale> lang,
      Locale locale) {
    String language = lang.orElse(locale).toLanguageTag();
    return Board.of(register.open(register.find(id)), asOf, language);
  }
}
