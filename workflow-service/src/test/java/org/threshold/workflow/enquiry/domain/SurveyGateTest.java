package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

/** R-Hosp-10, T16. */
class SurveyGateTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    @Requirement("R-Hosp-10")
    void not_done_needs_a_consultants_name_and_a_reason() {
        assertThat(fields(SurveyGate.first(new SurveyReport.NotDone("", "Too ill."), NOW)))
                .containsExactly("consultant");
        assertThat(fields(SurveyGate.first(new SurveyReport.NotDone("Dr A", " "), NOW)))
                .containsExactly("reason");
        assertThat(SurveyGate.first(new SurveyReport.NotDone("Dr A", "Too ill."), NOW)).isEmpty();
    }

    @Test
    void a_second_set_a_minute_before_11_days_is_too_early() {
        var early = FIRST.plus(Duration.ofDays(11)).minus(Duration.ofMinutes(1));

        assertThat(fields(second(early))).containsExactly("doneAt");
        assertThat(second(FIRST.plus(Duration.ofDays(11)))).isEmpty();
    }

    @Test
    void a_second_set_that_is_late_is_still_taken() {
        assertThat(second(FIRST.plus(Duration.ofDays(20)))).isEmpty();
    }

    @Test
    void a_second_set_can_be_left_out_by_a_consultant() {
        var notDone = new SurveyReport.NotDone("Dr A", "The child has died.");

        assertThat(SurveyGate.second(notDone, FIRST, NOW)).isEmpty();
    }

    @Test
    void images_of_tomorrow_and_images_without_findings_are_refused() {
        assertThat(fields(SurveyGate.first(reported(NOW.plusSeconds(1), "Clear."), NOW)))
                .containsExactly("doneAt");
        assertThat(fields(SurveyGate.first(reported(NOW, ""), NOW))).containsExactly("findings");
    }

    @Test
    void why_a_survey_is_done_is_said() {
        assertThat(SurveyGate.first(new SurveyReport.NotDone("", ""), NOW).getFirst().problem())
                .contains("hospital recommendation 10");
    }

    private static List<Refusal> second(Instant doneAt) {
        return SurveyGate.second(reported(doneAt, "A healing fracture."), FIRST, NOW);
    }

    private static SurveyReport reported(Instant at, String findings) {
        return new SurveyReport.Reported(at, findings);
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
