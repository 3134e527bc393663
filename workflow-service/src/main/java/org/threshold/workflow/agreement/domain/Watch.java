package org.threshold.workflow.agreement.domain;

import org.threshold.workflow.access.Agency;

/**
 * What one monitor is asked to do.
 *
 * @param name who watches, in words; a person and not an office
 * @param checks what they look at
 */
public record Watch(Agency agency, String name, String checks, CheckEvery every) {

    @Override
    public String toString() {
        return "Watch[" + agency + " " + every + "]";
    }
}
