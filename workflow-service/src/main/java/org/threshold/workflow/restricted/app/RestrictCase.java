package org.threshold.workflow.restricted.app;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.Terms;

/**
 * A manager restricts who reads a case, with its basis and a day of review, or lifts it (R-ASC-2).
 */
@Service
public class RestrictCase {

    private static final Refusal NOT_RESTRICTED =
            new Refusal(
                    "lifted",
                    "The case is not restricted, so that nothing can be lifted.",
                    "Leave this empty; to restrict the case, say above why.");
    private static final Refusal NO_REASON =
            new Refusal(
                    "lifted",
                    "It is not said why everybody may read it again.",
                    "Say it in a sentence.");

    private final Access access;
    private final Cases cases;
    private final ShutCases shut;
    private final RestrictedCaseKeeping keeping;

    RestrictCase(Access access, Cases cases, ShutCases shut, RestrictedCaseKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.shut = shut;
        this.keeping = keeping;
    }

    /** Restricts it from now on; what was said before ends. */
    @Transactional
    public Restricting handle(Actor who, CaseRef ref, Terms terms) {
        access.require(who, Activity.RESTRICT_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return new Restricting.NotThere();
        }
        cases.lock(List.of(ref));
        List<Refusal> refusals = keeping.refusals(terms);
        if (!refusals.isEmpty()) {
            return new Restricting.Refused(refusals);
        }
        keeping.restrict(who, ref, terms, owner(who));
        return new Restricting.Done();
    }

    /** Everybody may read it again who may read cases. */
    @Transactional
    public Restricting lift(Actor who, CaseRef ref, String why) {
        access.require(who, Activity.RESTRICT_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return new Restricting.NotThere();
        }
        cases.lock(List.of(ref));
        var found = shut.standing(ref);
        if (found.isEmpty() || why.isBlank()) {
            return new Restricting.Refused(List.of(found.isEmpty() ? NOT_RESTRICTED : NO_REASON));
        }
        keeping.lift(who, found.get(), why);
        return new Restricting.Done();
    }

    private static RestrictedCase.Owner owner(Actor who) {
        return new RestrictedCase.Owner(
                who.staff().orElseThrow(),
                who.roles().stream()
                        .filter(Activity.RESTRICT_CASE.roles()::contains)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
