package org.threshold.workflow.strategy.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.OpenReferrals;
import org.threshold.workflow.referral.Path;

/** Takes what a case's referrals still wait for off the work list: a discussion decides instead. */
@Service
class OvertakenReferrals {

    private static final String SUPERSEDED =
            "A concern was raised, and a strategy discussion decides now what happens.";

    private final Cases cases;
    private final OpenReferrals referrals;
    private final KnownCircumstances known;

    OvertakenReferrals(Cases cases, OpenReferrals referrals, KnownCircumstances known) {
        this.cases = cases;
        this.referrals = referrals;
        this.known = known;
    }

    /** The child, and the others of the referrals that are overtaken, each with its path. */
    Map<CaseRef, Path> children(Actor who, CaseRef ref) {
        Map<CaseRef, Path> children = new LinkedHashMap<>();
        children.put(ref, known.path(ref));
        cases.lock(List.of(ref));
        referrals
                .supersede(who, ref, SUPERSEDED)
                .forEach(
                        child ->
                                children.merge(
                                        child.caseRef(), child.path(), OvertakenReferrals::redder));
        return children;
    }

    private static Path redder(Path one, Path other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
