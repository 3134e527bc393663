package org.threshold.workflow.agreement.domain;

import java.util.List;

/** An agreement as somebody drafts it: what it says, and who is asked to watch. */
public record AgreementGiven(AgreementWords words, List<Watch> watches) {

    public AgreementGiven {
        watches = List.copyOf(watches);
    }
}
