package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.directory.EnterRota.RotaEntered;
import org.threshold.notification.directory.Rotas.Entered;
import org.threshold.notification.platform.Refusal;

class EnterRotaTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Recipient GP = new Recipient("gp", "practice");
    private static final EnteredTurn OPEN =
            new EnteredTurn(
                    List.of("monday", "bank-holiday"),
                    new EnteredHours("08:00", "18:30"),
                    " Reception ",
                    "01632 960 101");

    private final DutiesInMemory kept = new DutiesInMemory();
    private final List<Object> said = new ArrayList<>();
    private final EnterRota enter = new EnterRota(kept.rotas, () -> NOW, said::add);

    @Test
    void a_rota_is_kept_with_when_it_was_entered_and_an_empty_list_takes_it_away() {
        assertThat(enter.handle(GP, Optional.of(List.of(OPEN)))).isEmpty();
        assertThat(enter.handle(GP, Optional.of(List.of()))).isEmpty();

        Turn turn =
                new Turn(
                        Set.of(DutyDay.MONDAY, DutyDay.BANK_HOLIDAY),
                        new Hours(LocalTime.of(8, 0), LocalTime.of(18, 30)),
                        "Reception",
                        "01632 960 101");
        assertThat(kept.rotas.of(GP))
                .containsExactly(
                        new Entered(new Rota(List.of(turn)), NOW), new Entered(Rota.NONE, NOW));
        assertThat(said).hasSize(2).containsOnly(new RotaEntered(GP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | 08:00 | 18:30 | Reception | 01632 960 101 | turns[0].days",
                "montag      | 08:00 | 18:30 | Reception | 01632 960 101 | turns[0].days",
                "monday      | 8:00  | 18:30 | Reception | 01632 960 101 | turns[0].from",
                "monday      | 08:00 | 24:00 | Reception | 01632 960 101 | turns[0].to",
                "monday      | 08:00 | 18:60 | Reception | 01632 960 101 | turns[0].to",
                "monday      | 08:00 | 18:30 | ' '       | 01632 960 101 | turns[0].name",
                "monday      | 08:00 | 18:30 | Reception | ''            | turns[0].ring",
                "monday      | 08:00 | 18:30 | Reception | ask Sian      | turns[0].ring"
            })
    void what_is_no_turn_is_refused_under_its_field(
            String day, String from, String to, String name, String ring, String field) {
        EnteredTurn turn = new EnteredTurn(List.of(day), new EnteredHours(from, to), name, ring);

        assertThat(enter.handle(GP, Optional.of(List.of(turn))))
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo(field);
                            assertThat(refusal.remedy()).isNotBlank();
                        });
        assertThat(kept.rotas.of(GP)).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        EnteredTurn nothing = new EnteredTurn(List.of(), new EnteredHours("", ""), "", "");

        assertThat(enter.handle(GP, Optional.of(List.of(OPEN, nothing))))
                .extracting(Refusal::field)
                .containsExactly(
                        "turns[1].days",
                        "turns[1].from",
                        "turns[1].to",
                        "turns[1].name",
                        "turns[1].ring");
    }

    @Test
    void without_a_list_or_with_too_long_a_one_it_is_no_rota() {
        List<EnteredTurn> tooMany = Collections.nCopies(EnterRota.MOST + 1, OPEN);

        assertThat(enter.handle(GP, Optional.empty()))
                .extracting(Refusal::field)
                .containsExactly("turns");
        assertThat(enter.handle(GP, Optional.of(tooMany)))
                .extracting(Refusal::field)
                .containsExactly("turns");
        assertThat(kept.rotas.of(GP)).isEmpty();
    }
}
