package io.github.hiwar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Servers send exceptions to each other, and job frameworks store them. */
class SerializableExceptionsTest {
  private static final Demand CANTEEN = demand("canteen").build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:r")
          .addDemands(CANTEEN, demand("lunch").parent(CANTEEN.ref()).build())
          .build();

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("fr", "Cantine"));
  }

  @Test
  void every_exception_of_the_model_can_be_serialized() {
    List<ThrowingCallable> misuses =
        List.of(
            () -> demand(" ").build(),
            () -> RecordEdit.remove(RECORD, "canteen"),
            () -> {
              throw new IllegalTransitionException(
                  "canteen", DemandStatus.FULFILLED, DemandStatus.RAISED, "the union");
            });
    Stream<Exception> thrown = misuses.stream().map(misuse -> catchException(misuse));
    assertThat(thrown)
        .hasSize(3)
        .allSatisfy(
            one -> assertThat(serialized(one)).hasSameClassAs(one).hasMessage(one.getMessage()));
  }

  private static Exception serialized(Exception exception) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Exception) in.readObject();
    }
  }
}
