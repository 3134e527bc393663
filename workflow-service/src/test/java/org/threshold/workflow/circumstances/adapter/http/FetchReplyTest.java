package org.threshold.workflow.circumstances.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.SettleReply;
import org.threshold.workflow.platform.Errand;
import tools.jackson.databind.json.JsonMapper;

class FetchReplyTest {

    private static final UUID ID = new UUID(0, 42);
    private static final Errand ERRAND = new Errand("fetch-reply", ID.toString(), "2");

    private final SettleReply settle = mock(SettleReply.class);
    private final List<String> asked = new ArrayList<>();

    @Test
    void it_is_fetched_by_its_number_and_settled_with_its_words() {
        fetch(Optional.of("{\"text\": \"Seen.\", \"later\": 1}")).run(ERRAND);

        assertThat(asked).containsExactly("/api/v1/notifications/" + ID + "/replies/2");
        verify(settle).handle(new AgencyReply.Id(new NotificationId(ID), 2), "Seen.");
    }

    @Test
    void without_an_answer_it_fails_so_that_it_is_asked_again() {
        assertThatThrownBy(() -> fetch(Optional.empty()).run(ERRAND))
                .isInstanceOf(IllegalStateException.class);
        verifyNoInteractions(settle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"text\": null}", "{\"text\": 3}", "{\"words\": \"\"}"})
    void an_answer_without_the_words_settles_nothing(String answer) {
        assertThatThrownBy(() -> fetch(Optional.of(answer)).run(ERRAND))
                .isInstanceOf(RuntimeException.class);
        verifyNoInteractions(settle);
    }

    private FetchReply fetch(Optional<String> answer) {
        return new FetchReply(
                path -> {
                    asked.add(path);
                    return answer;
                },
                settle,
                JsonMapper.shared());
    }
}
