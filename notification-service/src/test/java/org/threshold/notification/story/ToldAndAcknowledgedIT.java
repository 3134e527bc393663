package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.local.contract.Contract;
import org.threshold.notification.platform.Topics;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.Topic.Heard;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ToldAndAcknowledgedIT extends OnRealServers {

    private static final String CANARY = "Zebedee Quillfeather";

    private final String agency = newAgency();
    private final UUID notification = UUID.randomUUID();
    private final AgencyDouble webhook = AgencyDouble.listening();
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void tell() {
        enter(agency, webhook);
        publish(agency, aRequest(notification, agency));
        awaitStates("queued", "sent", "delivered");
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void an_agency_is_told_once_by_a_signed_webhook() {
        assertThat(webhook.received()).hasSize(1);
        assertThat(webhook.received().getFirst().signatureHolds()).isTrue();
        assertThat(webhook.received().getFirst().body())
                .contains(notification.toString(), "new-injury", "CP-2041");
    }

    @Test
    void a_persons_acknowledgement_comes_back_as_the_role_that_was_told() {
        acknowledge(CANARY).expect(201);

        awaitStates("queued", "sent", "delivered", "acknowledged");
        JsonNode data = TOPIC.about(notification).getLast().data();
        assertThat(data.at("/acknowledgedBy/agency").asString()).isEqualTo(agency);
        assertThat(data.at("/acknowledgedBy/role").asString()).isEqualTo("duty-desk");
    }

    @Test
    void everything_that_is_said_keeps_to_the_schema_and_is_numbered_without_a_gap() {
        acknowledge("Ada Byron").expect(201);
        awaitStates("queued", "sent", "delivered", "acknowledged");

        Contract contract = Contract.published();
        List<String> events = TOPIC.about(notification).stream().map(Heard::body).toList();
        assertThat(events)
                .allSatisfy(
                        event ->
                                assertThat(contract.problemsOn(Topics.NOTIFICATION_EVENTS, event))
                                        .isEmpty());
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i)).contains("\"sequence\":\"" + (i + 1) + "\"");
        }
    }

    @Test
    void acknowledging_again_is_kept_and_said_once() {
        assertThat(acknowledge("Ada Byron").expect(201).json().get("counts").asBoolean()).isTrue();
        assertThat(acknowledge("Grace Hopper").expect(201).json().get("counts").asBoolean())
                .isFalse();

        JsonNode seen = service().get(address()).expect(200).json();
        assertThat(seen.at("/acknowledgements/0/name").asString()).isEqualTo("Ada Byron");
        assertThat(seen.at("/acknowledgements/1/name").asString()).isEqualTo("Grace Hopper");
        awaitStates("queued", "sent", "delivered", "acknowledged");
    }

    @Test
    void what_is_known_of_it_is_shown_and_the_reading_is_logged() {
        acknowledge(CANARY).expect(201);

        JsonNode seen = service().get(address()).expect(200).json();

        assertThat(seen.at("/states/0/state").asString()).isEqualTo("queued");
        assertThat(seen.at("/attempts/0/outcome").asString()).isEqualTo("accepted");
        assertThat(seen.at("/attempts/0/status").asInt()).isEqualTo(204);
        assertThat(seen.at("/attempts/0/deliveryId").asString())
                .isEqualTo(webhook.received().getFirst().webhookId());
        assertThat(seen.at("/acknowledgements/0/name").asString()).isEqualTo(CANARY);
        assertThat(accesses()).containsExactly("service read");
    }

    @Test
    void another_agency_sees_nothing_and_its_try_is_logged() {
        String stranger = newAgency();

        system(stranger).get(address()).expect(404);
        system(stranger)
                .post(address() + "/acknowledgements", "{\"name\":\"A\",\"role\":\"b\"}")
                .expect(404);

        assertThat(accesses()).containsExactly("agency:" + stranger + " refused");
    }

    @Test
    void the_persons_name_is_in_no_record_no_log_and_no_metric(CapturedOutput output) {
        acknowledge(CANARY).expect(201);
        awaitStates("queued", "sent", "delivered", "acknowledged");
        service().get(address()).expect(200);

        assertThat(TOPIC.all()).noneMatch(heard -> heard.body().contains("Quillfeather"));
        assertThat(output.getAll()).doesNotContain("Quillfeather");
        assertThat(service().get("/actuator/prometheus").expect(200).body())
                .contains("threshold_deliveries{state=\"delivered\"}")
                .contains("threshold_notifications_oldest_unacknowledged_seconds")
                .contains("threshold_inbox_parked_keys")
                .contains("threshold_agency_oldest_unacknowledged{agency=\"" + agency + "\"}")
                .doesNotContain("Quillfeather", notification.toString(), "CP-");
    }

    private org.threshold.notification.testing.Client.Answer acknowledge(String name) {
        return system(agency)
                .post(
                        address() + "/acknowledgements",
                        "{\"name\":\"" + name + "\",\"role\":\"duty inspector\"}");
    }

    private String address() {
        return "/api/v1/notifications/" + notification;
    }

    private List<String> accesses() {
        return jdbc.sql(
                        "select caller, what from access_log where notification_id = :id order by id")
                .param("id", notification)
                .query((row, index) -> row.getString("caller") + " " + row.getString("what"))
                .list();
    }

    private void awaitStates(String... states) {
        await().untilAsserted(() -> assertThat(TOPIC.states(notification)).containsExactly(states));
    }
}
