package org.example.notebook;

import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.InvalidValueException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The notes, and those about one category. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public final class NotesResource {
  private static final int MOST_NOTES = 1000;

  private final Deque<Note> notes = new ConcurrentLinkedDeque<>();
  private final AtomicInteger count = new AtomicInteger();

  /** Keeps a note, and gives it back; of more than a thousand the oldest goes. */
  @POST
  public Note add(@NotNull @Valid Note note) {
    notes.add(note);
    if (count.incrementAndGet() > MOST_NOTES) {
      notes.remove();
      count.decrementAndGet();
    }
    return note;
  }

  /** The notes about a category and those below it, or all. */
  @GET
  public List<Note> about(@QueryParam("category") String category) {
    if (category == null) {
      return List.copyOf(notes);
    }
    DemandCategory wanted = categoryOf(category);
    return notes.stream().filter(note -> isAbout(note, wanted)).toList();
  }

  private static DemandCategory categoryOf(String code) {
    try {
      return DemandCategory.of(code);
    } catch (InvalidValueException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  private static boolean isAbout(Note note, DemandCategory wanted) {
    return note.demand().categories().stream().anyMatch(given -> given.category().isWithin(wanted));
  }
}
