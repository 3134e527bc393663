package org.threshold.workflow.assessment.app;

import org.threshold.workflow.assessment.domain.Risk;

/** Where a risk is shown. */
public final class RiskAddress {

    private RiskAddress() {}

    public static String of(Risk risk) {
        return "/cases/" + risk.caseRef() + "/risks/" + risk.id();
    }
}
