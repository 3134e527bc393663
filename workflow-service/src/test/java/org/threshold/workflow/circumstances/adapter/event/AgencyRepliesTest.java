package org.threshold.workflow.circumstances.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.local.contract.Contract;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.AgencyReply.Said;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.RecordReply;
import org.threshold.workflow.platform.IncomingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published examples of what agencies reply, as this service reads them. */
class AgencyRepliesTest {

    private static final NotificationId ID =
            new NotificationId(UUID.fromString("0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01"));

    private final RecordReply record = mock(RecordReply.class);
    private final AgencyReplies replies = new AgencyReplies(record);
    private final Contract contract = Contract.published();

    @ParameterizedTest
    @CsvSource({
        "agency-replied, 1, false, REPLY, true",
        "agency-replied-filed, 2, true, NONE, false",
        "agency-replied-information, 3, false, DECLINED, true",
        "agency-replied-nil-return, 4, false, NIL_RETURN, false"
    })
    void a_reply_is_recorded_with_who_said_what_and_when(
            String example, int number, boolean filed, Answer answer, boolean wrote) {
        hear(contract.example(example));

        verify(record)
                .handle(
                        new AgencyReply(
                                new AgencyReply.Id(ID, number),
                                Recipient.practice("K81234"),
                                new Said(filed, answer, wrote),
                                Instant.parse("2026-11-23T09:05:31.204518Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"notificationId", "number", "by", "agency", "role", "filed", "text", "at"})
    void an_example_that_renames_what_is_needed_here_is_not_read(String field) {
        String broken =
                contract.example("agency-replied-filed")
                        .replaceAll("(?s)(\"data\":.*)\"" + field + "\":", "$1\"renamed\":");

        assertThatThrownBy(() -> hear(broken)).isInstanceOf(IllegalArgumentException.class);
        verifyNoInteractions(record);
    }

    @Test
    void no_example_is_left_unread() {
        List<String> examples = contract.examplesOf("agencyReplied");

        examples.forEach(this::hear);

        verify(record, times(examples.size())).handle(any());
    }

    private void hear(String example) {
        JsonNode event = JsonMapper.builder().build().readTree(example);
        assertThat(event.path("type").asString()).isEqualTo(replies.type());
        replies.handle(new IncomingEvent(replies.type(), event.path("data")));
    }
}
