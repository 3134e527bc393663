package org.threshold.workflow.incident.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.referral.CaseRef;

/** Shows what was answered to the questions of critical thinking for the incidents of a case. */
@Service
public class ReadThoughts {

    private final Access access;
    private final ReadIncidents incidents;
    private final DashThoughts thoughts;

    ReadThoughts(Access access, ReadIncidents incidents, DashThoughts thoughts) {
        this.access = access;
        this.incidents = incidents;
        this.thoughts = thoughts;
    }

    /** All of a case, in their order; none where there is no such case. */
    @Transactional(readOnly = true)
    public List<DashThought> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return thoughts.of(
                incidents.around(ref).orElseGet(List::of).stream().map(AbuseIncident::id).toList());
    }
}
