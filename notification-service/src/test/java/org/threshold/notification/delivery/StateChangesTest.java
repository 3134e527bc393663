package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.local.contract.Contract;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Topics;
import org.threshold.notification.testing.Published;

class StateChangesTest {

    private static final NotificationId ID = new NotificationId(new UUID(7, 42));
    private static final Instant AT = Instant.parse("2026-11-23T09:04:31.204518Z");

    private final Published published = new Published();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Contract contract = Contract.published();

    static List<Said> all() {
        return List.of(
                new Said.Queued(),
                new Said.Sent(),
                new Said.Delivered(),
                new Said.Acknowledged(new Recipient("police", "police-referral-sergeant")),
                new Said.Failed(FailureReason.NOT_DELIVERED_IN_TIME),
                new Said.Returned(Report.TEMPORARY_FAILURE),
                new Said.Unattended(),
                new Said.Confirmed());
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_said_keeps_to_the_published_schema_and_is_a_CloudEvent(Said said) {
        changes(true).say(ID, 0, List.of(said), AT);

        String event = published.structured();
        assertThat(problemsOf(event)).isEmpty();
        CloudEvent read = new JsonFormat().deserialize(event.getBytes(StandardCharsets.UTF_8));
        assertThat(read.getType()).isEqualTo(StateChanges.TYPE);
        assertThat(published.key().key()).isEqualTo(ID.toString());
    }

    @Test
    void every_reason_of_a_failure_is_in_the_schema() {
        for (FailureReason reason : FailureReason.values()) {
            changes(true).say(ID, 0, List.of(new Said.Failed(reason)), AT);
            assertThat(problemsOf(published.structured())).as(reason.code()).isEmpty();
        }
    }

    @Test
    void the_topics_of_this_service_are_those_of_the_contract() throws IllegalAccessException {
        Set<String> topics = new TreeSet<>();
        for (Field field : Topics.class.getFields()) {
            if (field.get(null) instanceof String topic) {
                topics.add(topic);
            }
        }

        assertThat(contract.topicsOf("notification-service")).hasSize(4).isEqualTo(topics);
    }

    @Test
    void what_was_said_before_is_not_said_again() {
        changes(false).say(ID, 0, List.of(new Said.Sent()), AT);

        assertThat(published.events()).isEmpty();
        assertThat(meters.find("threshold.notification.states").counters()).isEmpty();
    }

    @Test
    void what_is_said_together_leaves_in_its_order() {
        changes(true).say(ID, 0, List.of(new Said.Sent(), new Said.Delivered()), AT);

        assertThat(published.events())
                .extracting(event -> event.data().get("state"))
                .containsExactly("sent", "delivered");
    }

    @Test
    void metrics_count_states_and_know_no_ids() {
        changes(true).say(ID, 0, List.of(new Said.Sent()), AT);

        assertThat(
                        meters.get("threshold.notification.states")
                                .tag("state", "sent")
                                .counter()
                                .count())
                .isEqualTo(1);
        assertThat(meters.getMetersAsString()).doesNotContain(ID.toString());
    }

    private StateChanges changes(boolean isNew) {
        return new StateChanges(
                (id, rung, said, at) -> isNew ? said : List.of(), published, meters);
    }

    private List<String> problemsOf(String event) {
        return contract.problemsOn(Topics.NOTIFICATION_EVENTS, event);
    }
}
