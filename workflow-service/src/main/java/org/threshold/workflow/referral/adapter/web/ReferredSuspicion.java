package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ShowReferral;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.SuspectedAbuse;

/** The worry of each referral of a case; who told it is not said. */
@Component
class ReferredSuspicion implements SuspectedAbuse {

    private final ReferralsOfCase referrals;
    private final ShowReferral show;

    ReferredSuspicion(ReferralsOfCase referrals, ShowReferral show) {
        this.referrals = referrals;
        this.show = show;
    }

    @Override
    public List<Fact> suspected(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> referrals.of(who, ref).stream())
                .flatMap(one -> show.handle(who, one.id()).stream())
                .map(ReferredSuspicion::fact)
                .toList();
    }

    private static Fact fact(ShowReferral.Seen seen) {
        String suspected =
                seen.received().suspected()
                        ? "Significant harm was suspected."
                        : "It was not said that significant harm is suspected.";
        return new Fact(
                "Referred " + DueWords.exact(seen.received().receivedAt()),
                List.of(seen.details().worry(), suspected));
    }
}
