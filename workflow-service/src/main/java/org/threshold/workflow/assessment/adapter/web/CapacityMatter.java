package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;

/** What is known of a carer, above the form of a step. */
final class CapacityMatter {

    private CapacityMatter() {}

    static CasePart.Part of(Capacity one) {
        return new CaseFacts(
                        "parenting-capacity",
                        "Parenting capacity",
                        List.of(CapacityWords.fact(one, 1)),
                        List.of())
                .part();
    }
}
