package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.threshold.workflow.referral.OpenReferrals;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.Fact;

/**
 * Anybody who works with children has a concern discussed, from whatever state the case is in, in
 * one action and with no form before it: who and why is all that is asked (L-3.1.25, R-C&amp;F-6).
 */
@Service
public class RaiseConcern {

    private static final String SUPERSEDED =
            "A concern was raised, and a strategy discussion decides now what happens.";

    private final Access access;
    private final Cases cases;
    private final OpenReferrals referrals;
    private final KnownCircumstances known;
    private final ConcernCall call;

    RaiseConcern(
            Access access,
            Cases cases,
            OpenReferrals referrals,
            KnownCircumstances known,
            ConcernCall call) {
        this.access = access;
        this.cases = cases;
        this.referrals = referrals;
        this.known = known;
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
        return call.call(who, children(who, ref), concern);
    }

    /** The child, and the others of the referrals that this overtakes. */
    private Map<CaseRef, Path> children(Actor who, CaseRef ref) {
        Map<CaseRef, Path> children = new LinkedHashMap<>();
        children.put(ref, known.path(ref));
        cases.lock(new ArrayList<>(children.keySet()));
        referrals
                .supersede(who, ref, SUPERSEDED)
                .forEach(
                        child ->
                                children.merge(
                                        child.caseRef(), child.path(), RaiseConcern::redder));
        return children;
    }

    private static Path redder(Path one, Path other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
