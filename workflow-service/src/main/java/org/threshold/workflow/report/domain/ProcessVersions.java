package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which version of its model each process runs (R-C&F-2). */
public final class ProcessVersions {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("process", "Process"),
                    new Column("version", "Version"),
                    new Column("begun", "Begun"),
                    new Column("waiting", "Still with a limit"),
                    new Column("first", "The first began"),
                    new Column("last", "The last began"));

    private static final List<String> NOTES =
            List.of(
                    "What has begun runs to its end by the version it began with; what begins now"
                            + " begins by the newest. A process counts as going on while a limit of"
                            + " it is open.");

    private ProcessVersions() {}

    /**
     * A version of a process.
     *
     * @param version 1 for the first; 0 where it began before versions were kept
     * @param begun how many began by it
     * @param waiting of those, how many have a limit that is open
     * @param first when the first of them began
     * @param last when the last of them began
     */
    public record InUse(
            String process, int version, long begun, long waiting, Instant first, Instant last) {}

    /** The report on all versions that anything began by. */
    public static Report of(List<InUse> all, Asked asked) {
        Map<String, Integer> newest = new HashMap<>();
        all.forEach(one -> newest.merge(one.process(), one.version(), Math::max));
        long older =
                all.stream()
                        .filter(one -> one.version() < newest.getOrDefault(one.process(), 0))
                        .mapToLong(InUse::waiting)
                        .sum();
        long waiting = all.stream().mapToLong(InUse::waiting).sum();
        return new Report(
                ReportKind.PROCESS_VERSIONS,
                asked,
                new Report.Summary(
                        List.of(
                                Figure.of("Processes going on", waiting),
                                Figure.of("By an older version", older)),
                        List.of(),
                        NOTES),
                new Report.Table(COLUMNS, all.stream().map(ProcessVersions::row).toList()));
    }

    private static Row row(InUse one) {
        return new Row(
                List.of(),
                List.of(
                        Cell.of(one.process()),
                        Cell.of(one.version() == 0 ? "not kept" : "" + one.version()),
                        new Cell.Count(one.begun()),
                        new Cell.Count(one.waiting()),
                        new Cell.At(one.first()),
                        new Cell.At(one.last())));
    }
}
