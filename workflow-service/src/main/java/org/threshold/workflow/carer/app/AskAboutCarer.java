package org.threshold.workflow.carer.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Somebody else cares for a child (EV-10): that is a fact, whoever it is and whatever is known of
 * them, and for each child somebody finds out within four hours (R-TVP-4).
 */
@Service
class AskAboutCarer implements ChangeListener {

    private final CarerChecks checks;
    private final JoinedCases joined;
    private final CarerWork work;
    private final CarerRecord record;

    AskAboutCarer(CarerChecks checks, JoinedCases joined, CarerWork work, CarerRecord record) {
        this.checks = checks;
        this.joined = joined;
        this.work = work;
        this.record = record;
    }

    @Override
    public void recorded(Change change) {
        if (change.what().kind() == ChangeKind.CARER_CHANGED) {
            joined.eachAnswering(change.what().cases()).forEach(ref -> ask(change, ref));
        }
    }

    private void ask(Change change, CaseRef ref) {
        var one =
                new CarerCheck(
                        new CarerCheckId(record.newId()),
                        new About(ref, change.id(), change.recordedAt()),
                        CarerDetails.none(),
                        Optional.empty());
        checks.add(one);
        work.begins(one);
        record.keep(Actor.itself(), "carer-to-be-checked", one);
    }
}
