package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadAgreedHelp;
import org.threshold.workflow.assessment.app.ReadAgreedHelp.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The agreed help of a case, which its page shows in two places and reads once. */
@Component
class AgreedHelpOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    AgreedHelpOfCase(ReadAgreedHelp read) {
        super(read::of);
    }
}
