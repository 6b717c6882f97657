import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what the main job wrote: run by {@code .ci/run} against the JAR, as a user's program would. */
public final class CheckRecord {
  public static void main(String[] args) throws Exception {
    ReadResult result = HiwarJson.read(Path.of(args[0]));
    require(result.findings().list().isEmpty(), "found: " + result.findings());
    BargainingRecord record = result.orThrow();
    Set<Ref<Demand>> groups =
        record.demands().stream().flatMap(d -> d.parent().stream()).collect(Collectors.toSet());
    long leaves =
        record.demands().stream()
            .filter(d -> d.tabledAt().isPresent() && !groups.contains(d.ref()))
            .count();
    require(leaves == 33, "leaf demands tabled at the meeting: " + leaves);
    require(places(record, "achievements/") == 8, "achievements by the host");
    require(places(record, "answers/") == 8, "answers by the union");
    long blanket =
        record.transitions().stream()
            .filter(t -> t.subjects().size() == 10 && !t.conditions().isEmpty())
            .count();
    require(blanket == 1, "blanket answers: " + blanket);
    System.out.println("record checked: 33 leaf demands, 8 + 8 statements, one blanket answer");
  }

  private static long places(BargainingRecord record, String prefix) {
    return record.transitions().stream()
        .map(Transition::citations)
        .filter(c -> c.stream().anyMatch(one -> one.locator().orElse("").startsWith(prefix)))
        .count();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      System.err.println("not as it should be: " + what);
      System.exit(1);
    }
  }
}
