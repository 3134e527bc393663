package org.threshold.workflow.assessment.domain;

/** The three separate axes of a risk: its kind, how high it is, how strong the evidence is. */
public record Axes(RiskCategory category, RiskLevel level, Evidence evidence) {

    /** For example "Neglect, high, little evidence". */
    public String words() {
        return category.words() + ", " + level.words() + ", " + evidence.words();
    }
}
