package io.github.hiwar.insight;

import java.util.List;
import java.util.stream.Collectors;

/** An entity cannot be removed, because others refer to it; says which, and where. */
@SuppressWarnings("serial") // The uses are texts and references; nobody stores exceptions.
public final class StillReferencedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  /** The id of the entity. */
  private final String id;

  /** The references to it. */
  private final List<Use> uses;

  StillReferencedException(String id, List<Use> uses) {
    super(
        "\"%s\" cannot be removed: %d reference%s to it (%s%s); change or remove them first"
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

  /** {@return every reference to it} */
  public List<Use> uses() {
    return uses;
  }
}
