package org.threshold.notification.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hours of a day by the clock on the wall in England. When the clock goes forward, a time that it
 * skips is the moment of the skip; when it goes back, a time that comes twice is the first of the
 * two, so that a turn which ended is not on again an hour later.
 *
 * @param from their first minute
 * @param to the first minute after them: on the next day if it is not later than the first, so that
 *     both equal are a whole day
 */
public record Hours(LocalTime from, LocalTime to) {

    /** The zone of everybody who is told. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** A time of the day such as 08:00; empty when the text is none. */
    static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    /** The hours that begin on a day. */
    Span on(LocalDate day) {
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        return new Span(instant(day.atTime(from)), instant(last.atTime(to)));
    }

    /**
     * The hours that an instant lies in.
     *
     * @param days on which they may have begun
     */
    Optional<Span> around(Instant at, Predicate<LocalDate> days) {
        LocalDate today = day(at);
        return Stream.of(today.minusDays(1), today)
                .filter(days)
                .map(this::on)
                .filter(span -> span.contains(at))
                .findFirst();
    }

    /** Which day it is in England. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return Optional.ofNullable(ZONE.getRules().getTransition(local))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant)
                .orElseGet(() -> local.atZone(ZONE).toInstant());
    }
}
