package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a risk, for whoever is told that nobody has thought it through. */
@Service
class RiskGlance implements SubjectGlance {

    private final Risks risks;

    RiskGlance(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String kind() {
        return AssessmentSteps.RISK;
    }

    @Override
    public String page(UUID id) {
        return risks.find(new RiskId(id)).map(RiskAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return risks.find(new RiskId(id)).map(risk -> risk.name() + ".").stream().toList();
    }
}
