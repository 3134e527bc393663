package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.directory.QuietHours.Entered;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.directory.WhoIsOn.NotSaid;
import org.threshold.notification.directory.WhoIsOn.Somebody;

class EnteredDutiesTest {

    private static final Recipient INSPECTOR = new Recipient("police", "duty-inspector");
    private static final Recipient ANY = new Recipient("police", Recipient.ANY_ROLE);
    private static final Instant MONDAY = Instant.parse("2026-11-02T12:00:00Z");
    private static final Hours NIGHT = new Hours(LocalTime.of(20, 0), LocalTime.of(7, 0));

    private final DutiesInMemory kept = new DutiesInMemory();
    private final Duties duties =
            new EnteredDuties(kept.rotas, kept.quiet, DutiesInMemory.NO_HOLIDAYS);

    @Test
    void a_role_has_its_own_rota_or_that_of_any_role_of_its_agency() {
        assertThat(duties.whoIsOn(INSPECTOR, MONDAY)).isEqualTo(new NotSaid());

        kept.enter(ANY, RotasOf.turns("sunday 08:00 09:00 Desk"));
        assertThat(duties.whoIsOn(INSPECTOR, MONDAY)).isInstanceOf(Nobody.class);

        kept.enter(INSPECTOR, RotasOf.turns("daily 00:00 00:00 Control room"));
        assertThat(duties.whoIsOn(INSPECTOR, MONDAY)).isInstanceOf(Somebody.class);
        assertThat(duties.whoIsOn(ANY, MONDAY)).isInstanceOf(Nobody.class);
    }

    @Test
    void a_rota_that_was_taken_away_says_nothing_any_more() {
        kept.enter(INSPECTOR, RotasOf.turns("sunday 08:00 09:00 Desk"));
        kept.enter(INSPECTOR, Rota.NONE);

        assertThat(duties.whoIsOn(INSPECTOR, MONDAY)).isEqualTo(new NotSaid());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T20:00:00Z, 2026-11-03T07:00:00Z",
        "2026-11-03T06:59:59Z, 2026-11-03T07:00:00Z",
        "2026-07-01T19:30:00Z, 2026-07-02T06:00:00Z"
    })
    void quiet_hours_end_by_the_clock_on_the_wall(Instant at, Instant end) {
        kept.quiet.enter(ANY, new Entered(NIGHT, MONDAY));

        assertThat(duties.quietUntil(INSPECTOR, at)).contains(end);
        assertThat(duties.quietUntil(INSPECTOR, end)).isEmpty();
    }

    @Test
    void a_role_that_ended_its_quiet_hours_has_none_whatever_its_agency_has() {
        kept.quiet.enter(ANY, new Entered(NIGHT, MONDAY));
        kept.quiet.enter(INSPECTOR, new Entered(null, MONDAY));

        assertThat(duties.quietUntil(INSPECTOR, Instant.parse("2026-11-02T22:00:00Z"))).isEmpty();
    }
}
