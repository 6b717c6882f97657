package io.github.hiwar.spark;

import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Files of this machine without permissions and checksums: where Hadoop has no native library it
 * starts a process for each file it makes, which is most of what a small test would wait for.
 */
public class PlainFileSystem extends RawLocalFileSystem {
  @Override
  public URI getUri() {
    return URI.create("file:///");
  }

  @Override
  public void setPermission(Path path, FsPermission permission) {}
}
