package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.Client;
import org.threshold.notification.testing.OnRealServers;
import tools.jackson.databind.JsonNode;

/** An operator gives systems their keys, and ends them. */
class KeysIT extends OnRealServers {

    private static final String KEYS = "/api/v1/keys";

    private final String agency = newAgency();

    @Autowired private JdbcClient jdbc;

    @Test
    void an_agency_acknowledges_with_the_key_that_it_was_given_and_with_no_other_agencys() {
        UUID id = tell();
        String path = "/api/v1/notifications/" + id + "/acknowledgements";
        String body = "{\"name\":\"Ada Byron\",\"role\":\"duty inspector\"}";

        given("agency", newAgency()).post(path, body).expect(404);
        given("agency", agency).post(path, body).expect(201);
    }

    @Test
    void a_key_that_was_ended_opens_nothing_from_then_on_and_another_still_does() {
        JsonNode old = give("agency", agency);
        Client fresh = given("agency", agency);
        String path = "/api/v1/notifications/" + UUID.randomUUID();
        holding(old).get(path).expect(404);

        operator().post(KEYS + "/" + id(old) + "/end", "").expect(204);

        holding(old).get(path).expect(401);
        fresh.get(path).expect(404);
        operator().post(KEYS + "/" + id(old) + "/end", "").expect(404);
    }

    @Test
    void a_service_reads_and_an_operator_gives_keys_on() {
        given("service", "").get("/api/v1/directory/on-duty").expect(200);
        given("service", "").get(KEYS).expect(403);
        given("agency", agency).get(KEYS).expect(403);
        anybody().get(KEYS).expect(401);

        Client another = given("operator", "");
        another.post(KEYS, form("agency", agency)).expect(201);
    }

    @Test
    void the_list_says_who_holds_a_key_since_when_and_whether_it_is_used_and_never_its_text() {
        JsonNode given = give("agency", agency);
        assertThat(listed(given).has("lastUsedAt")).isFalse();

        holding(given).get("/api/v1/notifications/" + UUID.randomUUID()).expect(404);

        JsonNode shown = listed(given);
        assertThat(shown.get("holder").asString()).isEqualTo("agency");
        assertThat(shown.get("agency").asString()).isEqualTo(agency);
        assertThat(shown.get("label").asString()).isEqualTo("a system of tests");
        assertThat(shown.get("inForce").asBoolean()).isTrue();
        assertThat(shown.has("lastUsedAt")).isTrue();
        assertThat(operator().get(KEYS).body()).doesNotContain(text(given));
        assertThat(rows()).contains(id(given)).doesNotContain(text(given));
    }

    private UUID tell() {
        UUID id = UUID.randomUUID();
        try (AgencyDouble webhook = AgencyDouble.listening()) {
            enter(agency, webhook);
            publish(agency, aRequest(id, agency));
            await().until(() -> TOPIC.states(id).contains("delivered"));
        }
        return id;
    }

    private Client given(String holder, String of) {
        return holding(give(holder, of));
    }

    private JsonNode give(String holder, String of) {
        return operator().post(KEYS, form(holder, of)).expect(201).json();
    }

    private static String form(String holder, String of) {
        String named = of.isEmpty() ? "" : ",\"agency\":\"" + of + "\"";
        return "{\"holder\":\"" + holder + "\",\"label\":\"a system of tests\"" + named + "}";
    }

    private Client holding(JsonNode given) {
        return holding(text(given));
    }

    private JsonNode listed(JsonNode given) {
        return operator()
                .get(KEYS)
                .expect(200)
                .json()
                .valueStream()
                .filter(each -> id(each).equals(id(given)))
                .findFirst()
                .orElseThrow();
    }

    private String rows() {
        return jdbc.sql("select k::text from api_key k").query(String.class).set().toString();
    }

    private static String id(JsonNode key) {
        return key.get("id").asString();
    }

    private static String text(JsonNode key) {
        return key.get("key").asString();
    }
}
