package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
  private static List<SourceFile> files(int many, long bytes) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      files.add(new SourceFile(i, "part-" + i, "file:/part-" + i, bytes, ""));
    }
    return files;
  }

  // Whichever core is free takes the next load, as Spark hands them out.
  private static long busiest(List<List<SourceFile>> loads, int cores) {
    PriorityQueue<Long> busy = new PriorityQueue<>();
    for (int i = 0; i < cores; i++) {
      busy.add(0L);
    }
    long busiest = 0;
    for (List<SourceFile> load : loads) {
      long until = busy.remove() + load.stream().mapToLong(SourceFile::bytes).sum();
      busy.add(until);
      busiest = Math.max(busiest, until);
    }
    return busiest;
  }

  @Test
  void no_core_waits_long_for_another_while_files_can_be_shared_out() {
    for (int cores = 1; cores <= 8; cores++) {
      for (int each = 1; each <= 30; each++) {
        for (long bytes : new long[] {4 << 20, 21 << 20, 200 << 20}) {
          List<SourceFile> files = files(cores * each, bytes);
          List<List<SourceFile>> loads = new SourceFiles(files, 0).loads(cores);
          assertThat(loads.stream().mapToInt(List::size).sum()).isEqualTo(files.size());
          assertThat(busiest(loads, cores))
              .as("%s files of %s bytes for each of %s cores", each, bytes, cores)
              .isLessThanOrEqualTo(each * bytes * 5 / 4);
        }
      }
    }
  }
}
