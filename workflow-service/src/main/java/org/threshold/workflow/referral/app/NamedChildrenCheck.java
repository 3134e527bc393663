package org.threshold.workflow.referral.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.NamedChildrenRule;

/** Compares the children of whom an answer tells with those on record (L-3.1.22). */
@Service
class NamedChildrenCheck {

    private final OtherChildrenAnswers answers;
    private final FamilySiblings siblings;
    private final ReferralRecord record;

    NamedChildrenCheck(
            OtherChildrenAnswers answers, FamilySiblings siblings, ReferralRecord record) {
        this.answers = answers;
        this.siblings = siblings;
        this.record = record;
    }

    List<Refusal> refusals(ReferralReceived referral, String why) {
        var said = answers.of(referral.referral());
        return NamedChildrenRule.refusals(said, siblings.of(referral).size(), why);
    }

    void recorded(Actor who, ReferralReceived referral, String why) {
        record.otherChildrenRecorded(referral, who, why);
    }
}
