package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.referral.CaseRef;

/** The pre-birth assessments of a case, which its page shows in two places and reads once. */
@Component
class PreBirthsOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    PreBirthsOfCase(ReadPreBirths read) {
        super(read::of);
    }
}
