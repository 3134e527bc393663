package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.Fact;

/**
 * Anybody who works with children has a concern discussed, from whatever state the case is in, in
 * one action and with no form before it: who and why is all that is asked (L-3.1.25, R-C&amp;F-6).
 */
@Service
public class RaiseConcern {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final OvertakenReferrals overtaken;
    private final ConcernCall call;

    RaiseConcern(
            Access access,
            Cases cases,
            JoinedCases joined,
            OvertakenReferrals overtaken,
            ConcernCall call) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.overtaken = overtaken;
        this.call = call;
    }

    /**
     * A concern as somebody raises it.
     *
     * @param adults adults who may be a risk
     * @param today whether it cannot wait until tomorrow
     * @param why in the person's words
     */
    public record Concern(Set<Fact> facts, Set<PersonId> adults, boolean today, String why) {

        public Concern {
            facts = Set.copyOf(facts);
            adults = Set.copyOf(adults);
        }
    }

    /** Raises the concern. */
    @Transactional
    public Raised handle(Actor who, CaseRef ref, Concern concern) {
        access.require(who, Activity.CALL_STRATEGY_DISCUSSION);
        if (cases.childOf(ref).isEmpty()) {
            return new Raised.NoSuchCase();
        }
        if (concern.why().isBlank()) {
            return new Raised.Refused(
                    List.of(
                            new Refusal(
                                    "why",
                                    "It is not said what the concern is.",
                                    "Say in a sentence what worries you. Nothing else is needed.")));
        }
        return call.call(who, overtaken.children(who, joined.answering(ref)), concern);
    }
}
