package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.notification.delivery.Requests.OCCURRED;
import static org.threshold.notification.delivery.Requests.aRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.directory.Duties;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.Turn;
import org.threshold.notification.directory.WhoIsOn;
import org.threshold.notification.platform.jdbc.BackgroundTurns;

class DutyHoursTest {

    private static final DeliveryId ID = new DeliveryId(new UUID(0, 1));
    private static final Accepted TAKEN = new Accepted(204);

    private final List<Instant> putOff = new ArrayList<>();
    private WhoIsOn now = new WhoIsOn.Nobody(null);
    private final DutyHours hours =
            new DutyHours(
                    new Attendance(new Told()),
                    new Told(),
                    new Kept(),
                    new BackgroundTurns(),
                    () -> OCCURRED);

    @ParameterizedTest
    @EnumSource(names = {"P1", "P2"})
    void nobody_reads_what_is_urgent_while_the_rota_has_nobody(Priority urgent) {
        assertThat(hours.seen(TAKEN, request(urgent))).isEqualTo(new Unattended(204));
    }

    @ParameterizedTest
    @EnumSource(names = {"P3", "P4"})
    void what_is_not_urgent_is_read_when_they_are_back(Priority priority) {
        assertThat(hours.seen(TAKEN, request(priority))).isSameAs(TAKEN);
    }

    @Test
    void where_somebody_is_or_nobody_has_entered_a_rota_an_acceptance_is_one() {
        now = new WhoIsOn.NotSaid();
        assertThat(hours.seen(TAKEN, request(Priority.P1))).isSameAs(TAKEN);

        Hours allDay = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        now = new WhoIsOn.Somebody(new Turn(Set.of(), allDay, "Desk", "101"), OCCURRED);
        assertThat(hours.seen(TAKEN, request(Priority.P1))).isSameAs(TAKEN);
    }

    @Test
    void a_person_who_has_read_it_was_there_and_a_refusal_stays_one() {
        Accepted read = new Accepted(200, new Reader("Ada Byron", "inspector"));
        Refused refused = new Refused(503);

        assertThat(hours.seen(read, request(Priority.P1))).isSameAs(read);
        assertThat(hours.seen(refused, request(Priority.P1))).isSameAs(refused);
    }

    @ParameterizedTest
    @EnumSource(names = {"P3", "P4"})
    void in_quiet_hours_what_is_not_urgent_is_put_off_to_their_end_or_before_it_is_late(
            Priority priority) {
        assertThat(hours.putOff(ID, due(priority, Duration.ofHours(9)))).isTrue();
        assertThat(hours.putOff(ID, due(priority, Duration.ofHours(1)))).isTrue();
        assertThat(hours.putOff(ID, due(priority, Duration.ofMinutes(2)))).isFalse();

        assertThat(putOff)
                .containsExactly(
                        OCCURRED.plus(Duration.ofHours(8)), OCCURRED.plus(Duration.ofMinutes(55)));
    }

    @ParameterizedTest
    @EnumSource(names = {"P1", "P2"})
    void what_is_urgent_knows_no_quiet_hours(Priority urgent) {
        assertThat(hours.putOff(ID, due(urgent, Duration.ofHours(9)))).isFalse();
        assertThat(putOff).isEmpty();
    }

    private static TellRequest request(Priority priority) {
        return due(priority, Duration.ofHours(1));
    }

    private static TellRequest due(Priority priority, Duration in) {
        TellRequest example = aRequest();
        Matter matter = example.matter();
        Instant deliverBy = OCCURRED.plus(in);
        return new TellRequest(
                example.id(),
                new Rung(0, example.rung().channel(), deliverBy, deliverBy),
                example.recipient(),
                new Matter(
                        matter.kind(), priority, matter.tier(), matter.cases(), matter.reference()),
                example.happening());
    }

    /** Quiet for eight hours more. */
    private final class Told implements Duties {

        @Override
        public WhoIsOn whoIsOn(Recipient recipient, Instant at) {
            return now;
        }

        @Override
        public Optional<Instant> quietUntil(Recipient recipient, Instant at) {
            return Optional.of(at.plus(Duration.ofHours(8)));
        }
    }

    private final class Kept implements QuietDeliveries {

        @Override
        public boolean putOff(DeliveryId id, Instant until, Instant soon) {
            assertThat(soon).isEqualTo(OCCURRED.plus(QuietWait.TO_TRY));
            return putOff.add(until);
        }

        @Override
        public void release(DeliveryId id, Instant at) {
            throw new UnsupportedOperationException("Nothing comes in here");
        }

        @Override
        public void wake(Instant at) {
            throw new UnsupportedOperationException("Nothing is woken here");
        }
    }
}
