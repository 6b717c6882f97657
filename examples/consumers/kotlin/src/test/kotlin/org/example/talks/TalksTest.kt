package org.example.talks

import io.github.hiwar.json.HiwarJson
import io.github.hiwar.validation.RecordValidator
import java.time.LocalDate
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import org.junit.jupiter.api.Test

class TalksTest {
  @Test
  fun `a record built in Kotlin comes back from JSON and breaks no rule`() {
    val record = round()
    assertEquals(record, HiwarJson.read(HiwarJson.write(record)).orThrow())
    assertTrue(RecordValidator.standard().validate(record).isValid)
  }

  @Test
  fun `the board says what is asked, how much, and where it stands`() {
    assertEquals(
      listOf("Relever l'indemnité kilométrique (500.00 MAD): accepted in principle"),
      board(round(), LocalDate.of(2025, 12, 31)),
    )
  }
}
