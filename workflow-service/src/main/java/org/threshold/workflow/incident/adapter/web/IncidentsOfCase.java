package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The incidents of a case, which its page shows in two places and reads once. */
@Component
class IncidentsOfCase extends OnceARequest<Actor, CaseRef, List<Shown>> {

    IncidentsOfCase(ReadIncidents read) {
        super((who, ref) -> read.of(who, ref).orElseGet(List::of));
    }
}
