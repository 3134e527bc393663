package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.trace.Requirement;
import tools.jackson.databind.JsonNode;

/** What the operator sees of one agency, and may do about it. */
class AgencyHealthIT extends OnRealServers {

    /** So many messages are under way to an agency at a time. */
    private static final int AT_ONCE = 2;

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private int sequence;

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void an_endpoint_that_fails_is_called_only_to_find_out_and_all_go_when_it_answers() {
        enter(agency, webhook);
        webhook.answers(503);
        List<UUID> told = tell(12);
        await().until(() -> !health().get("heldBack").isEmpty());

        JsonNode held = health();
        assertThat(held.at("/heldBack/0/role").asString()).isEqualTo("any");
        assertThat(held.at("/heldBack/0/channel").asString()).isEqualTo("first");
        assertThat(held.get("oldestUndelivered").isNull()).isFalse();
        assertThat(held.has("lastDelivered")).isFalse();
        assertThat(metrics())
                .contains(metric("threshold_endpoint_held_back", "role=\"any\"") + " 1");
        assertThat(tried()).as("of twelve, each about a case of its own").isLessThan(12);

        webhook.answers(204);
        advance(31);

        await().until(() -> told.stream().allMatch(id -> TOPIC.states(id).contains("delivered")));
        JsonNode well = health();
        assertThat(well.get("heldBack")).isEmpty();
        assertThat(well.at("/rungs/delivered").asInt()).isEqualTo(12);
        assertThat(well.has("oldestUndelivered")).isFalse();
        assertThat(well.has("oldestUnacknowledged")).isTrue();
        assertThat(well.has("lastDelivered")).isTrue();
    }

    @Test
    void what_is_held_back_fails_in_time_so_that_the_ladder_climbs() {
        enter(agency, webhook);
        webhook.answers(503);
        tell(8);
        await().until(() -> !health().get("heldBack").isEmpty());
        UUID untried = tell(1).getFirst();
        await().until(() -> TOPIC.states(untried).contains("queued"));

        advance(121);

        await().untilAsserted(
                        () ->
                                assertThat(TOPIC.states(untried))
                                        .containsExactly("queued", "failed"));
    }

    @Test
    void what_nobody_accepts_for_a_week_is_parked_and_replayed_by_one_call_under_the_same_id() {
        enter(agency, webhook);
        webhook.answers(503);
        UUID id = tell(1).getFirst();
        await().until(() -> TOPIC.states(id).contains("sent"));
        advance(121);
        await().until(() -> TOPIC.states(id).contains("failed"));
        advance(WEEK);
        await().until(() -> health().at("/rungs/parked").asInt() == 1);

        webhook.answers(204);
        String replay = "/api/v1/agencies/" + agency + "/replay";
        system(agency).post(replay, "").expect(403);
        service().post(replay, "").expect(403);
        assertThat(operator().post(replay, "").expect(200).json().get("deliveries").asInt())
                .isEqualTo(1);

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(webhook.received()).extracting("webhookId").hasSizeGreaterThan(2);
        assertThat(webhook.received().stream().map(each -> each.webhookId()).distinct()).hasSize(1);
        assertThat(health().at("/rungs/parked").asInt()).isZero();
    }

    @Test
    @Requirement("R-Mid-1")
    void where_an_agencys_guidelines_are_is_said_until_there_are_none_and_all_of_it_is_kept() {
        enter(agency, webhook);
        String guidelines = "/api/v1/directory/agencies/" + agency + "/guidelines";
        operator().put(guidelines, "{\"address\":\"https://a.example/g\"}").expect(200);
        assertThat(health().get("guidelines").asString()).isEqualTo("https://a.example/g");
        operator().put(guidelines, "{\"address\":\"http://a.example\"}").expect(400);

        operator().put(guidelines, "{\"address\":null}").expect(200);

        assertThat(health().has("guidelines")).isFalse();
        assertThat(operator().get(guidelines).expect(200).json()).hasSize(2);
    }

    @Test
    void an_agency_that_wants_four_a_second_is_sent_no_more_and_the_most_urgent_first() {
        enter(agency, webhook);
        operator()
                .put("/api/v1/directory/agencies/" + agency + "/rate", "{\"perSecond\":4}")
                .expect(200);
        long start = System.nanoTime();
        List<UUID> slow = new ArrayList<>();
        for (int each = 0; each < 10; each++) {
            slow.add(tell("P3", "CP-" + each));
        }
        UUID urgent = tell("P1", "CP-99");
        await().until(() -> webhook.received().size() == 11);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("four at once and seven at four a second")
                .isGreaterThanOrEqualTo(Duration.ofMillis(1700));
        List<String> arrived =
                webhook.received().stream()
                        .map(each -> each.json().at("/data/notificationId").asString())
                        .toList();
        assertThat(arrived.indexOf(urgent.toString())).isLessThan(9);
        List<String> others = arrived.stream().filter(id -> !id.equals(urgent.toString())).toList();
        List<String> asked = slow.stream().map(UUID::toString).toList();
        assertThat(others).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(others)
                .as("each in its turn; as many as are told at once may overtake each other")
                .allSatisfy(
                        id ->
                                assertThat(others.indexOf(id))
                                        .isCloseTo(asked.indexOf(id), within(AT_ONCE)));
    }

    @Test
    void per_case_it_is_seen_who_was_told_by_which_channel_and_who_acknowledged() {
        enter(agency, webhook);
        UUID id = tell("P1", "CP-" + agency);
        await().until(() -> TOPIC.states(id).contains("delivered"));
        system(agency)
                .post(
                        "/api/v1/notifications/" + id + "/acknowledgements",
                        "{\"name\":\"Ada Byron\",\"role\":\"duty inspector\"}")
                .expect(201);

        JsonNode told =
                service().get("/api/v1/cases/CP-" + agency + "/notifications").expect(200).json();

        assertThat(told).hasSize(1);
        assertThat(told.at("/0/id").asString()).isEqualTo(id.toString());
        assertThat(told.at("/0/about/recipient/agency").asString()).isEqualTo(agency);
        assertThat(told.at("/0/attempts/0/channel").asString()).isEqualTo("webhook");
        assertThat(told.at("/0/attempts/0/startedAt").asString()).isNotEmpty();
        assertThat(told.at("/0/acknowledgements/0/name").asString()).isEqualTo("Ada Byron");
        assertThat(service().get("/api/v1/cases/CP-none/notifications").expect(200).json())
                .isEmpty();
    }

    @Test
    void an_agency_that_nobody_knows_is_not_shown() {
        service().get("/api/v1/agencies/" + agency).expect(404);
        system(agency).get("/api/v1/agencies").expect(403);
    }

    private long tried() {
        return webhook.received().stream().map(each -> each.webhookId()).distinct().count();
    }

    private List<UUID> tell(int messages) {
        List<UUID> told = new ArrayList<>();
        for (int message = 0; message < messages; message++) {
            told.add(tell("P1", "CP-" + sequence));
        }
        return told;
    }

    private UUID tell(String priority, String caseRef) {
        UUID id = UUID.randomUUID();
        publish(
                agency,
                aRequest(id, agency)
                        .at(++sequence)
                        .replace("\"P1\"", "\"" + priority + "\"")
                        .replace("CP-2041", caseRef));
        return id;
    }

    private JsonNode health() {
        return service().get("/api/v1/agencies/" + agency).expect(200).json();
    }

    private String metrics() {
        return service().get("/actuator/prometheus").expect(200).body();
    }

    private String metric(String name, String more) {
        return name + "{agency=\"" + agency + "\",channel=\"first\"," + more + "}";
    }
}
