package io.github.hiwar.insight;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entity cannot be removed, because others refer to it; says which, and where. */
public final class StillReferencedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  /** The id of the entity. */
  private final String id;

  /** The references to it. */
  private final transient @Nullable List<Use> uses;

  StillReferencedException(String id, List<Use> uses) {
    super(
        "\"%s\" cannot be removed: %s reference%s to it (%s%s); change or remove them first"
            .formatted(
                id,
                uses.size(),
                uses.size() == 1 ? "" : "s",
                uses.stream().limit(SHOWN).map(Use::pointer).collect(Collectors.joining(", ")),
                uses.size() > SHOWN ? ", …" : ""));
    this.id = id;
    this.uses = List.copyOf(uses);
  }

  /** {@return the id of the entity} */
  public String id() {
    return id;
  }

  /**
   * {@return every reference to it; of an exception that was serialized, none, but its message
   * names the first ones}
   */
  public List<Use> uses() {
    return uses == null ? List.of() : uses;
  }
}
