package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.trace.Requirement;
import tools.jackson.databind.JsonNode;

/** "Who now?": what the operator enters, and what the directory answers for every minute. */
class WhoIsOnDutyIT extends OnRealServers {

    /** Monday to Friday, and no bank holiday; Christmas Eve 2026 is a Thursday. */
    private static final String OPEN =
            """
            {"turns":[{"days":["monday","tuesday","wednesday","thursday","friday"],
              "from":"08:00","to":"18:30","name":"Practice reception","ring":"01632 960 101"}]}
            """;

    private static final String ON_DUTY = "/api/v1/directory/on-duty";
    private static final String GAPS = "/api/v1/directory/gaps";

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void enterAll() {
        enter(agency, webhook);
        operator().put(role("/rota"), OPEN).expect(200);
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    @Requirement("L-3.1.15")
    void whoever_asks_hears_who_is_on_duty_until_when_and_how_the_role_is_told() {
        operator().put(role("/quiet-hours"), "{\"from\":\"20:00\",\"to\":\"07:00\"}").expect(200);
        var answer = service().get(ON_DUTY + "?at=2026-12-24T12:00:00Z").expect(200);

        assertThat(answer.json().get("at").asString()).isEqualTo("2026-12-24T12:00:00Z");
        JsonNode duty = duty(answer.json(), "reception");
        assertThat(duty.get("on").toString())
                .isEqualTo(
                        "{\"name\":\"Practice reception\",\"ring\":\"01632 960 101\","
                                + "\"until\":\"2026-12-24T18:30:00Z\"}");
        assertThat(duty.get("quiet").toString()).isEqualTo("{\"from\":\"20:00\",\"to\":\"07:00\"}");
        assertThat(duty.has("gap")).isFalse();
        assertThat(duty.get("channels")).isEmpty();
        assertThat(duty.at("/gapsAhead/0").toString())
                .isEqualTo("{\"from\":\"2026-12-24T18:30:00Z\",\"to\":\"2026-12-29T08:00:00Z\"}");
        JsonNode desk = duty(answer.json(), "any");
        assertThat(desk.get("channels").toString())
                .isEqualTo("[{\"kind\":\"webhook\"},{\"kind\":\"mail\"}]");
        assertThat(desk.propertyNames())
                .containsExactly("agency", "role", "channels", "noRota", "gapsAhead");
        assertThat(answer.body()).doesNotContain("whsec_", webhook.address().toString(), "@");
    }

    @Test
    void a_gap_says_until_when_and_one_without_an_end_says_that_too() {
        JsonNode night = duty(at("2026-12-24T23:10:00Z"), "reception");
        assertThat(night.has("on")).isFalse();
        assertThat(night.get("gap").toString()).isEqualTo("{\"until\":\"2026-12-29T08:00:00Z\"}");

        operator().put(role("/rota"), openOn("bank-holiday")).expect(200);
        assertThat(duty(at("2099-02-01T09:00:00Z"), "reception").get("gap").toString())
                .isEqualTo("{\"until\":null}");
    }

    @Test
    void the_report_has_every_gap_of_the_time_that_is_asked_for() {
        JsonNode report =
                service()
                        .get(GAPS + "?from=2026-12-21T00:00:00Z&to=2026-12-25T12:00:00Z")
                        .expect(200)
                        .json();

        List<String> ours = new ArrayList<>();
        for (JsonNode gap : report.get("gaps")) {
            if (gap.get("agency").asString().equals(agency)) {
                ours.add(gap.get("from").asString() + " " + gap.get("to").asString());
            }
        }
        assertThat(ours)
                .containsExactly(
                        "2026-12-21T00:00:00Z 2026-12-21T08:00:00Z",
                        "2026-12-21T18:30:00Z 2026-12-22T08:00:00Z",
                        "2026-12-22T18:30:00Z 2026-12-23T08:00:00Z",
                        "2026-12-23T18:30:00Z 2026-12-24T08:00:00Z",
                        "2026-12-24T18:30:00Z 2026-12-25T12:00:00Z");
        assertThat(operator().get(GAPS).expect(200).json().get("gaps")).isNotEmpty();
    }

    @Test
    void all_that_was_entered_is_kept_and_an_empty_list_takes_the_rota_away() {
        assertThat(at("2026-12-24T12:00:00Z").toString()).contains("Practice reception");

        operator().put(role("/rota"), "{\"turns\":[]}").expect(200);

        JsonNode history = operator().get(role("/rota")).expect(200).json();
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/turns/0/days").toString())
                .isEqualTo("[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\"]");
        assertThat(history.at("/0/turns/0/to").asString()).isEqualTo("18:30");
        assertThat(history.at("/1/turns")).isEmpty();
        assertThat(history.at("/1/at").asString()).isNotEmpty();
        assertThat(rolesOf(at("2026-12-24T12:00:00Z"))).containsExactly("any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duty_rota", "quiet_hours"})
    void what_was_entered_cannot_be_rewritten(String table) {
        operator().put(role("/quiet-hours"), "{}").expect(200);

        for (String change :
                List.of("update " + table + " set role = 'x'", "delete from " + table)) {
            assertThat(catchThrowable(() -> jdbc.sql(change).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void services_may_ask_and_nobody_but_the_operator_enters_or_reads_more() {
        service().get(ON_DUTY).expect(200);
        service().get(role("/rota")).expect(403);
        service().get(role("")).expect(403);
        service().put(role("/rota"), OPEN).expect(403);
        service().put(role("/quiet-hours"), "{}").expect(403);
        service().put(ON_DUTY, "{}").expect(403);
        system(agency).get(ON_DUTY).expect(403);
        system(agency).get(GAPS).expect(403);
        anybody().get(ON_DUTY).expect(401);
    }

    @ParameterizedTest
    @CsvSource({
        "on-duty?at=tomorrow, at",
        "on-duty?at=%2B1000000000-12-31T23:59:59Z, at",
        "gaps?from=2026-12-24, from",
        "gaps?to=never, to",
        "gaps?from=2026-12-24T00:00:00Z&to=2026-12-24T00:00:00Z, to",
        "gaps?from=2026-01-01T00:00:00Z&to=2028-01-03T00:00:00Z, to"
    })
    void what_is_no_time_is_refused_under_its_name(String asked, String field) {
        JsonNode refused = service().get("/api/v1/directory/" + asked).expect(400).json();

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(refused.at("/errors/0/remedy").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rota        | {}                                | turns",
                "/rota        | {\"turns\":[null]}                | turns[0].days",
                "/rota        | {\"turns\":[{\"days\":[null]}]}   | turns[0].days",
                "/quiet-hours | {\"from\":\"20:00\"}              | to",
                "/quiet-hours | {\"until\":\"20:00\"}             | until"
            })
    void what_cannot_be_entered_is_refused_under_its_field(
            String place, String body, String field) {
        JsonNode refused = operator().put(role(place), body).expect(400).json();

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void the_metrics_show_which_rota_has_nobody_now() {
        operator().put(role("/rota"), openOn(dayIn(3))).expect(200);
        assertThat(gap()).contains("} 1");

        operator().put(role("/rota"), "{\"turns\":[]}").expect(200);
        assertThat(gap()).contains("} 0");
    }

    private static String openOn(String day) {
        return OPEN.replaceAll("\\[\"monday.*\"]", "[\"" + day + "\"]");
    }

    private String gap() {
        String metrics = service().get("/actuator/prometheus").expect(200).body();
        return metrics.lines()
                .filter(line -> line.startsWith("threshold_directory_rota_gap{"))
                .filter(line -> line.contains(agency))
                .findFirst()
                .orElse("not shown");
    }

    private JsonNode at(String instant) {
        return service().get(ON_DUTY + "?at=" + instant).expect(200).json();
    }

    private JsonNode duty(JsonNode answer, String role) {
        for (JsonNode duty : answer.get("duties")) {
            if (duty.get("agency").asString().equals(agency)
                    && duty.get("role").asString().equals(role)) {
                return duty;
            }
        }
        return answer.path("none");
    }

    private List<String> rolesOf(JsonNode answer) {
        List<String> roles = new ArrayList<>();
        for (JsonNode duty : answer.get("duties")) {
            if (duty.get("agency").asString().equals(agency)) {
                roles.add(duty.get("role").asString());
            }
        }
        return roles;
    }

    private String role(String part) {
        return "/api/v1/directory/agencies/" + agency + "/roles/reception" + part;
    }
}
