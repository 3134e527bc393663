package org.threshold.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.intake.Arrival.MessageId;
import tools.jackson.databind.json.JsonMapper;

class EnvelopeReaderTest {

    private static final String EVENT =
            """
            {"specversion":"1.0","id":"e-1","source":"/workflow","type":"some.type.v1",
             "sequence":"7","partitionkey":"police:inspector","traceparent":"unknown here","data":{}}
            """;

    private final EnvelopeReader reader = new EnvelopeReader(JsonMapper.builder().build());

    @Test
    void identity_type_and_sequence_are_read_and_other_attributes_passed_over() {
        Arrival arrival = reader.read("police:inspector", EVENT).orElseThrow();

        assertThat(arrival.message()).isEqualTo(new MessageId("/workflow", "e-1"));
        assertThat(arrival.key()).isEqualTo("police:inspector");
        assertThat(arrival.sequence()).isEqualTo(7);
        assertThat(arrival.type()).isEqualTo("some.type.v1");
    }

    @Test
    void a_sequence_may_be_a_number() {
        assertThat(reader.read("k", EVENT.replace("\"7\"", "7"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "source", "type", "sequence"})
    void an_event_without_what_every_event_must_have_is_no_event(String attribute) {
        String without = EVENT.replace("\"" + attribute + "\":", "\"other\":");

        assertThat(reader.read("k", without)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "[]", "{\"id\":", "null"})
    void what_is_not_a_JSON_object_is_no_event(String body) {
        assertThat(reader.read("k", body)).isEmpty();
    }

    @Test
    void a_record_without_a_key_has_no_order_and_is_no_event() {
        assertThat(reader.read(" ", EVENT)).isEmpty();
    }

    @Test
    void a_name_that_the_database_cannot_keep_would_hold_back_its_partition_and_is_no_event() {
        assertThat(reader.read("a\0b", EVENT)).isEmpty();
        assertThat(reader.read("k".repeat(4000), EVENT)).isEmpty();
        assertThat(reader.read("k", EVENT.replace("e-1", "\\u0000"))).isEmpty();
        assertThat(reader.read("k", EVENT.replace("/workflow", "\\ud800"))).isEmpty();
    }
}
