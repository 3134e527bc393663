package org.threshold.workflow.agreement.domain;

import java.time.Instant;

/**
 * What a monitor found.
 *
 * @param words what was seen, in words
 * @param at when it was recorded, UTC
 */
public record Check(MonitorId monitor, Found found, String words, Instant at) {

    @Override
    public String toString() {
        return "Check[" + monitor + " " + found + "]";
    }
}
