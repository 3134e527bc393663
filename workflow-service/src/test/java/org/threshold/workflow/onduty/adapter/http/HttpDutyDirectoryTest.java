package org.threshold.workflow.onduty.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HttpDutyDirectoryTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void it_is_asked_for_an_instant_and_its_answer_is_kept_as_it_came() {
        var directory = directory(Optional.of("{}"));

        assertThat(directory.ask(Instant.parse("2026-12-24T23:10:00Z"))).contains("{}");
        assertThat(asked).containsExactly("/api/v1/directory/on-duty?at=2026-12-24T23:10:00Z");
    }

    @Test
    void what_is_broken_in_an_answer_is_found_when_it_is_read() {
        var directory = directory(Optional.empty());

        assertThat(directory.read("{\"at\": \"2026-12-24T23:10:00Z\", \"duties\": [")).isEmpty();
        assertThat(directory.ask(Instant.EPOCH)).isEmpty();
    }

    private HttpDutyDirectory directory(Optional<String> answer) {
        return new HttpDutyDirectory(
                path -> {
                    asked.add(path);
                    return answer;
                },
                JsonMapper.shared());
    }
}
