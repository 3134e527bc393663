package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/**
 * A manager activates a written agreement, or is told everything that is missing (L-3.1.23,
 * R-4.2-8). From then on its monitors check, a manager reviews it before it ends, and everybody
 * involved has been told of it. It is never protection.
 */
@Service
public class ActivateAgreement {

    private final Access access;
    private final FindAgreement find;
    private final AgreementGate gate;
    private final AgreementKeepingUp keeping;

    ActivateAgreement(
            Access access, FindAgreement find, AgreementGate gate, AgreementKeepingUp keeping) {
        this.access = access;
        this.find = find;
        this.gate = gate;
        this.keeping = keeping;
    }

    @Transactional
    public AgreementResult handle(Actor who, AgreementId id) {
        access.require(who, Activity.ACTIVATE_AGREEMENT);
        return find.lock(id)
                .map(draft -> activate(who, draft))
                .orElseGet(AgreementResult.NothingThere::new);
    }

    private AgreementResult activate(Actor who, WrittenAgreement draft) {
        if (draft.state() != AgreementState.DRAFTED) {
            return new AgreementResult.NotNow(draft.state().words() + ".");
        }
        Surroundings around = gate.around(draft);
        List<Refusal> missing = gate.missing(draft, around);
        if (missing.isEmpty()) {
            return gate.kept(keeping.activated(who, draft, around.inWords()));
        }
        keeping.refused(who, draft, missing);
        return new AgreementResult.Refused(missing);
    }
}
