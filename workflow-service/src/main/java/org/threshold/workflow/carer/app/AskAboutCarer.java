package org.threshold.workflow.carer.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Somebody else cares for a child (EV-10): that is a fact, whoever it is and whatever is known of
 * them, and for each child somebody finds out within four hours (R-TVP-4). Where that is corrected,
 * whoever is meant now is asked about; where it is withdrawn, nobody.
 */
@Service
class AskAboutCarer implements ChangeListener {

    private final CarerChecks checks;
    private final JoinedCases joined;
    private final ChangeHistory history;
    private final CarerWork work;
    private final CarerRecord record;

    AskAboutCarer(
            CarerChecks checks,
            JoinedCases joined,
            ChangeHistory history,
            CarerWork work,
            CarerRecord record) {
        this.checks = checks;
        this.joined = joined;
        this.history = history;
        this.work = work;
        this.record = record;
    }

    @Override
    public void recorded(Change change) {
        cases(change).forEach(ref -> ask(change, ref));
    }

    @Override
    public void replaced(Change now) {
        cases(now).forEach(ref -> replaced(now, ref));
    }

    private List<CaseRef> cases(Change change) {
        return change.what().kind() == ChangeKind.CARER_CHANGED
                ? joined.eachAnswering(change.what().cases())
                : List.of();
    }

    /**
     * What is asked goes on about the correction; somebody who was checked may not be meant now.
     */
    private void replaced(Change now, CaseRef ref) {
        Set<ChangeId> standing =
                history.standing(ref).stream().map(Change::id).collect(Collectors.toSet());
        List<CarerCheck> asked =
                checks.of(ref).stream()
                        .filter(one -> !standing.contains(one.about().change()))
                        .filter(work::waits)
                        .toList();
        if (!standing.contains(now.id())) {
            asked.forEach(one -> work.withdrawn(now.by(), one));
        } else if (asked.isEmpty()) {
            ask(now, ref);
        } else {
            asked.forEach(one -> checks.about(one.id(), now.id()));
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
