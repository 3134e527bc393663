package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report =
            new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void a_step_is_printed_with_its_lesson_and_what_must_happen() {
        begin("L-3.1.8: every child");

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Step 3  A brother  (Tuesday 24 November 2026, 10:00)")
                .contains("  lesson:      L-3.1.8: every child")
                .contains("  must happen: He is decided for.");
    }

    @Test
    void a_step_without_one_says_nothing_of_it() {
        begin(null);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("  must happen: He is decided for.")
                .doesNotContain("lesson");
    }

    @Test
    void differences_are_counted_among_what_was_observed() {
        begin(null);
        report.seen("that he is there", "HTTP 200");
        report.different("that he is decided for", "HTTP 422");

        assertThat(report.end()).isEqualTo(new Outcome(1, 2, 1));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("DIFFERENT      that he is decided for: HTTP 422")
                .contains("1 steps, 2 observations, 1 differences");
    }

    private void begin(@Nullable String lesson) {
        var step = new Story.Step("3", "A brother", lesson, "He is decided for.", List.of());
        report.step(step, Instant.parse("2026-11-24T10:00:00Z"));
    }
}
