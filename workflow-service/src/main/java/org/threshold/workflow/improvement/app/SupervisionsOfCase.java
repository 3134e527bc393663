package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.improvement.app.ReadSupervisions.OfCase;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Gathers what supervisors read of a case, whichever of the cases that joined it it stands on. */
@Service
class SupervisionsOfCase {

    private final JoinedCases joined;
    private final SupervisionLog log;
    private final WorryLog worries;
    private final SupervisionWork work;

    SupervisionsOfCase(
            JoinedCases joined, SupervisionLog log, WorryLog worries, SupervisionWork work) {
        this.joined = joined;
        this.log = log;
        this.worries = worries;
        this.work = work;
    }

    OfCase of(CaseRef ref) {
        CaseRef answering = joined.answering(ref);
        List<CaseRef> all = joined.all(answering);
        return new OfCase(log.of(all), worries.of(all), work.nextBy(answering));
    }
}
