package io.github.hiwar.shape;

import io.github.hiwar.value.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands below the object that a walk began with: its member, and the way to it.
 *
 * <p>The pointer is only written out when it is asked for. This class is immutable and thread-safe.
 */
public final class Place {
  private final @Nullable Place above;
  private final Object owner;
  private final Member<?> member;
  private final @Nullable String token;

  Place(@Nullable Place above, Object owner, Member<?> member, @Nullable String token) {
    this.above = above;
    this.owner = owner;
    this.member = member;
    this.token = token;
  }

  /** {@return the object that has the member} */
  public Object owner() {
    return owner;
  }

  /** {@return the member that holds the value} */
  public Member<?> member() {
    return member;
  }

  /**
   * {@return the place of the object that has the member, empty if that is where the walk began}
   */
  public Optional<Place> above() {
    return Optional.ofNullable(above);
  }

  /** {@return the nearest entity around the value, empty if the walk began below one} */
  public Optional<Entity> entity() {
    for (Place place = this; place != null; place = place.above) {
      if (place.owner instanceof Entity entity) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** {@return whether the value, or an object around it, is marked as personal data} */
  public boolean isPersonal() {
    for (Place place = this; place != null; place = place.above) {
      if (place.member.isPersonal()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the JSON Pointer (RFC 6901) from where the walk began: {@code
   * /demands/3/terms/deadline}}
   */
  public String pointer() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (above != null) {
      above.append(text);
    }
    text.append('/').append(escape(member.name()));
    if (token != null) {
      text.append('/').append(escape(token));
    }
  }

  /**
   * {@return a name as a token of a JSON Pointer: {@code ~} and {@code /} are escaped}
   *
   * @param name the name of a member
   */
  public static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return pointer();
  }
}
