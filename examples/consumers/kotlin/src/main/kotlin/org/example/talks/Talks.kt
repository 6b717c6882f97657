package org.example.talks

import io.github.hiwar.BargainingRecord
import io.github.hiwar.demand.Demand
import io.github.hiwar.taxonomy.DemandCategory
import io.github.hiwar.json.HiwarJson
import io.github.hiwar.lifecycle.DemandStatus
import io.github.hiwar.party.Party
import io.github.hiwar.party.PartyKind
import io.github.hiwar.party.Side
import io.github.hiwar.status.StatusBoard
import io.github.hiwar.status.Transition
import io.github.hiwar.terms.Combination
import io.github.hiwar.terms.Count
import io.github.hiwar.terms.Duration
import io.github.hiwar.terms.Fraction
import io.github.hiwar.terms.Indexed
import io.github.hiwar.terms.Money
import io.github.hiwar.terms.Percentage
import io.github.hiwar.terms.Quantity
import io.github.hiwar.terms.Terms
import io.github.hiwar.validation.RecordValidator
import io.github.hiwar.value.LocalizedText
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

// All that a builder needs to read like Kotlin is a function with a receiver.
fun party(build: Party.Builder.() -> Unit): Party = Party.builder().apply(build).build()

fun demand(build: Demand.Builder.() -> Unit): Demand = Demand.builder().apply(build).build()

fun terms(build: Terms.Builder.() -> Unit): Terms = Terms.builder().apply(build).build()

fun record(build: BargainingRecord.Builder.() -> Unit): BargainingRecord =
  BargainingRecord.builder().apply(build).build()

/** A round at which a demand was accepted in principle. */
fun round(): BargainingRecord {
  val union = party {
    id("union")
    kind(PartyKind.UNION)
    side(Side.WORKERS)
    name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية"))
  }
  // The chain that Java writes is as good here.
  val ministry =
    Party.builder()
      .id("ministry")
      .kind(PartyKind.GOVERNMENT_BODY)
      .side(Side.EMPLOYER)
      .name(LocalizedText.of("fr", "Secrétariat d'État"))
      .build()
  val mileage = demand {
    id("mileage")
    addCategories(DemandCategory.of("allowances/mileage"))
    text(LocalizedText.of("fr", "Relever l'indemnité kilométrique"))
    terms(terms { quantity(Money.of("500.00", "MAD")) })
    addRaisedBy(union.ref())
  }
  return record {
      id("urn:example:crafts-2025")
      addParties(union, ministry)
      addDemands(mileage)
    }
    .with(
      Transition.of(mileage)
        .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
        .on("2025-10-14")
        .by(ministry)
    )
}

/** What is asked for; a kind of quantity that is forgotten here does not compile. */
fun shown(quantity: Quantity): String =
  when (quantity) {
    is Money -> "${quantity.amount()} ${quantity.currency()}"
    is Percentage -> "${quantity.value()} %"
    is Count -> "${quantity.number()}"
    is Duration -> "${quantity.length()}"
    is Indexed -> "by an index"
    is Fraction -> "${quantity.numerator()}/${quantity.denominator()}"
    is Combination -> "several combined"
  }

/** A line a demand: what is asked, how much, and where it stands. */
fun board(record: BargainingRecord, day: LocalDate): List<String> {
  val board = StatusBoard.asOf(record, day)
  return record.demands().map { demand ->
    val asked = demand.terms().getOrNull()?.quantity()?.getOrNull()?.let(::shown) ?: "no amount"
    val status = board.of(demand).getOrNull()?.label()?.`in`("en") ?: "unanswered"
    "${demand.text().original()} ($asked): $status"
  }
}

fun main() {
  val record = HiwarJson.read(HiwarJson.write(round())).orThrow()
  println(RecordValidator.standard().validate(record))
  board(record, LocalDate.of(2025, 12, 31)).forEach(::println)
}
