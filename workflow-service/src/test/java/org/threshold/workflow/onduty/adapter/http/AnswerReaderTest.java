package org.threshold.workflow.onduty.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.Duty.Gap;
import org.threshold.workflow.onduty.domain.Duty.Quiet;
import org.threshold.workflow.onduty.domain.Duty.Telling;
import org.threshold.workflow.onduty.domain.Duty.Way;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class AnswerReaderTest {

    /** With all that there can be, and something that a later version might add. */
    private static final String FULL =
            """
            {"at": "2026-12-24T23:10:00Z", "later": [1],
             "duties": [{"agency": "hospital", "role": "paediatrician", "later": {},
               "channels": [{"kind": "webhook"}, {"kind": "mail", "disabledAt": "2026-12-20T09:00:00Z"}],
               "quiet": {"from": "20:00", "to": "07:00"},
               "on": {"name": "On-call consultant", "ring": "01296 315000", "until": "2026-12-25T08:00:00Z"},
               "gapsAhead": [{"from": "2026-12-26T08:00:00Z", "to": "2026-12-26T20:00:00Z"}]}]}
            """;

    private static final String BARE =
            """
            {"at": "2026-12-24T23:10:00Z", "duties": [{"agency": "school", "role": "safeguarding-lead",
              "channels": [], "who": "", "gapsAhead": []}]}
            """;

    private final AnswerReader reader = new AnswerReader(JsonMapper.shared());

    @Test
    void everything_that_an_answer_says_is_read_and_what_is_not_known_is_passed_over() {
        var telling =
                new Telling(
                        List.of(
                                new Way("webhook", Optional.empty()),
                                new Way("mail", Optional.of(instant("2026-12-20T09:00:00Z")))),
                        Optional.of(new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0))));
        var on =
                new Cover.OnDuty(
                        "On-call consultant", "01296 315000", instant("2026-12-25T08:00:00Z"));
        var gap = new Gap(instant("2026-12-26T08:00:00Z"), instant("2026-12-26T20:00:00Z"));

        assertThat(reader.read(FULL))
                .contains(
                        List.of(
                                new Duty(
                                        new Desk("hospital", "paediatrician"),
                                        telling,
                                        on,
                                        List.of(gap))));
    }

    @Test
    void a_role_without_a_rota_says_neither_who_is_on_nor_that_nobody_is() {
        assertThat(cover("")).isEqualTo(new Cover.NoRota());
        assertThat(cover("\"on\": null, \"gap\": null,")).isEqualTo(new Cover.NoRota());
    }

    @Test
    void a_gap_ends_when_it_is_known_to() {
        var end = instant("2026-12-25T08:00:00Z");

        assertThat(cover("\"gap\": {\"until\": \"2026-12-25T08:00:00Z\"},"))
                .isEqualTo(new Cover.Nobody(Optional.of(end)));
        assertThat(cover("\"gap\": {\"until\": null},"))
                .isEqualTo(new Cover.Nobody(Optional.empty()));
        assertThat(cover("\"gap\": {},")).isEqualTo(new Cover.Nobody(Optional.empty()));
    }

    @Test
    void a_directory_without_a_role_is_an_answer() {
        assertThat(reader.read("{\"at\": \"2026-12-24T23:10:00Z\", \"duties\": []}"))
                .contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at",
                "duties",
                "agency",
                "role",
                "channels",
                "kind",
                "from",
                "to",
                "name",
                "ring",
                "until",
                "gapsAhead"
            })
    void an_answer_that_lacks_something_is_not_used_and_the_log_does_not_say_what_it_says(
            String member, CapturedOutput log) {
        assertThat(reader.read(FULL.replace("\"" + member + "\":", "\"x\":"))).isEmpty();

        assertThat(log).contains("cannot be used").doesNotContain("01296", "consultant");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T23:10:00Z, tomorrow",
        "2026-12-25T08:00:00Z, 8",
        "20:00, evening",
        "On-call consultant, ' '"
    })
    void a_value_that_is_none_makes_the_answer_useless(String value, String other) {
        assertThat(reader.read(FULL.replace(value, other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"at\": 3}", "<html>", "\"text\""})
    void what_is_no_answer_is_not_used(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void a_duty_role_that_is_no_object_makes_the_answer_useless() {
        assertThat(reader.read("{\"at\": \"2026-12-24T23:10:00Z\", \"duties\": [3]}")).isEmpty();
        assertThat(reader.read("{\"at\": \"2026-12-24T23:10:00Z\", \"duties\": {}}")).isEmpty();
    }

    private Cover cover(String members) {
        return reader.read(BARE.replace("\"who\": \"\",", members))
                .orElseThrow()
                .getFirst()
                .cover();
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
