/**
 * Hiwar records with Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new HiwarModule()).build();
 * Demand demand = mapper.readValue(json, Demand.class);
 * }</pre>
 */
@NullMarked
package io.github.hiwar.jackson2;

import org.jspecify.annotations.NullMarked;
