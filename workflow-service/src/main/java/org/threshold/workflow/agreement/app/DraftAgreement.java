package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WordOfMouthRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody drafts a written agreement, or records what was agreed by word of mouth (L-3.1.23). A
 * draft is not in force, and nothing is refused of it: it says itself what it lacks.
 */
@Service
public class DraftAgreement {

    private final Access access;
    private final FindAgreement find;
    private final AgreementDrafting drafting;

    DraftAgreement(Access access, FindAgreement find, AgreementDrafting drafting) {
        this.access = access;
        this.find = find;
        this.drafting = drafting;
    }

    /** Which agreement it is to be, and of which case: sent twice it is kept once. */
    public record About(AgreementId id, CaseRef caseRef) {}

    /** Keeps a draft. */
    @Transactional
    public AgreementResult handle(Actor who, About about, AgreementGiven given) {
        access.require(who, Activity.DRAFT_AGREEMENT);
        return keep(who, about, given, new WordOfMouth.Nothing());
    }

    /**
     * Keeps what was agreed by word of mouth, with whatever is written of it already, and has
     * somebody write the rest down in time. It never counts as active.
     */
    @Transactional
    public AgreementResult byWord(
            Actor who, About about, AgreementGiven given, WordOfMouth.Agreed agreed) {
        access.require(who, Activity.RECORD_WORD_OF_MOUTH);
        List<Refusal> refusals = WordOfMouthRule.refusals(agreed, drafting.now());
        return refusals.isEmpty()
                ? keep(who, about, given, agreed)
                : new AgreementResult.Refused(refusals);
    }

    private AgreementResult keep(Actor who, About about, AgreementGiven given, WordOfMouth byWord) {
        if (!find.known(about.caseRef())) {
            return new AgreementResult.NothingThere();
        }
        return find.lock(about.id())
                .map(drafting::again)
                .orElseGet(() -> drafting.begun(who, about, given, byWord));
    }
}
