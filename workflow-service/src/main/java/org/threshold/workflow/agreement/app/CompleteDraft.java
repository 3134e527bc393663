package org.threshold.workflow.agreement.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;

/**
 * Somebody adds to a draft, or changes it. What is in force is not changed any more: it is ended.
 */
@Service
public class CompleteDraft {

    private final Access access;
    private final FindAgreement find;
    private final AgreementDrafting drafting;

    CompleteDraft(Access access, FindAgreement find, AgreementDrafting drafting) {
        this.access = access;
        this.find = find;
        this.drafting = drafting;
    }

    @Transactional
    public AgreementResult handle(Actor who, AgreementId id, AgreementGiven given) {
        access.require(who, Activity.DRAFT_AGREEMENT);
        return find.lock(id)
                .map(
                        draft ->
                                draft.state() == AgreementState.DRAFTED
                                        ? drafting.said(who, draft, given)
                                        : new AgreementResult.NotNow(
                                                draft.state().words()
                                                        + ". Only a draft can be changed; end this one"
                                                        + " and draft another."))
                .orElseGet(AgreementResult.NothingThere::new);
    }
}
