package org.threshold.workflow.assessment.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;

/** A referral that is decided as child in need starts the single assessment of each child (T8). */
@Service
class AssessmentOnDecision implements ReferralListener {

    private final JoinedCases joined;
    private final AssessmentStart start;

    AssessmentOnDecision(JoinedCases joined, AssessmentStart start) {
        this.joined = joined;
        this.start = start;
    }

    @Override
    public void decided(ReferralDecided decided) {
        if (decided.outcome() == Outcome.CHILD_IN_NEED) {
            decided.received().children().stream()
                    .map(ConcernedChild::caseRef)
                    .map(joined::answering)
                    .distinct()
                    .forEach(
                            ref ->
                                    start.begin(
                                            decided.by(),
                                            ref,
                                            "The referral was decided: "
                                                    + decided.outcome().words()
                                                    + ".",
                                            decided.received().receivedAt()));
        }
    }
}
