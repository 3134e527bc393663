package org.threshold.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForbiddenKeysTest {

    @Test
    void a_message_of_ids_codes_and_instants_carries_nothing_forbidden() {
        assertThat(
                        found(
                                """
                                {"specversion": "1.0", "id": "1", "type": "org.threshold.new-injury.v1",
                                 "data": {"notificationId": "n", "eventId": "EV-03", "eventName": "new-injury",
                                  "cases": ["CP-2041"], "codes": {"site": "face"}, "recipient": {"agency": "police", "role": "sergeant"}}}
                                """))
                .isEmpty();
    }

    @Test
    void names_and_narrative_are_found_at_any_depth_and_however_they_are_written() {
        assertThat(
                        found(
                                """
                                {"data": {"child": [{"first_name": "x", "NHSNumber": "y"}], "Narrative": "z", "date-of-birth": 1}}
                                """))
                .containsExactly("NHSNumber", "Narrative", "date-of-birth", "first_name");
    }

    private static Iterable<String> found(String json) {
        return ForbiddenKeys.in(Json.read(json).orElseThrow());
    }
}
