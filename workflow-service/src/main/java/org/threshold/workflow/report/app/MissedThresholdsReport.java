package org.threshold.workflow.report.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.MissedThresholds;
import org.threshold.workflow.report.domain.MissedThresholds.Concern;
import org.threshold.workflow.report.domain.MissedThresholds.Due;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Reckons by when each concern should have been discussed, by the limits of the area. */
@Service
class MissedThresholdsReport implements ReportSource {

    private final MissedConcerns concerns;
    private final Deadlines deadlines;

    MissedThresholdsReport(MissedConcerns concerns, Deadlines deadlines) {
        this.concerns = concerns;
        this.deadlines = deadlines;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MISSED_THRESHOLDS;
    }

    @Override
    public Report read(Asked asked) {
        List<Due> year =
                asked.month().year().stream()
                        .flatMap(month -> concerns.of(month).stream())
                        .map(this::due)
                        .toList();
        return MissedThresholds.of(year, asked);
    }

    private Due due(Concern concern) {
        Instant due = deadlines.reckon(concern.sign().limit(), concern.receivedAt()).dueAt();
        return new Due(concern, due);
    }
}
