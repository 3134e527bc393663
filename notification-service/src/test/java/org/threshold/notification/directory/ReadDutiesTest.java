package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.notification.directory.ReadGaps.Gap;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.directory.WhoIsOn.NotSaid;
import org.threshold.notification.directory.WhoIsOn.Somebody;
import org.threshold.trace.Requirement;

class ReadDutiesTest {

    private static final Recipient GP = new Recipient("gp", "practice");
    private static final Recipient WARD = new Recipient("hospital", "ward");
    private static final Recipient DOCTOR = new Recipient("hospital", "paediatrician");
    private static final Instant MONDAY = Instant.parse("2026-11-02T12:00:00Z");
    private static final ReachedBy MAIL = new ReachedBy("mail", null);

    private static final Recipient DESIGNATED = new Recipient("hospital", "designated-doctor");
    private static final Recipient NETWORK = new Recipient("hospital", "paediatric-network");
    private static final Recipient RADIOLOGY = new Recipient("hospital", "radiology");

    private final DutiesInMemory kept = new DutiesInMemory();
    private final ReadDuties read =
            new ReadDuties(
                    () -> Map.of(WARD, List.of(MAIL), GP, List.of(MAIL)),
                    kept.rotas,
                    kept.quiet,
                    DutiesInMemory.NO_HOLIDAYS);

    @Test
    void every_role_with_a_channel_or_a_rota_is_there_by_its_codes() {
        kept.enter(DOCTOR, RotasOf.turns("daily 00:00 00:00 On call"));
        kept.enter(new Recipient("hospital", "physiotherapy"), Rota.NONE);

        List<Duty> duties = read.handle(MONDAY);

        assertThat(duties)
                .extracting(Duty::recipient)
                .containsExactly(GP, DESIGNATED, NETWORK, DOCTOR, RADIOLOGY, WARD);
        assertThat(duties.getFirst().channels()).containsExactly(MAIL);
        assertThat(duties.get(3).channels()).isEmpty();
        assertThat(duties.getFirst().cover().now()).isEqualTo(new NotSaid());
        assertThat(duties.get(3).cover().now()).isInstanceOf(Somebody.class);
        assertThat(duties).allMatch(duty -> duty.cover().gapsAhead().isEmpty());
    }

    @Test
    @Requirement("L-3.1.15")
    void gaps_ahead_begin_within_two_weeks_and_are_told_to_their_end() {
        kept.enter(GP, RotasOf.turns("monday 09:00 17:00 Open"));

        Duty practice = read.handle(MONDAY).getFirst();

        assertThat(practice.cover().gapsAhead())
                .containsExactly(
                        span("2026-11-02T17:00:00Z", "2026-11-09T09:00:00Z"),
                        span("2026-11-09T17:00:00Z", "2026-11-16T09:00:00Z"));
        assertThat(read.handle(MONDAY.plus(Duration.ofDays(6))).getFirst().cover().gapsAhead())
                .last()
                .isEqualTo(span("2026-11-16T17:00:00Z", "2026-11-23T09:00:00Z"));
    }

    @Test
    void no_more_than_twenty_gaps_are_told() {
        kept.enter(GP, RotasOf.turns("daily 08:00 12:00 Open", "daily 14:00 18:00 Open"));

        assertThat(read.handle(MONDAY).getFirst().cover().gapsAhead())
                .hasSize(20)
                .startsWith(span("2026-11-02T12:00:00Z", "2026-11-02T14:00:00Z"));
    }

    @Test
    void a_rota_that_has_nobody_for_good_is_one_gap() {
        kept.enter(GP, RotasOf.turns("bank-holiday 09:00 17:00 Open"));

        Duty practice = read.handle(MONDAY).getFirst();

        assertThat(practice.cover().now()).isEqualTo(new Nobody(null));
        assertThat(practice.cover().gapsAhead())
                .containsExactly(new Span(MONDAY, MONDAY.plus(ReadDuties.AHEAD)));
    }

    @Test
    void quiet_hours_are_those_that_count() {
        Hours night = new Hours(LocalTime.of(20, 0), LocalTime.of(7, 0));
        kept.quiet.enter(
                new Recipient("gp", Recipient.ANY_ROLE), new QuietHours.Entered(night, MONDAY));

        assertThat(read.handle(MONDAY))
                .filteredOn(duty -> duty.quietIfAny().isPresent())
                .extracting(Duty::recipient)
                .containsExactly(GP);
    }

    @Test
    void the_report_names_every_gap_of_every_rota_between_two_instants() {
        kept.enter(WARD, RotasOf.turns("daily 08:00 20:00 Day"));
        kept.enter(GP, RotasOf.turns("daily 00:00 00:00 Desk"));

        List<Gap> gaps =
                new ReadGaps(Map::of, kept.rotas, DutiesInMemory.NO_HOLIDAYS)
                        .handle(span("2026-11-02T21:00:00Z", "2026-11-04T00:00:00Z"));

        assertThat(gaps)
                .containsExactly(
                        new Gap(WARD, span("2026-11-02T21:00:00Z", "2026-11-03T08:00:00Z")),
                        new Gap(WARD, span("2026-11-03T20:00:00Z", "2026-11-04T00:00:00Z")));
    }

    @Test
    @Requirement("L-3.1.15")
    void a_role_that_is_told_and_has_no_rota_is_reported_and_not_passed_over() {
        var desk = new Recipient("police", Recipient.ANY_ROLE);
        var inspector = new Recipient("police", "duty-inspector");
        kept.enter(DOCTOR, Rota.NONE);
        kept.enter(desk, RotasOf.turns("daily 00:00 00:00 Desk"));
        ReachedBy.Source channels =
                () ->
                        Map.of(
                                WARD, List.of(MAIL),
                                DOCTOR, List.of(MAIL),
                                desk, List.of(MAIL),
                                inspector, List.of(MAIL));

        assertThat(new ReadGaps(channels, kept.rotas, DutiesInMemory.NO_HOLIDAYS).withoutRota())
                .as("a rota that was taken away is none; one of any role of the agency is one")
                .containsExactly(DESIGNATED, NETWORK, DOCTOR, RADIOLOGY, WARD);
    }

    @Test
    @Requirement("L-3.1.15")
    void each_source_of_expertise_is_asked_for_although_nobody_entered_it() {
        assertThat(read.handle(MONDAY))
                .filteredOn(duty -> Expertise.ROLES.contains(duty.recipient()))
                .hasSize(4)
                .allMatch(duty -> duty.cover().now().equals(new NotSaid()));

        kept.enter(RADIOLOGY, RotasOf.turns("monday 09:00 17:00 Radiologist"));

        Duty radiology = duty(RADIOLOGY);
        assertThat(radiology.cover().now()).isInstanceOf(Somebody.class);
        assertThat(radiology.cover().gapsAhead()).isNotEmpty();
        assertThat(new ReadGaps(Map::of, kept.rotas, DutiesInMemory.NO_HOLIDAYS).withoutRota())
                .containsExactly(DESIGNATED, NETWORK, DOCTOR);
    }

    private Duty duty(Recipient of) {
        return read.handle(MONDAY).stream()
                .filter(duty -> duty.recipient().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
