package org.threshold.workflow.contact.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.contact.domain.BasisEnds;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Hears that a written agreement or bail has ended: every restriction of the case that rests on one
 * is looked at again the same day (F-1.3.9).
 */
@Service
class WatchBases implements ChangeListener {

    private final JoinedCases joined;
    private final Restrictions restrictions;
    private final RestrictionWork work;
    private final ContactRecord record;

    WatchBases(
            JoinedCases joined,
            Restrictions restrictions,
            RestrictionWork work,
            ContactRecord record) {
        this.joined = joined;
        this.restrictions = restrictions;
        this.work = work;
        this.record = record;
    }

    @Override
    public void recorded(Change change) {
        lookAgain(change);
    }

    @Override
    public void replaced(Change now) {
        lookAgain(now);
    }

    private void lookAgain(Change change) {
        BasisEnds.by(change.what())
                .ifPresent(
                        basis ->
                                joined.eachAnswering(change.what().cases())
                                        .forEach(ref -> lookAgain(change, ref, basis)));
    }

    private void lookAgain(Change change, CaseRef ref, BasisKind basis) {
        restrictions.of(joined.all(ref)).stream()
                .filter(one -> !one.lifted())
                .filter(one -> one.said().basis().kind() == basis)
                .forEach(one -> lookAgain(change.by(), one, basis));
    }

    private void lookAgain(Actor by, Restriction one, BasisKind basis) {
        work.toReview(by, one, record.today());
        record.keep(by, "contact-restriction-basis-may-have-ended", one, basis.code());
    }
}
