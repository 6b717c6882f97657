package org.example.board;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.Optional;

/**
 * A line of the board: a document of this application, with Hiwar's types in it.
 *
 * @param demand what is asked
 * @param status where it stands
 */
public record Line(Demand demand, Optional<DemandStatus> status) {}
