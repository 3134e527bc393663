package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Order(2)
class AgencySilentStoryIT {

    @Test
    void silence_climbs_to_a_manager_and_what_waited_arrives_in_order_when_the_agency_is_back() {
        assertThat(WholeStack.play("agency-silent").differences()).isZero();

        assertThat(bodySitesInOrderOfArrival()).containsExactly("face", "leg");
    }

    /** Of the messages that were refused before they were taken: those of the first step. */
    private static List<String> bodySitesInOrderOfArrival() {
        JsonNode arrivals = WholeStack.api().get("simulator", "/api/arrivals?agency=police").body();
        return StreamSupport.stream(arrivals.spliterator(), false)
                .filter(one -> one.at("/body/data/eventId").asString("").equals("EV-03"))
                .filter(one -> one.path("accepted").asInt() < one.path("times").asInt())
                .sorted(Comparator.comparing(one -> one.path("last").asString("")))
                .map(one -> one.at("/body/data/codes/bodySite").asString(""))
                .toList();
    }
}
