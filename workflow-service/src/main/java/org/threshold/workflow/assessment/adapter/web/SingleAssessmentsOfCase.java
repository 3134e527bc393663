package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The single assessments of a case, which its page shows in two places and reads once. */
@Component
class SingleAssessmentsOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Shown>>> {

    SingleAssessmentsOfCase(ReadSingleAssessments read) {
        super(read::of);
    }
}
