package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an agreement, for whoever is told that something about it is late. */
@Service
class AgreementGlance implements SubjectGlance {

    private final WrittenAgreements agreements;

    AgreementGlance(WrittenAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return AgreementSteps.AGREEMENT;
    }

    @Override
    public String page(UUID id) {
        return agreements.find(new AgreementId(id)).map(AgreementAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return agreements.find(new AgreementId(id)).map(AgreementGlance::words).stream().toList();
    }

    static String words(WrittenAgreement agreement) {
        return "A written agreement. "
                + agreement.state().words()
                + ". "
                + WrittenAgreement.LABEL
                + ".";
    }
}
