/**
 * Hiwar records with Jackson 3.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new HiwarModule()).build();
 * Demand demand = mapper.readValue(json, Demand.class);
 * }</pre>
 */
@NullMarked
package io.github.hiwar.jackson3;

import org.jspecify.annotations.NullMarked;
