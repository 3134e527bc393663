package org.threshold.workflow.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.local.contract.Contract;
import tools.jackson.databind.json.JsonMapper;

/** What can be taken in or parked by its key; anything else is put aside. */
class EnvelopesTest {

    private final Envelopes envelopes = new Envelopes(JsonMapper.builder().build());

    @Test
    void an_envelope_is_read_and_attributes_that_nobody_knows_are_passed_over() {
        String body =
                Heard.body("a1", 1).replace("{\"specversion\"", "{\"more\":1,\"specversion\"");

        assertThat(read("a", body)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_example_of_the_contract_has_an_envelope_that_is_read(String example) {
        assertThat(read("a", example)).isTrue();
        assertThat(envelopes.event(example).text("state")).isNotBlank();
    }

    static List<String> published() {
        return Contract.published().examplesOf("notificationStateChanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "null", "{\"id\":\"1\"}"})
    void what_has_no_envelope_is_not_read(String body) {
        assertThat(read("a", body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "1.5", "99999999999999999999"})
    void a_place_in_the_order_that_is_none_is_not_read(String sequence) {
        String body =
                Heard.body("a1", 1)
                        .replace("\"sequence\":\"1\"", "\"sequence\":\"" + sequence + "\"");

        assertThat(read("a", body)).isFalse();
    }

    @Test
    void a_key_or_an_id_that_the_database_cannot_hold_is_not_read() {
        String fine = Heard.body("a1", 1);

        assertThat(read(" ", fine)).isFalse();
        assertThat(read("a\0b", fine)).isFalse();
        assertThat(read("k".repeat(3000), fine)).isFalse();
        assertThat(read("a", Heard.body("\\u0000", "a1", 1))).isFalse();
        assertThat(read("a", Heard.body("\\ud800", "a1", 1))).isFalse();
        assertThat(read("a", Heard.body("i".repeat(3000), "a1", 1))).isFalse();
    }

    private boolean read(String key, String body) {
        return envelopes.read(new Arrival.Key("topic", key), body).isPresent();
    }
}
