package org.threshold.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.threshold.local.contract.Contract;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;

/** The topics that this service knows are those that the contract says it uses, and no others. */
class TopicsTest {

    @Test
    void the_topics_of_this_service_are_those_of_the_contract() throws IllegalAccessException {
        Set<String> topics = new TreeSet<>();
        for (Field field : Topics.class.getFields()) {
            if (field.get(null) instanceof String topic) {
                topics.add(topic);
            }
        }

        assertThat(Contract.published().topicsOf("workflow-service")).hasSize(5).isEqualTo(topics);
    }

    @Test
    void every_kind_of_change_is_one_that_the_contract_takes() {
        var published = new PublishedEvents();

        for (ChangeKind kind : ChangeKind.values()) {
            published.add(change("org.threshold." + kind.eventName() + ".v1", kind.id(), "arm"));
        }

        assertThat(published).hasSize(ChangeKind.values().length);
    }

    @Test
    void an_event_that_was_not_agreed_is_caught_as_it_is_published() {
        var published = new PublishedEvents();
        OutgoingEvent narrative = change("org.threshold.new-injury.v1", "EV-03", "a sore arm");

        assertThatThrownBy(() -> published.add(narrative)).isInstanceOf(AssertionError.class);
    }

    private static OutgoingEvent change(String type, String eventId, String site) {
        return new OutgoingEvent(
                Topics.CASE_EVENTS,
                "CP-2041",
                type,
                Map.of(
                        "case", "CP-2041",
                        "changeId", "0198a1de-7c3a-7d11-9a55-2f9f4a3c1b02",
                        "eventId", eventId,
                        "relation", "first",
                        "occurredAt", "2026-11-23T08:55:00Z",
                        "recordedAt", "2026-11-23T09:00:00Z",
                        "codes", Map.of("bodySite", site)));
    }
}
