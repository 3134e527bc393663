package org.threshold.workflow.improvement.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Shows the supervisions on a case to supervisors alone: what worries somebody without evidence is
 * said in confidence (L-3.1.27). Who read them is kept in the audit.
 */
@Service
public class ReadSupervisions {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final SupervisionLog log;
    private final ImprovementRecord record;

    ReadSupervisions(
            Access access,
            Cases cases,
            JoinedCases joined,
            SupervisionLog log,
            ImprovementRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.log = log;
        this.record = record;
    }

    /** Those of a case, the last held first; empty when there is no such case. */
    @Transactional
    public Optional<List<Supervision>> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.SUPERVISE_PRACTICE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.about(who, "supervisions-read", record.newId().value(), ref);
        return Optional.of(log.of(joined.all(joined.answering(ref))));
    }
}
