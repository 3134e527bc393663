package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.referral.app.ReadOtherChildren.Standing;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/**
 * The part of a case’s page that says whether there are other children in the home, as its latest
 * referral has it, and leads to where they are confirmed (L-3.1.22).
 */
@Component
class CaseOtherChildrenPart implements CasePart {

    private static final int ORDER = 28;

    private final ReferralsOfCase referrals;
    private final ReadOtherChildren read;

    CaseOtherChildrenPart(ReferralsOfCase referrals, ReadOtherChildren read) {
        this.referrals = referrals;
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> referrals.of(who, ref).stream().findFirst())
                .map(Listed::id)
                .flatMap(id -> read.handle(who, id).map(standing -> part(id, standing)));
    }

    private static Part part(ReferralId id, Standing standing) {
        String page = ReferralGlance.page(id) + "/other-children";
        return new CaseFacts(
                        "other-children",
                        "Other children in the home",
                        List.of(new Fact("As answered", OtherChildrenWords.withoutNames(standing))),
                        List.of(new Link("Say who else lives there", page)))
                .part();
    }
}
