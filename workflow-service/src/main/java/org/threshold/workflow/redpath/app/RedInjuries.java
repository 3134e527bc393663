package org.threshold.workflow.redpath.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.People;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.RedInjury;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * An injury that puts a child on the red path, from a referral or later, has the police asked to
 * accept the investigation in the same commit (L-3.1.5).
 */
@Service
class RedInjuries implements ChangeListener {

    private final AskPolice ask;
    private final Cases cases;
    private final People people;
    private final Ids ids;

    RedInjuries(AskPolice ask, Cases cases, People people, Ids ids) {
        this.ask = ask;
        this.cases = cases;
        this.people = people;
        this.ids = ids;
    }

    @Override
    public void recorded(Change change) {
        change.what().cases().stream()
                .filter(ref -> red(ref, change))
                .forEach(ref -> ask.ask(change.by(), question(ref, change)));
    }

    private PoliceAcceptance question(CaseRef ref, Change change) {
        return new PoliceAcceptance(
                new AcceptanceId(ids.next()),
                ref,
                change.recordedAt(),
                new PoliceAcceptance.Waiting());
    }

    /** A child nobody has a record of is taken to be one that cannot move. */
    private boolean red(CaseRef ref, Change change) {
        var today = WorkingTime.dayOf(change.recordedAt());
        return RedInjury.injury(change.what())
                && cases.childOf(ref)
                        .flatMap(people::view)
                        .map(child -> RedInjury.red(change.what(), child.born(), today))
                        .orElse(true);
    }
}
