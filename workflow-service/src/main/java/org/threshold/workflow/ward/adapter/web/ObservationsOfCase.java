package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ReadObservations;
import org.threshold.workflow.ward.domain.Observation;

/** What was seen on the ward of a case, which its page shows in two places and reads once. */
@Component
class ObservationsOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Observation>>> {

    ObservationsOfCase(ReadObservations read) {
        super(read::of);
    }
}
