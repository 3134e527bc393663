package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Capital;

/** Times and codes in the words of a record, which is read years later. */
final class RecordedWords {

    /** With its zone, for in one night of the year an hour comes twice. */
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm z", Locale.UK)
                    .withZone(WorkingTime.ZONE);

    private RecordedWords() {}

    /** For example "Tuesday 24 November 2026 at 10:15 GMT". */
    static String at(Instant instant) {
        return AT.format(instant);
    }

    /** A code in words, to begin a line. */
    static String code(String code) {
        return Capital.of(code.replace('-', ' '));
    }

    /** Ends as a sentence does. */
    static String sentence(String words) {
        String whole = words.strip();
        return whole.isEmpty() || ".?!…".indexOf(whole.charAt(whole.length() - 1)) >= 0
                ? whole
                : whole + ".";
    }
}
