package org.threshold.workflow.report.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Reads a report, and keeps who read it on the record of every case that is in it. */
@Service
class ReportReading {

    private final Map<ReportKind, ReportSource> sources;
    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    ReportReading(List<ReportSource> sources, AuditTrail audit, CaseClock clock, Ids ids) {
        this.sources =
                sources.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ReportSource::kind, Function.identity()));
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The report of a month.
     *
     * @param act what is kept in the audit, such as {@code report-read}
     */
    Report read(Actor who, ReportKind kind, Month month, String act) {
        var source = Objects.requireNonNull(sources.get(kind), () -> "nobody reads " + kind);
        Report report = source.read(new Asked(month, clock.now()));
        String why = kind.id() + ", " + month.code();
        audit.record(new AuditEntry(who, act, "report", ids.next(), report.cases(), why));
        return report;
    }
}
