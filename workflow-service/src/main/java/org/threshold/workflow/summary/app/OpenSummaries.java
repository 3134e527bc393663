package org.threshold.workflow.summary.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Makes the confirming of a summary somebody’s work 14 days before its three months are over
 * (R-4.2-7c); opened again, it stays as it is.
 */
@Service
public class OpenSummaries {

    private static final int AT_ONCE = 100;

    private final SummaryWatches watches;
    private final SummaryWork work;
    private final Cases cases;
    private final SummaryRecord record;

    OpenSummaries(SummaryWatches watches, SummaryWork work, Cases cases, SummaryRecord record) {
        this.watches = watches;
        this.work = work;
        this.cases = cases;
        this.record = record;
    }

    /** Opens those whose time has come. */
    @Transactional
    public void handle() {
        List<CaseRef> due = watches.toOpen(record.now(), AT_ONCE);
        if (!due.isEmpty()) {
            cases.lock(due);
            List<CaseRef> still = watches.toOpen(record.now(), AT_ONCE);
            due.stream()
                    .filter(still::contains)
                    .flatMap(ref -> watches.of(ref).stream())
                    .forEach(work::due);
        }
    }
}
