package org.threshold.workflow.enquiry.adapter.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.platform.web.Reading;

/**
 * The day that is set for a conference, as it is sent.
 *
 * @param time the time of that day in England, for the invitations of the parents
 * @param place an address or a link; only with a time
 */
record SetConferenceForm(
        @Nullable LocalDate on,
        @Nullable String lateReason,
        @Nullable LocalTime time,
        @Nullable String place) {

    Conference read(Reading reading) {
        if (time == null && !Reading.text(place).isEmpty()) {
            reading.refuse(
                    "time",
                    "It is not said at what time the conference is.",
                    "Give the time of day such as 10:30, or leave the place out too.");
        }
        return new Conference(reading.day("on", on), Reading.text(lateReason));
    }

    Optional<Venue> venue() {
        return Optional.ofNullable(time).map(at -> new Venue(at, Reading.text(place)));
    }
}
