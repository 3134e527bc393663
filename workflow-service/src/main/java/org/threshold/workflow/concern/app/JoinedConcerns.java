package org.threshold.workflow.concern.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.worklist.HumanSteps;

/** A review of a case that joins another is of that one from then on. */
@Service
class JoinedConcerns implements CaseListener {

    private final MinorConcerns concerns;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    JoinedConcerns(MinorConcerns concerns, Deadlines deadlines, HumanSteps steps) {
        this.concerns = concerns;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        concerns.reviews(List.of(joined.from()))
                .forEach(
                        one -> {
                            deadlines.concerning(ConcernSteps.SUBJECT, one.id().value(), into);
                            steps.concerning(one.id().value(), into);
                        });
    }
}
