package org.threshold.workflow.people.adapter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.people.domain.PartialDate;

/** Reads a day, a month or a year as people in England write it. */
final class WrittenDate {

    static final String HOW_TO_WRITE =
            "Write 24/11/2026 for a day, 11/2026 for a month or 2026 for a year.";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu", Locale.UK);

    private WrittenDate() {}

    /** What was written; empty when it is no date. */
    static Optional<PartialDate> read(String text) {
        String written = text.strip();
        try {
            return switch ((int) written.chars().filter(c -> c == '/').count()) {
                case 2 -> Optional.of(PartialDate.day(LocalDate.parse(written, DAY)));
                case 1 -> Optional.of(month(written));
                default -> PartialDate.read(written);
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Anything between two days, as the API writes it, has one stroke too. */
    private static PartialDate month(String written) {
        return PartialDate.read(written)
                .orElseGet(() -> PartialDate.month(YearMonth.parse(written, MONTH)));
    }
}
