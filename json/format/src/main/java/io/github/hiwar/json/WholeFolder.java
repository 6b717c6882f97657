package io.github.hiwar.json;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder of files that is there whole or not at all: it is made beside its place and then moved.
 * One that holds something already is left alone: old parts and new ones would make a whole that
 * nobody asked for.
 *
 * <p>What a killed process left beside the place is removed by the next one that writes to it. Used
 * by one thread at a time; another one may {@link #close} it to give it up.
 *
 * <pre>{@code
 * try (WholeFolder folder = WholeFolder.at(path)) {
 *   Files.write(folder.draft().resolve("part-1.csv"), part);
 *   folder.finish();
 * }
 * }</pre>
 */
public final class WholeFolder implements AutoCloseable {
  private final Path place;
  private final Draft draft;

  private WholeFolder(Path place, Draft draft) {
    this.place = place;
    this.draft = draft;
  }

  /**
   * Begins a folder, in a draft that lies beside its place.
   *
   * @param folder where the folder will be; the folders above it are made where they are missing
   * @return the folder, nothing in it yet
   * @throws DirectoryNotEmptyException if there is something in it
   * @throws FileAlreadyExistsException if there is a file in its place
   * @throws IOException if nothing can be written there
   */
  public static WholeFolder at(Path folder) throws IOException {
    Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    requireFree(place);
    Path parent = place.getParent();
    if (parent == null) {
      throw new DirectoryNotEmptyException(folder.toString());
    }
    Files.createDirectories(parent);
    Draft draft = Draft.beside(place);
    try {
      Files.createDirectory(draft.folder());
    } catch (IOException e) {
      draft.close();
      throw e;
    }
    return new WholeFolder(place, draft);
  }

  private static void requireFree(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> content = Files.list(place)) {
        if (content.findAny().isPresent()) {
          throw new DirectoryNotEmptyException(place.toString());
        }
      }
    } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(place.toString());
    }
  }

  /** {@return the folder that the files are put into until all are there} */
  public Path draft() {
    return draft.folder();
  }

  /**
   * Puts the folder in its place: the files in it are complete.
   *
   * @throws IOException if it cannot be moved there, or there is something in its place by now
   */
  public synchronized void finish() throws IOException {
    requireFree(place);
    Files.deleteIfExists(place);
    Files.move(draft.folder(), place);
    draft.close();
  }

  /** Gives up what was not finished. */
  @Override
  public synchronized void close() throws IOException {
    draft.close();
  }
}
