package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.Observation;

/** Shows what was seen on the ward; whoever reads it is kept in the audit. */
@Service
public class ReadObservations {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final Observations observations;
    private final WardRecord record;

    ReadObservations(
            Access access,
            Cases cases,
            JoinedCases joined,
            Observations observations,
            WardRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.observations = observations;
        this.record = record;
    }

    /** All of a case, what was seen last first; empty where there is no such case. */
    @Transactional
    public Optional<List<Observation>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(observations.of(joined.all(joined.answering(ref))));
    }
}
