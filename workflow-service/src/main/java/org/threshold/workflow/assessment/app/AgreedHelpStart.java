package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;

/** What a single assessment came to is somebody’s work, and none is left at the word. */
@Service
class AgreedHelpStart {

    private final AgreedHelps rows;
    private final AgreedHelpWork work;
    private final SingleAssessmentRecord record;

    AgreedHelpStart(AgreedHelps rows, AgreedHelpWork work, SingleAssessmentRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    /** It has ended: where it came to help, that is to be set up. */
    void follows(Actor who, SingleAssessment one) {
        if (one.about().standing() instanceof Standing.Ended(var conclusion, var at)
                && conclusion.outcome().helps()) {
            var about = new About(one.id(), one.about().caseRef(), conclusion.outcome());
            var help = new AgreedHelp(new AgreedHelpId(record.newId()), about, List.of());
            rows.add(help);
            work.toSetUp(help, at);
            record.keep(who, "agreed-help-to-set-up", one, "");
        }
    }

    /** The assessment is of another case from now on. */
    void concerning(SingleAssessment one, List<String> cases) {
        rows.of(one.id()).ifPresent(help -> work.concerning(help, cases));
    }
}
