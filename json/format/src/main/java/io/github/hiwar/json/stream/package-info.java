/**
 * JSON token by token, for those who bind Hiwar's types to another JSON library: its parser stands
 * behind a {@link JsonSource}, its generator behind a {@link JsonSink}.
 *
 * <pre>{@code
 * ValueCodec json = HiwarJson.standard().values();
 * TreeSink tree = new TreeSink();
 * json.write(Shapes.of(Demand.class).form(), mileage, tree);
 * Reading<Demand> same = json.read(Shapes.of(Demand.class).form(), new TreeSource(tree.result()));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.json.stream;

import org.jspecify.annotations.NullMarked;
