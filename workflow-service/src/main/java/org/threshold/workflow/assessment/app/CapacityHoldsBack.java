package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.CapacityGate;
import org.threshold.workflow.enquiry.HoldsBackEnding;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Holds back an outcome without protection while too little is known of a carer (L-3.1.2). */
@Service
class CapacityHoldsBack implements HoldsBackEnding {

    private final Capacities capacities;
    private final JoinedCases joined;
    private final CapacityWork work;
    private final AssessmentRecord record;

    CapacityHoldsBack(
            Capacities capacities, JoinedCases joined, CapacityWork work, AssessmentRecord record) {
        this.capacities = capacities;
        this.joined = joined;
        this.work = work;
        this.record = record;
    }

    @Override
    public List<Refusal> of(CaseRef ref) {
        var carers = capacities.of(joined.all(joined.answering(ref)));
        return CapacityGate.refusals(carers, work::limitOf, record.now());
    }

    /** What is not known is on the work list already, under its limits. */
    @Override
    public void wentAhead(Actor who, CaseRef ref) {}
}
