package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;

/**
 * By which version of the joint protocol each case was worked: the area’s limits, and the model of
 * each process (L-3.1.11, R-C&F-5a).
 */
public final class LimitsUsed {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("openedAt", "Case opened"),
                    new Column("versions", "Limits"),
                    new Column("count", "Limits that were set"),
                    new Column("processes", "Processes, each with its version"));

    private static final List<String> NOTES =
            List.of(
                    "The joint protocol is what runs: the models of the processes, and the limits"
                            + " and chains of the area. A case that ran on while they changed has"
                            + " more than one version. What has begun runs to its end by the"
                            + " version it began with.");

    private LimitsUsed() {}

    /**
     * A case.
     *
     * @param versions such as "bucks 1", in order; none where no limit was set for it
     * @param limits how many were set
     * @param processes such as "Referral 2", in order; none where none began for it
     */
    public record OfCase(
            String caseRef,
            Instant openedAt,
            List<String> versions,
            long limits,
            List<String> processes) {

        public OfCase {
            versions = List.copyOf(versions);
            processes = List.copyOf(processes);
        }

        String begun() {
            return processes.isEmpty() ? "none began" : String.join(", ", processes);
        }

        String words() {
            return versions.isEmpty() ? "none was set" : String.join(", ", versions);
        }
    }

    /** The report on the cases that were opened in a month. */
    public static Report of(List<OfCase> all, Asked asked) {
        long several = all.stream().filter(one -> one.versions().size() > 1).count();
        return new Report(
                ReportKind.LIMITS_USED,
                asked,
                new Report.Summary(
                        List.of(
                                Figure.of("Cases opened", all.size()),
                                Figure.of("Worked by more than one version", several)),
                        List.of(Breakdown.of("By version", all.stream().map(OfCase::words))),
                        NOTES),
                new Report.Table(COLUMNS, all.stream().map(LimitsUsed::row).toList()));
    }

    private static Row row(OfCase one) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        new Cell.At(one.openedAt()),
                        Cell.of(one.words()),
                        new Cell.Count(one.limits()),
                        Cell.of(one.begun())));
    }
}
