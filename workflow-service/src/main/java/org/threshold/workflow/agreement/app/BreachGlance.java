package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a breach, for whoever is told that nobody has said what was done. */
@Service
class BreachGlance implements SubjectGlance {

    private final WrittenAgreements agreements;

    BreachGlance(WrittenAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return AgreementSteps.BREACH;
    }

    @Override
    public String page(UUID id) {
        return broken(id).map(AgreementAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return broken(id).map(AgreementGlance::words).stream().toList();
    }

    private Optional<WrittenAgreement> broken(UUID id) {
        return agreements.breach(new ChangeId(id)).flatMap(one -> agreements.find(one.agreement()));
    }
}
