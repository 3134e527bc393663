package org.threshold.workflow.otherchild.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.About;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/** Decisions about other children in memory. */
final class InMemoryOtherChildDecisions implements OtherChildDecisions {

    private final Map<OtherChildId, OtherChild> rows = new LinkedHashMap<>();

    @Override
    public void add(OtherChild one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<OtherChild> find(OtherChildId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void save(Actor by, OtherChild one) {
        rows.put(one.id(), one);
    }

    @Override
    public boolean asked(ReferralId referral, PersonId child) {
        return rows.values().stream()
                .filter(one -> one.about().child().equals(child))
                .anyMatch(one -> one.isOpen() || one.about().referral().equals(referral));
    }

    @Override
    public List<OtherChild> openOf(ReferralId referral) {
        return rows.values().stream()
                .filter(one -> one.isOpen() && one.about().referral().equals(referral))
                .toList();
    }

    @Override
    public List<OtherChild> of(CaseRef ref) {
        return rows.values().stream().filter(one -> one.about().caseRef().equals(ref)).toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        for (OtherChild one : new ArrayList<>(of(from))) {
            var was = one.about();
            var about = new About(into, was.child(), was.referral(), was.askedAt());
            rows.put(one.id(), new OtherChild(one.id(), about, one.standing()));
        }
    }
}
