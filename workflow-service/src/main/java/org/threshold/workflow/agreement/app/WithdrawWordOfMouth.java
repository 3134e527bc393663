package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.EndingRule;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Somebody withdraws what was agreed by word of mouth and not written down in time; activating the
 * agreement ends this step too.
 */
@Service
public class WithdrawWordOfMouth {

    /** The step, as the task names it. */
    public static final String STEP = AgreementSteps.WRITE_DOWN;

    private final Access access;
    private final HumanSteps steps;
    private final FindAgreement find;
    private final AgreementKeepingUp keeping;

    WithdrawWordOfMouth(
            Access access, HumanSteps steps, FindAgreement find, AgreementKeepingUp keeping) {
        this.access = access;
        this.steps = steps;
        this.find = find;
        this.keeping = keeping;
    }

    @Transactional
    public Completion handle(Actor who, AgreementId id, String reason) {
        access.require(who, Activity.DRAFT_AGREEMENT);
        WrittenAgreement draft = find.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(_ -> withdraw(who, draft, reason));
    }

    private Completion withdraw(Actor who, WrittenAgreement draft, String reason) {
        List<Refusal> refusals = EndingRule.refusals(draft, EndReason.WITHDRAWN, reason);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.ended(who, draft, EndReason.WITHDRAWN.state(), reason);
        return new Completion.Done("What was agreed by word of mouth is withdrawn.");
    }
}
