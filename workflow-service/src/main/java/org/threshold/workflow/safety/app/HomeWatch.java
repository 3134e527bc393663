package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Arrival;
import org.threshold.workflow.safety.domain.HomeStanding;

/** Watches the children that came home without a decision, until that is over (L-3.1.7). */
@Service
class HomeWatch {

    private final Arrivals arrivals;
    private final Concerns concerns;
    private final ReturnHomeFacts facts;
    private final ReturnHomeCircumstance decided;
    private final SafetyRecord record;

    HomeWatch(
            Arrivals arrivals,
            Concerns concerns,
            ReturnHomeFacts facts,
            ReturnHomeCircumstance decided,
            SafetyRecord record) {
        this.arrivals = arrivals;
        this.concerns = concerns;
        this.facts = facts;
        this.decided = decided;
        this.record = record;
    }

    /** A child that is on the board, and how it stands. */
    record Watched(Arrival arrival, HomeStanding standing) {}

    /** Those that are not over, the earliest known first. */
    List<Watched> open(int most) {
        return arrivals.open(most).stream()
                .map(one -> new Watched(one, standing(one)))
                .filter(one -> one.standing() != HomeStanding.OVER)
                .toList();
    }

    /** Begins to watch, if no decision stands behind it. */
    void arrived(Arrival arrival) {
        if (!decided.decided(arrival.caseRef())) {
            arrivals.note(arrival);
        }
    }

    /** Looks at a case again after something happened in it. */
    void look(CaseRef ref) {
        arrivals.openOf(ref).stream()
                .filter(one -> standing(one) == HomeStanding.OVER)
                .forEach(one -> arrivals.settle(one, record.now()));
    }

    private HomeStanding standing(Arrival arrival) {
        CaseRef ref = arrival.caseRef();
        return HomeStanding.of(
                arrival, concerns.standing(ref), facts.of(ref), decided.decided(ref));
    }
}
