package org.threshold.workflow.suspicion.domain;

import java.util.Arrays;

/** Who said that the evidence about a baby is not definite, or that advice is still missing. */
public enum Ground {
    MEDICAL_OPINION(
            "medical-opinion", "A doctor’s opinion on the baby leaves open what happened to it"),
    PAEDIATRIC_VIEW(
            "paediatric-view",
            "A paediatrician cannot exclude that a mark on the baby is an injury"),
    STRATEGY_MEETING(
            "strategy-meeting",
            "A strategy meeting named a risk to the baby for which the evidence is not strong"),
    ENQUIRY_OUTCOME(
            "enquiry-outcome",
            "The enquiry did not substantiate the concern, and the doctor’s opinion leaves open what"
                    + " happened"),
    ADVICE_OUTSTANDING(
            "advice-outstanding", "It was decided before a legal adviser had given advice");

    private final String code;
    private final String words;

    Ground(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** As a person reads it; names nobody. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Ground of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
