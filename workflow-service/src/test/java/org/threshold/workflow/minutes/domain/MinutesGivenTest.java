package org.threshold.workflow.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.platform.Refusal;

class MinutesGivenTest {

    private static final LocalDate HELD = LocalDate.parse("2026-11-20");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-24"})
    void minutes_are_agreed_between_the_conference_and_today(String day) {
        assertThat(problems("In the shared record.", Optional.of(LocalDate.parse(day)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-19", "2026-11-25"})
    void a_day_before_the_conference_or_to_come_is_refused(String day) {
        assertThat(problems("In the shared record.", Optional.of(LocalDate.parse(day))))
                .containsExactly("agreedOn");
    }

    @Test
    void what_is_missing_is_said_all_at_once() {
        assertThat(problems(" ", Optional.empty())).containsExactly("keptAt", "agreedOn");
    }

    private static List<String> problems(String keptAt, Optional<LocalDate> agreedOn) {
        return new MinutesGiven(keptAt, agreedOn)
                .refusals(HELD, TODAY).stream().map(Refusal::field).toList();
    }
}
