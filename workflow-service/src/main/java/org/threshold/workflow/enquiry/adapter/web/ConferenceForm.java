package org.threshold.workflow.enquiry.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** The day of a conference, as it is sent. */
record ConferenceForm(@Nullable LocalDate on, @Nullable String lateReason) {

    static List<FormField> fields() {
        return List.of(
                new FormField.Day("on", "On which day was the conference held?", ""),
                new FormField.LongText(
                        "lateReason",
                        "If it was after the limit: why?",
                        "Only a manager may give this reason. The conference stays overdue."));
    }

    Conference read(Reading reading) {
        return new Conference(reading.day("on", on), Reading.text(lateReason));
    }
}
