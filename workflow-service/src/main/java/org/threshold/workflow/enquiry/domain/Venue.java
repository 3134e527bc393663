package org.threshold.workflow.enquiry.domain;

import java.time.LocalTime;

/**
 * When and where people come together on the day of a conference.
 *
 * @param at the time of day in England
 * @param place an address or a link
 */
public record Venue(LocalTime at, String place) {

    @Override
    public String toString() {
        return "Venue[" + at + "]";
    }
}
