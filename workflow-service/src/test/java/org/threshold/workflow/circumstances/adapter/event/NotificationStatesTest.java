package org.threshold.workflow.circumstances.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.local.contract.Contract;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.RecordAcknowledgement;
import org.threshold.workflow.circumstances.app.RecordDelivery;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.platform.IncomingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published examples of what the notification service says, as this service reads them. */
class NotificationStatesTest {

    private static final NotificationId ID =
            new NotificationId(UUID.fromString("0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01"));

    private final RecordAcknowledgement acknowledgement = mock(RecordAcknowledgement.class);
    private final RecordDelivery delivery = mock(RecordDelivery.class);
    private final NotificationStates states = new NotificationStates(acknowledgement, delivery);
    private final Contract contract = Contract.published();

    @ParameterizedTest
    @CsvSource({
        "notification-queued, QUEUED",
        "notification-sent, SENT",
        "notification-delivered, DELIVERED",
        "notification-returned, RETURNED",
        "notification-returned-nobody-on-duty, RETURNED",
        "notification-confirmed, CONFIRMED",
        "notification-failed, FAILED",
        "notification-failed-nobody-on-duty, FAILED"
    })
    void how_far_a_rung_has_come_is_recorded(String example, DeliveryState state) {
        hear(contract.example(example));

        verify(delivery).handle(ID, 0, state);
        verifyNoMoreInteractions(acknowledgement, delivery);
    }

    @Test
    void an_acknowledgement_is_recorded_with_who_was_told_and_when() {
        hear(contract.example("notification-acknowledged-state"));

        var by = new By("police", "police-referral-sergeant");
        var at = Instant.parse("2026-11-23T09:05:31.204518Z");
        verify(acknowledgement)
                .handle(Actor.itself(), ID, new Acknowledgement(by, How.DELIVERY, at), "");
        verifyNoMoreInteractions(acknowledgement, delivery);
    }

    @ParameterizedTest
    @CsvSource({
        "notification-delivered, notificationId",
        "notification-delivered, rung",
        "notification-delivered, state",
        "notification-acknowledged-state, at",
        "notification-acknowledged-state, acknowledgedBy",
        "notification-acknowledged-state, agency",
        "notification-acknowledged-state, role"
    })
    void an_example_that_renames_what_is_needed_here_is_not_read(String example, String field) {
        String broken =
                contract.example(example)
                        .replaceAll("(?s)(\"data\":.*)\"" + field + "\":", "$1\"renamed\":");

        assertThatThrownBy(() -> hear(broken)).isInstanceOf(IllegalArgumentException.class);
        verifyNoMoreInteractions(acknowledgement, delivery);
    }

    @Test
    void no_example_is_left_unread() {
        List<String> examples = contract.examplesOf("notificationStateChanged");

        examples.forEach(this::hear);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(DeliveryState.values().length);
    }

    private void hear(String example) {
        JsonNode event = JsonMapper.builder().build().readTree(example);
        assertThat(event.path("type").asString()).isEqualTo(states.type());
        states.handle(new IncomingEvent(states.type(), event.path("data")));
    }
}
