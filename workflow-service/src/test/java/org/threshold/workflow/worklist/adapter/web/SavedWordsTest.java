package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:15:00Z, Saved at 2:15pm",
        "2026-11-24T00:05:00Z, Saved at 12:05am",
        "2026-11-24T12:00:00Z, Saved at 12:00pm",
        "2026-11-23T23:59:00Z, Saved on Monday 23 November at 11:59pm",
        "2026-07-01T23:30:00Z, Saved on Thursday 2 July at 12:30am"
    })
    void it_is_said_when_something_was_saved_as_people_tell_the_time(String at, String words) {
        assertThat(SavedWords.of(Instant.parse(at), NOW)).isEqualTo(words);
    }
}
