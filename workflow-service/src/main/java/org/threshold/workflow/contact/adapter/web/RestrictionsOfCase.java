package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The restrictions of a case, which its page shows in several places and reads once. */
@Component
class RestrictionsOfCase extends OnceARequest<Actor, CaseRef, Optional<List<RestrictionSheet>>> {

    RestrictionsOfCase(ReadRestrictions read) {
        super(read::of);
    }
}
