package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.ActivationGate;
import org.threshold.workflow.agreement.domain.ActivationGate.Bounds;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/** Asks what stands in the way of an agreement’s activation, as everything stands now. */
@Service
class AgreementGate {

    private final AgreementAround around;
    private final AgreementDuties duties;
    private final AgreementRecord record;

    AgreementGate(AgreementAround around, AgreementDuties duties, AgreementRecord record) {
        this.around = around;
        this.duties = duties;
        this.record = record;
    }

    /** Everything that is missing from a draft; nothing for one that is no draft any more. */
    List<Refusal> missing(WrittenAgreement agreement, Surroundings around) {
        return agreement.state() == AgreementState.DRAFTED
                ? ActivationGate.refusals(agreement, around, bounds())
                : List.of();
    }

    Surroundings around(WrittenAgreement agreement) {
        return around.of(agreement.caseRef());
    }

    /** What goes on about the child, in words; none of it is a control. */
    List<String> goingOn(WrittenAgreement agreement) {
        return around.goingOn(agreement.caseRef());
    }

    /** Between when an agreement may end that is activated, or carries on, now. */
    Bounds bounds() {
        Instant now = record.now();
        return new Bounds(now, duties.latestEnd(now));
    }

    /** It is kept, with what is missing of it. */
    AgreementResult kept(WrittenAgreement agreement) {
        Surroundings now = around(agreement);
        return new AgreementResult.Kept(agreement, missing(agreement, now), now.alert());
    }
}
