package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The register of a case, which its page shows in two places and reads once. */
@Component
class RisksOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Whole>>> {

    RisksOfCase(ReadRisks read) {
        super(read::of);
    }
}
