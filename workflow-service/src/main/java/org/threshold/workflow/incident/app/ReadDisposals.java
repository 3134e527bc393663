package org.threshold.workflow.incident.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.referral.CaseRef;

/** Shows how the incidents of a case were disposed of. */
@Service
public class ReadDisposals {

    private final Access access;
    private final ReadIncidents incidents;
    private final Disposals disposals;

    ReadDisposals(Access access, ReadIncidents incidents, Disposals disposals) {
        this.access = access;
        this.incidents = incidents;
        this.disposals = disposals;
    }

    /** Those of a case, the latest first; none where there is no such case. */
    @Transactional(readOnly = true)
    public List<Disposal> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return disposals.of(
                incidents.around(ref).orElseGet(List::of).stream().map(AbuseIncident::id).toList());
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Disposal forStep(DisposalId id) {
        return disposals.find(id).orElseThrow();
    }
}
