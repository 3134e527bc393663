package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;

/** What the handover list takes from here: written agreements that are in force (R-ASC-1). */
@Service
class AgreementsForTheNight implements HandoverSource {

    private final WrittenAgreements agreements;

    AgreementsForTheNight(WrittenAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return agreements.active().stream().map(one -> reason(one, night)).toList();
    }

    private static HandoverReason reason(WrittenAgreement one, Night night) {
        return new HandoverReason(
                one.caseRef(),
                new Why(
                        "written-agreement",
                        "A written agreement is in force, which protects nobody. The case says what is"
                                + " done when it is not kept.",
                        due(one.words().end(), night)));
    }

    private static String due(AgreementEnd end, Night night) {
        return end instanceof AgreementEnd.At(var at) && at.isBefore(night.until())
                ? "It ends on " + DueWords.exact(at) + "."
                : "";
    }
}
