package org.threshold.workflow.strategy.domain;

/**
 * An adult or an address that the police do not check, and why.
 *
 * @param reason in the sergeant’s words; never in logs, events or engine variables
 */
public record LeftOut(CheckSubject subject, String reason) {

    @Override
    public String toString() {
        return "LeftOut[" + subject + "]";
    }
}
