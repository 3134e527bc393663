package org.threshold.workflow.agreement.domain;

/**
 * What is done when a term is not kept: do this, within that time, by somebody (R-4.2-8d).
 *
 * @param doing what is done
 * @param byWhom who does it
 */
public record Contingency(String doing, Within within, String byWhom) {

    /** Nothing said of it. */
    public static Contingency nothing() {
        return new Contingency("", Within.NOT_SAID, "");
    }

    boolean whole() {
        return !doing.isBlank() && within != Within.NOT_SAID && !byWhom.isBlank();
    }

    @Override
    public String toString() {
        return "Contingency[" + within + "]";
    }
}
