package io.github.hiwar.json;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hidden file beside a place, in which (or beside which) is made what will be there.
 *
 * <p>Its maker holds a lock on it, which ends with the process however that ends. So whoever comes
 * to the same place later can tell a draft that somebody works on from one that was left behind,
 * and removes the latter. The name is made of a hash of the place's, so that it fits every folder
 * and every encoding of names.
 */
final class Draft implements Closeable {
  // Of so many runs to one place at a time, those killed together are cleared by the next.
  private static final int LOOKED_AT = 8;
  private static final int TRIES = 5;

  /** Those of this JVM: to open one a second time, and close it, would end its lock (POSIX). */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private boolean gone;

  private Draft(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static Draft beside(Path place) throws IOException {
    Path folder = Objects.requireNonNull(place.getParent(), place::toString).toRealPath();
    String name = ".hiwar-%08x-".formatted(place.getFileName().toString().hashCode());
    for (int i = 1; ; i++) {
      Draft draft = take(folder.resolve(name + i + ".tmp"));
      if (draft != null) {
        for (int next = i + 1; next <= i + LOOKED_AT; next++) {
          clear(folder.resolve(name + next + ".tmp"));
        }
        return draft;
      }
    }
  }

  // Nothing if somebody works there.
  private static @Nullable Draft take(Path path) throws IOException {
    clear(path);
    if (!OURS.add(path)) {
      return null;
    }
    try {
      // Not a temporary file of the platform: those are for the owner's eyes only, and stay so.
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock(channel);
      return new Draft(path, channel);
    } catch (FileAlreadyExistsException somebodyElses) {
      OURS.remove(path);
      return null;
    } catch (IOException | RuntimeException e) {
      OURS.remove(path);
      throw e;
    }
  }

  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException | UnsupportedOperationException noLocksHere) {
      // Then nobody else gets one either, and the draft is left to whoever made it.
    }
  }

  // Removes a draft whose maker is no more.
  private static void clear(Path path) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !OURS.add(path)) {
      return;
    }
    try {
      Object before = key(path);
      try (FileChannel other =
              FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
          FileLock lock = other.tryLock()) {
        // What was opened may have been moved to its place meanwhile.
        if (lock != null && Objects.equals(before, key(path))) {
          deleteTree(folder(path));
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException | OverlappingFileLockException | UnsupportedOperationException notOurs) {
      // Somebody works on it, or it belongs to another user.
    } finally {
      OURS.remove(path);
    }
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Where the content goes, if it is one file. */
  FileChannel channel() {
    return channel;
  }

  /** The folder that the content goes to, if it is many; it is not there yet. */
  Path folder() {
    return folder(path);
  }

  private static Path folder(Path path) {
    return path.resolveSibling(path.getFileName() + ".d");
  }

  /** The file is complete, and takes its place. It is locked until it is there. */
  void moveTo(Path place) throws IOException {
    channel.force(true);
    try {
      Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
    }
    gone = true;
  }

  /** Removes what did not take its place. */
  @Override
  public void close() throws IOException {
    try {
      if (!gone) {
        deleteTreeInUse(folder());
        Files.deleteIfExists(path);
        gone = true;
      }
    } finally {
      channel.close();
      OURS.remove(path);
    }
  }

  // Whoever works there, if another thread gives it up, may just put one more file into it.
  private static void deleteTreeInUse(Path folder) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        deleteTree(folder);
        return;
      } catch (DirectoryNotEmptyException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  // Links are removed, and what they lead to stays.
  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw why;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
