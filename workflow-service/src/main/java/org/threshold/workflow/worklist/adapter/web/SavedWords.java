package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threshold.workflow.deadlines.WorkingTime;

/** When a draft was saved: "Saved at 2:15pm", or with the day where that was not today. */
final class SavedWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private SavedWords() {}

    static String of(Instant savedAt, Instant now) {
        ZonedDateTime at = savedAt.atZone(WorkingTime.ZONE);
        String time = TIME.format(at).toLowerCase(Locale.UK);
        return WorkingTime.dayOf(now).equals(at.toLocalDate())
                ? "Saved at " + time
                : "Saved on " + DAY.format(at) + " at " + time;
    }
}
