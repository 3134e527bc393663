package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/**
 * The incidents of a case, which its page shows in two places and reads once; empty where there is
 * no such case.
 */
@Component
class IncidentsOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    IncidentsOfCase(ReadIncidents read) {
        super(read::of);
    }

    /** The same for whatever was asked for; none where it is no case. */
    List<Shown> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> of(who, ref)).orElseGet(List::of);
    }
}
