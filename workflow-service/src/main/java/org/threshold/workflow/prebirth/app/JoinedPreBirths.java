package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.worklist.HumanSteps;

/** The pre-birth assessment of a child whose case joins another goes on under that one. */
@Service
class JoinedPreBirths implements CaseListener {

    private final PreBirths rows;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    JoinedPreBirths(PreBirths rows, Deadlines deadlines, HumanSteps steps) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        rows.of(joined.from())
                .forEach(
                        one -> {
                            concerning(PreBirthSteps.ASSESSMENT, one.id().value(), into);
                            one.sources()
                                    .forEach(
                                            line ->
                                                    concerning(
                                                            PreBirthSteps.SOURCE, line.id(), into));
                        });
        rows.moved(joined.from(), joined.into());
    }

    private void concerning(String kind, UUID id, List<String> into) {
        deadlines.concerning(kind, id, into);
        steps.concerning(id, into);
    }
}
