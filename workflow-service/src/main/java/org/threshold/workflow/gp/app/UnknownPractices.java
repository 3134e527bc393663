package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.ParentListener;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Hears of everything that may bring a case or somebody in it of whom no practice is recorded: a
 * referral (EV-34) and any other change, and that a parent became known.
 */
@Service
class UnknownPractices implements ChangeListener, ParentListener {

    private final CaseReferences references;
    private final Cases cases;
    private final JoinedCases joined;
    private final LookForPractices look;

    UnknownPractices(
            CaseReferences references, Cases cases, JoinedCases joined, LookForPractices look) {
        this.references = references;
        this.cases = cases;
        this.joined = joined;
        this.look = look;
    }

    @Override
    public void recorded(Change change) {
        joined.eachAnswering(change.what().cases()).forEach(look::in);
    }

    @Override
    public void recorded(Actor by, PersonId child, ParentRole role, ParentStanding standing) {
        references.of(List.of(child)).getOrDefault(child, List.of()).stream()
                .limit(1)
                .map(CaseRef::of)
                .flatMap(Optional::stream)
                .map(joined::answering)
                .forEach(ref -> parentOf(by, ref));
    }

    private void parentOf(Actor by, CaseRef ref) {
        cases.lock(List.of(ref));
        look.others(by, ref);
        look.in(ref);
    }
}
