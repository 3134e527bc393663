package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadOutOfHours;

/** The plans of the night of a case, which its page shows in two places and reads once. */
@Component
class NightPlansOfCase extends OnceARequest<Actor, CaseRef, Optional<List<ReadOutOfHours.Shown>>> {

    NightPlansOfCase(ReadOutOfHours read) {
        super(read::of);
    }
}
