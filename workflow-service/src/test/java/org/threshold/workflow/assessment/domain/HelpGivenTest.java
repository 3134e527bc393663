package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.platform.Refusal;

/** What has to be said of help that was agreed. */
class HelpGivenTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate LATEST = LocalDate.parse("2027-02-23");

    @Test
    void help_that_goes_on_is_done_by_somebody_led_by_somebody_and_reviewed_on_a_day() {
        assertThat(fields(new HelpGiven(true, "", " ", Optional.empty(), "")))
                .containsExactly("what", "lead", "reviewOn");
        assertThat(fields(new HelpGiven(true, "Visits.", "Sam Carr", Optional.of(LATEST), "")))
                .isEmpty();
    }

    @Test
    void without_help_it_is_said_why_and_nothing_else_is_asked() {
        assertThat(fields(new HelpGiven(false, "", "", Optional.empty(), " ")))
                .containsExactly("why");
        assertThat(fields(new HelpGiven(false, "", "", Optional.empty(), "They said no.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, false",
        "2026-11-23, false",
        "2026-11-24, true",
        "2027-02-23, true",
        "2027-02-24, false"
    })
    void a_review_is_after_today_and_no_later_than_the_limit(LocalDate on, boolean allowed) {
        var given = new HelpGiven(true, "Visits.", "Sam Carr", Optional.of(on), "");

        assertThat(fields(given).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void the_latest_day_is_said_where_another_is_refused() {
        var given = new HelpGiven(true, "Visits.", "Sam Carr", Optional.of(TODAY), "");

        assertThat(given.refusals(TODAY, LATEST))
                .extracting(Refusal::remedy)
                .containsExactly("Give a day after today, at the latest Tuesday 23 February 2027.");
    }

    private static List<String> fields(HelpGiven given) {
        return given.refusals(TODAY, LATEST).stream().map(Refusal::field).toList();
    }
}
