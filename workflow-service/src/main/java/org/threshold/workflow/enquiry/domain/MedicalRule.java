package org.threshold.workflow.enquiry.domain;

import org.threshold.workflow.strategy.Paediatric;

/**
 * Whether an enquiry needs a paediatrician's opinion (L-3.1.8, T15): where the meeting offered or
 * asked for one, and always where a skeletal survey is mandatory, which somebody must explain.
 */
public final class MedicalRule {

    private MedicalRule() {}

    public static boolean needed(Paediatric.Answer answer, boolean surveyMandatory) {
        return surveyMandatory
                || switch (answer) {
                    case OFFERED, NEEDED -> true;
                    case NOT_NEEDED -> false;
                };
    }
}
