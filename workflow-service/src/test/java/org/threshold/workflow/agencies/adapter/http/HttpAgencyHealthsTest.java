package org.threshold.workflow.agencies.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.agencies.app.AgencyHealth;
import org.threshold.workflow.agencies.app.AgencyHealth.Counts;
import org.threshold.workflow.agencies.app.AgencyHealth.HeldBack;
import org.threshold.workflow.agencies.app.AgencyHealth.Oldest;
import tools.jackson.databind.json.JsonMapper;

/** What the notification service says of agencies, as it sends it. */
class HttpAgencyHealthsTest {

    private static final String RUNGS =
            """
            "rungs": {"queued": 1, "quiet": 2, "sent": 4, "late": 8, "parked": 16, "delivered": 32}""";

    @Test
    void what_no_system_has_accepted_waits_and_what_was_given_up_is_apart() {
        assertThat(read("[{\"agency\": \"gp\", %s, \"heldBack\": []}]".formatted(RUNGS)))
                .contains(
                        List.of(
                                new AgencyHealth(
                                        "gp",
                                        new Counts(15, 16),
                                        new Oldest(Optional.empty(), Optional.empty()),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty())));
    }

    @Test
    void a_system_that_does_not_answer_is_said_with_since_when() {
        var answer =
                """
                [{"agency": "hospital", %s, "oldestUndelivered": "2026-11-24T10:00:00Z",
                  "oldestUnacknowledged": "2026-11-24T09:00:00Z", "lastDelivered": "2026-11-24T08:00:00Z",
                  "attempts": 3, "heldBack": [{"role": "ward", "channel": "first", "since": "2026-11-24T10:01:00Z",
                  "probes": 2, "nextProbe": "2026-11-24T10:05:00Z"}]}]"""
                        .formatted(RUNGS);

        AgencyHealth hospital = read(answer).orElseThrow().getFirst();

        assertThat(hospital.oldest())
                .isEqualTo(new Oldest(at("2026-11-24T10:00:00Z"), at("2026-11-24T09:00:00Z")));
        assertThat(hospital.lastAccepted()).isEqualTo(at("2026-11-24T08:00:00Z"));
        assertThat(hospital.heldBack())
                .containsExactly(
                        new HeldBack(
                                "ward",
                                "first",
                                at("2026-11-24T10:01:00Z").orElseThrow(),
                                2,
                                at("2026-11-24T10:05:00Z").orElseThrow()));
    }

    @Test
    @Requirement("R-Mid-1")
    void guidelines_are_led_to_over_https_only() {
        assertThat(guidelines("https://maternity.example/guidelines"))
                .contains("https://maternity.example/guidelines");
        assertThat(guidelines("http://maternity.example")).isEmpty();
        assertThat(guidelines("javascript:alert(1)")).isEmpty();
    }

    private static Optional<String> guidelines(String address) {
        return read("[{\"agency\": \"midwifery\", %s, \"heldBack\": [], \"guidelines\": \"%s\"}]"
                        .formatted(RUNGS, address))
                .orElseThrow()
                .getFirst()
                .guidelines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "[{}]",
                "[{\"agency\": \"gp\", \"rungs\": {}, \"heldBack\": []}]",
            })
    void an_answer_that_lacks_something_is_as_if_there_were_none(String answer) {
        assertThat(read(answer)).isEmpty();
    }

    private static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    private static Optional<List<AgencyHealth>> read(String answer) {
        return new HttpAgencyHealths(
                        path -> Optional.of(answer).filter(_ -> path.equals("/api/v1/agencies")),
                        JsonMapper.shared())
                .all();
    }
}
