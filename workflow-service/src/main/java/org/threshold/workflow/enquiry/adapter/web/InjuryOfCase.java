package org.threshold.workflow.enquiry.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.ReadInjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The injured child of a case before an enquiry, which its page shows in two places. */
@Component
class InjuryOfCase extends OnceARequest<Actor, CaseRef, Optional<InjuredChild>> {

    InjuryOfCase(ReadInjuredChild read) {
        super(read::of);
    }
}
