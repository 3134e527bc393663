package org.threshold.stories;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Order(2)
class AgencySilentStoryIT {

    @Test
    void silence_climbs_to_a_manager_and_what_waited_arrives_in_order_when_the_agency_is_back() {
        assertThat(WholeStack.play("agency-silent").differences()).isZero();

        assertThat(injuriesInOrderOfArrival().values())
                .contains(List.of("face", "leg"), List.of("face", "leg", "arm"));
    }

    /** By case; of the cases of which something was refused before it was taken. */
    private static Map<String, List<String>> injuriesInOrderOfArrival() {
        Set<String> refusedBefore =
                injuries()
                        .filter(one -> one.path("accepted").asInt() < one.path("times").asInt())
                        .map(AgencySilentStoryIT::caseOf)
                        .collect(Collectors.toSet());
        return injuries()
                .filter(one -> refusedBefore.contains(caseOf(one)))
                .filter(one -> one.path("accepted").asInt() > 0)
                .sorted(Comparator.comparing(one -> instant(one, "last")))
                .collect(
                        groupingBy(
                                AgencySilentStoryIT::caseOf,
                                mapping(
                                        one -> one.at("/body/data/codes/bodySite").asString(""),
                                        toList())));
    }

    /** Each as it was told first; its ladder tells the inspector of the same, and later. */
    private static Stream<JsonNode> injuries() {
        JsonNode arrivals = WholeStack.api().get("simulator", "/api/arrivals?agency=police").body();
        Map<String, JsonNode> first =
                StreamSupport.stream(arrivals.spliterator(), false)
                        .filter(one -> one.at("/body/data/eventId").asString("").equals("EV-03"))
                        .collect(
                                Collectors.toMap(
                                        one -> one.path("notificationId").asString(""),
                                        Function.identity(),
                                        BinaryOperator.minBy(
                                                Comparator.comparing(
                                                        one -> instant(one, "first")))));
        return first.values().stream();
    }

    private static Instant instant(JsonNode arrival, String name) {
        return Instant.parse(arrival.path(name).asString(""));
    }

    private static String caseOf(JsonNode arrival) {
        return arrival.at("/body/data/cases/0").asString("");
    }
}
