package org.threshold.workflow.report.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.onduty.RotaGaps;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.RotaGapsAhead;

/** Asks who is on duty for the gaps of the next 14 days. */
@Service
class RotaGapsReport implements ReportSource {

    private final RotaGaps gaps;

    RotaGapsReport(RotaGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.ROTA_GAPS;
    }

    @Override
    public Report read(Asked asked) {
        return RotaGapsAhead.of(gaps.ahead(), asked);
    }
}
