package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.directory.WhoIsOn.Somebody;

/**
 * Made-up rotas, against a walk through each minute of a year by the clock on the wall. While that
 * clock shows an hour for the second time, the walk holds it at the last minute of the first.
 */
class EveryMinuteOfTheYearTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AN_HOUR_OR_SO = Duration.ofMinutes(53);

    private static final BankHolidays HOLIDAYS =
            new BankHolidays(
                    Stream.of("2026-04-03", "2026-04-06", "2026-05-25", "2026-12-25", "2026-12-28")
                            .map(LocalDate::parse)
                            .collect(Collectors.toSet()));

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 6})
    void the_gaps_are_the_minutes_in_which_nobody_is_on_duty(long seed) {
        Rota rota = madeUp(new Random(seed));

        assertThat(rota.gaps(new Span(BEGIN, END), HOLIDAYS)).isEqualTo(walked(rota));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 10})
    void who_is_on_duty_is_whoever_the_walk_meets_first(long seed) {
        Rota rota = madeUp(new Random(seed));
        int met = 0;

        for (Instant at = BEGIN; at.isBefore(END); at = at.plus(AN_HOUR_OR_SO)) {
            Optional<Turn> wanted = onDuty(rota, wall(at));
            assertThat(turn(rota, at)).as("at %s", at).isEqualTo(wanted);
            met += wanted.isPresent() ? 1 : 0;
        }
        assertThat(met).isPositive();
    }

    @Test
    void a_rota_of_the_whole_week_has_no_gap_in_any_minute_of_the_year() {
        Rota rota = RotasOf.turns("daily 08:00 20:00 Day", "daily 20:00 08:00 Night");

        assertThat(rota.gaps(new Span(BEGIN, END), HOLIDAYS)).isEmpty();
        assertThat(walked(rota)).isEmpty();
    }

    private static Optional<Turn> turn(Rota rota, Instant at) {
        return rota.at(at, HOLIDAYS) instanceof Somebody on
                ? Optional.of(on.turn())
                : Optional.empty();
    }

    private static List<Span> walked(Rota rota) {
        List<Span> gaps = new ArrayList<>();
        Instant since = END;
        for (Instant at = BEGIN; at.isBefore(END); at = at.plus(MINUTE)) {
            if (onDuty(rota, wall(at)).isEmpty()) {
                since = since.isBefore(at) ? since : at;
            } else if (since.isBefore(at)) {
                gaps.add(new Span(since, at));
                since = END;
            }
        }
        if (since.isBefore(END)) {
            gaps.add(new Span(since, END));
        }
        return gaps;
    }

    private static LocalDateTime wall(Instant at) {
        ZonedDateTime local = at.atZone(Hours.ZONE);
        boolean again = !local.withEarlierOffsetAtOverlap().equals(local);
        return again ? local.toLocalDateTime().withMinute(59) : local.toLocalDateTime();
    }

    private static Optional<Turn> onDuty(Rota rota, LocalDateTime wall) {
        LocalTime time = wall.toLocalTime();
        for (Turn turn : rota.turns()) {
            LocalTime from = turn.hours().from();
            LocalTime to = turn.hours().to();
            boolean overNight = !to.isAfter(from);
            boolean today = !time.isBefore(from) && (overNight || time.isBefore(to));
            boolean yesterday = overNight && time.isBefore(to);
            if ((today && turn.beginsOn(wall.toLocalDate(), HOLIDAYS))
                    || (yesterday && turn.beginsOn(wall.toLocalDate().minusDays(1), HOLIDAYS))) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /** Turns of any length, many of whose ends lie in the hour that the clock skips or repeats. */
    private static Rota madeUp(Random random) {
        List<Turn> turns = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Set<DutyDay> days = EnumSet.of(List.of(DutyDay.values()).get(random.nextInt(8)));
            for (DutyDay day : DutyDay.values()) {
                if (random.nextBoolean()) {
                    days.add(day);
                }
            }
            Hours hours = new Hours(time(random), time(random));
            turns.add(new Turn(days, hours, "Desk " + number, "01632 960 000"));
        }
        return new Rota(turns);
    }

    private static LocalTime time(Random random) {
        boolean inTheChange = random.nextInt(3) == 0;
        return LocalTime.of(inTheChange ? 1 : random.nextInt(24), 5 * random.nextInt(12));
    }
}
