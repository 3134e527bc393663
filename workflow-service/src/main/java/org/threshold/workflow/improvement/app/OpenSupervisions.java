package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Makes holding a supervision somebody’s work 14 days before its weeks are over (L-3.1.27); opened
 * again, it stays as it is.
 */
@Service
public class OpenSupervisions {

    private static final int AT_ONCE = 100;

    private final SupervisionWatches watches;
    private final SupervisionWork work;
    private final Cases cases;
    private final ImprovementRecord record;

    OpenSupervisions(
            SupervisionWatches watches,
            SupervisionWork work,
            Cases cases,
            ImprovementRecord record) {
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
