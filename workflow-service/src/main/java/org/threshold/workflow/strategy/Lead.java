package org.threshold.workflow.strategy;

import org.threshold.workflow.access.Agency;

/**
 * Who leads what was decided.
 *
 * @param name the person, in the words of the meeting; never in logs, events or engine variables
 */
public record Lead(Agency agency, String name) {

    @Override
    public String toString() {
        return "Lead[" + agency + "]";
    }
}
