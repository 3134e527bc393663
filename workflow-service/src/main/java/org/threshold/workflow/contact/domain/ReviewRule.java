package org.threshold.workflow.contact.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a restriction is looked at again: before its legal basis ends, and at least every 13 weeks.
 */
public final class ReviewRule {

    /** So many days before the last day of its basis; a product default. */
    private static final int LEAD_DAYS = 3;

    private ReviewRule() {}

    /**
     * The day in England by whose end.
     *
     * @param looked the day on which it was said, or looked at last
     */
    public static LocalDate dayOf(RestrictionSaid said, LocalDate looked) {
        return Stream.of(
                        said.reviewOn(),
                        said.basis().until().flatMap(end -> before(end, looked)),
                        Optional.of(looked.plusWeeks(RestrictionGate.LONGEST_WEEKS)))
                .flatMap(Optional::stream)
                .map(day -> day.isBefore(looked) ? looked : day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The last day itself where the lead is shorter; none of a basis that has ended. */
    private static Optional<LocalDate> before(LocalDate end, LocalDate looked) {
        LocalDate early = end.minusDays(LEAD_DAYS);
        LocalDate day = early.isAfter(looked) ? early : end;
        return day.isBefore(looked) ? Optional.empty() : Optional.of(day);
    }
}
