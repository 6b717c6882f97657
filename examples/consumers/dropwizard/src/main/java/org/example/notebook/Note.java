package org.example.notebook;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a negotiator wrote down about a demand: a document of this application, with Hiwar's types
 * in it.
 *
 * @param author who writes
 * @param heard when it was heard, as precisely as the author knows
 * @param demand what is asked
 * @param expected what the author thinks will become of it
 */
public record Note(
    @NotBlank String author,
    @NotNull PartialDate heard,
    @NotNull Demand demand,
    DemandStatus expected) {}
