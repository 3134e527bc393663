package org.threshold.workflow.prebirth.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * By when an unborn child is assessed and its mother seen. No authority’s limit is known to us:
 * eight weeks before the birth, so that a plan can be made, is the product’s own default, and
 * whoever hears of the pregnancy late has two weeks, but never longer than until the birth. Once
 * the day of the birth has come it is due at once: no limit lies before what it is counted from.
 */
public final class DueRule {

    static final Period BEFORE_BIRTH = Period.ofWeeks(8);
    static final Duration AT_LEAST = Duration.ofDays(14);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private DueRule() {}

    /**
     * By when the assessment is complete, UTC.
     *
     * @param started when it was begun, or what asks for a sooner end became known, UTC
     * @param latest the limit of the area’s profile, UTC; it is never later
     */
    public static Instant assessment(
            Instant started, Instant latest, Optional<LocalDate> expected) {
        return expected.map(
                        day -> {
                            Instant birth = later(morning(day), started);
                            Instant late = sooner(started.plus(AT_LEAST), birth);
                            return sooner(latest, later(morning(day.minus(BEFORE_BIRTH)), late));
                        })
                .orElse(latest);
    }

    /**
     * By when the health visitor has seen the mother, UTC: before the birth in any case.
     *
     * @param limit that of its priority, UTC
     * @param now the present, UTC
     */
    public static Instant contact(Instant limit, Optional<LocalDate> expected, Instant now) {
        return expected.map(DueRule::morning)
                .map(birth -> sooner(limit, later(birth, now)))
                .orElse(limit);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingTime.ZONE).toInstant();
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
