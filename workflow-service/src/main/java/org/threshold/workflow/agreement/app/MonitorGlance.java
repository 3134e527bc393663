package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a monitor of an agreement, for whoever is told that a check was missed. */
@Service
class MonitorGlance implements SubjectGlance {

    private final WrittenAgreements agreements;

    MonitorGlance(WrittenAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return AgreementSteps.MONITOR;
    }

    @Override
    public String page(UUID id) {
        return agreements.watchedBy(new MonitorId(id)).map(AgreementAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return agreements.watchedBy(new MonitorId(id)).map(AgreementGlance::words).stream()
                .toList();
    }
}
