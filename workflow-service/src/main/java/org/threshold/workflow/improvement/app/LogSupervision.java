package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** A supervisor writes down a supervision on a case (R-Hosp-2). */
@Service
public class LogSupervision {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final SupervisionLog log;
    private final ImprovementRecord record;

    LogSupervision(
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

    /** Keeps it, or says what is missing. */
    @Transactional
    public SupervisionResult handle(Actor who, CaseRef ref, SupervisionGiven given) {
        access.require(who, Activity.SUPERVISE_PRACTICE);
        if (cases.childOf(ref).isEmpty()) {
            return new SupervisionResult.NothingThere();
        }
        List<Refusal> refusals = given.refusals(record.today());
        return refusals.isEmpty()
                ? kept(who, joined.answering(ref), given)
                : new SupervisionResult.Refused(refusals);
    }

    private SupervisionResult kept(Actor who, CaseRef ref, SupervisionGiven given) {
        var supervision =
                new Supervision(
                        record.newId().value(),
                        ref,
                        given.of().orElseThrow(),
                        given.heldOn().orElseThrow(),
                        new Words(given.agreed().strip(), given.worry().strip()),
                        new Written(who.staff().orElseThrow(), record.now()));
        log.add(supervision);
        record.about(who, "supervision-logged", supervision.id(), ref);
        return new SupervisionResult.Kept(supervision);
    }
}
