package org.threshold.workflow.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

class SessionalTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final SessionalDays NIGHT =
            new SessionalDays(
                    FRIDAY, FRIDAY.plusDays(1), "the out-of-hours manager, 01632 960 001");

    @ParameterizedTest
    @Requirement("R-ASC-2")
    @CsvSource({"2026-11-26, false", "2026-11-27, true", "2026-11-28, true", "2026-11-29, false"})
    void an_account_holds_from_the_first_to_the_last_day_of_a_session(
            LocalDate day, boolean holds) {
        assertThat(new Sessional(List.of(NIGHT)).holds(day)).isEqualTo(holds);
    }

    @Test
    void an_account_without_sessions_holds_always() {
        assertThat(new Sessional(List.of()).holds(FRIDAY)).isTrue();
        assertThat(new Sessional(List.of()).ring()).isEmpty();
    }

    @Test
    void the_next_day_to_come_and_whom_to_ring_as_last_entered_are_known() {
        var later = new SessionalDays(FRIDAY.plusDays(9), FRIDAY.plusDays(9), "Efa Night");
        var latest = new SessionalDays(FRIDAY.plusDays(7), FRIDAY.plusDays(7), "Orla Call");
        var account = new Sessional(List.of(NIGHT, later, latest));

        assertThat(account.next(FRIDAY.plusDays(2))).contains(FRIDAY.plusDays(7));
        assertThat(account.next(FRIDAY.plusDays(9))).isEmpty();
        assertThat(account.ring()).isEqualTo("Orla Call");
    }

    @Test
    void days_that_make_no_session_are_refused_by_field() {
        assertThat(NIGHT.refusals(FRIDAY.plusDays(1))).isEmpty();
        assertThat(fields(NIGHT, FRIDAY.plusDays(2))).containsExactly("to");
        assertThat(fields(new SessionalDays(FRIDAY, FRIDAY.minusDays(1), ""), FRIDAY))
                .containsExactly("to", "to", "ring");
        assertThat(fields(new SessionalDays(FRIDAY, FRIDAY.plusDays(30), "x"), FRIDAY)).isEmpty();
        assertThat(fields(new SessionalDays(FRIDAY, FRIDAY.plusDays(31), "x"), FRIDAY))
                .containsExactly("to");
    }

    private static List<String> fields(SessionalDays days, LocalDate today) {
        return days.refusals(today).stream().map(Refusal::field).toList();
    }
}
