package org.threshold.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threshold.local.credentials.AgencySystem;
import tools.jackson.databind.JsonNode;

class SimulatorTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final AgencySystem POLICE =
            new AgencySystem(
                    "police", "thr_police", "http://unused", SECRET, "referrals@police.example");
    private static final String BODY =
            "{\"data\": {\"notificationId\": \"n-1\", \"eventName\": \"<b>new-injury</b>\"}}";

    @TempDir Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private Simulator simulator;
    private FakeNotificationService threshold;

    @BeforeEach
    void start() throws Exception {
        threshold = FakeNotificationService.start();
        var received = new Received(new Journal(folder.resolve("journal.jsonl"), Json.MAPPER));
        var agencies = new Agencies(List.of(POLICE));
        simulator =
                Simulator.listen(
                        0,
                        agencies,
                        received,
                        new Acknowledgements(
                                agencies, received, threshold.address(), Clock.systemUTC()));
    }

    @AfterEach
    void end() {
        simulator.end();
        threshold.end();
        http.close();
    }

    @Test
    void a_message_that_comes_twice_is_one_arrival_that_was_accepted_twice() throws Exception {
        assertThat(told("msg_1", BODY, SECRET).statusCode()).isEqualTo(200);
        assertThat(told("msg_1", BODY, SECRET).statusCode()).isEqualTo(200);

        var arrivals = get("/api/arrivals?agency=police");
        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.get(0).path("times").asInt()).isEqualTo(2);
        assertThat(arrivals.get(0).path("accepted").asInt()).isEqualTo(2);
        assertThat(arrivals.get(0).path("notificationId").asString()).isEqualTo("n-1");
    }

    @Test
    void a_message_signed_with_another_secret_is_refused_and_counted() throws Exception {
        var answer = told("msg_1", BODY, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(get("/api/arrivals")).isEmpty();
        assertThat(get("/api/agencies").get(0).path("refused").asInt()).isEqualTo(1);
    }

    @Test
    void a_message_with_a_name_in_it_is_a_defect_and_its_content_is_not_kept() throws Exception {
        var answer = told("msg_1", "{\"data\": {\"name\": \"Canary\"}}", SECRET);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(get("/api/defects").get(0).path("problem").asString()).isEqualTo("carries name");
        assertThat(folder.resolve("journal.jsonl")).content().doesNotContain("Canary");
    }

    @Test
    void an_agency_can_be_broken_and_gone() throws Exception {
        behave("error");
        assertThat(told("msg_1", BODY, SECRET).statusCode()).isEqualTo(500);
        behave("gone");
        assertThat(told("msg_1", BODY, SECRET).statusCode()).isEqualTo(410);

        assertThat(get("/api/arrivals").get(0).path("times").asInt()).isEqualTo(2);
        assertThat(get("/api/arrivals").get(0).path("accepted").asInt()).isZero();
    }

    @Test
    void a_hanging_agency_answers_only_once_it_behaves_in_another_way() throws Exception {
        behave("hang");
        var hanging = http.sendAsync(request("msg_1", BODY, SECRET), text());
        while (get("/api/arrivals").isEmpty()) {
            assertThat(hanging).isNotDone();
        }

        behave("answer");

        assertThat(hanging).failsWithin(java.time.Duration.ofSeconds(10));
        assertThat(get("/api/arrivals").get(0).path("accepted").asInt()).isZero();
    }

    @Test
    void an_acknowledgement_goes_to_threshold_with_the_agencys_key() throws Exception {
        told("msg_1", BODY, SECRET);

        var answer = acknowledge();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(threshold.path()).isEqualTo("/api/v1/notifications/n-1/acknowledgements");
        assertThat(threshold.authorization()).isEqualTo("Bearer thr_police");
        assertThat(Json.read(threshold.body()).orElseThrow().path("role").asString())
                .isEqualTo("sergeant");
        assertThat(get("/api/arrivals").get(0).path("acknowledgedBy").path("name").asString())
                .isEqualTo("Pat");
    }

    @Test
    void a_silent_agency_accepts_and_acknowledges_nothing() throws Exception {
        behave("silent");

        assertThat(told("msg_1", BODY, SECRET).statusCode()).isEqualTo(200);
        assertThat(acknowledge().statusCode()).isEqualTo(409);
        assertThat(threshold.path()).isEmpty();
    }

    @Test
    void a_page_shows_what_arrived_and_never_lets_it_be_markup() throws Exception {
        told("msg_1", BODY, SECRET);

        var page = http.send(HttpRequest.newBuilder(at("/police")).build(), text()).body();

        assertThat(page).contains("&lt;b&gt;new-injury&lt;/b&gt;").doesNotContain("<b>");
        assertThat(page).contains("<button>Acknowledge</button>");
    }

    private HttpResponse<String> told(String id, String body, String secret) throws Exception {
        return http.send(request(id, body, secret), text());
    }

    private HttpRequest request(String id, String body, String secret) {
        var now = Long.toString(Instant.now().getEpochSecond());
        var unsigned = new WebhookSignature.Headers(id, now, "");
        return HttpRequest.newBuilder(at("/police/webhook"))
                .header("webhook-id", id)
                .header("webhook-timestamp", now)
                .header("webhook-signature", new WebhookSignature(secret).signature(unsigned, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void behave(String mode) throws Exception {
        post("/api/agencies/police/behaviour", "{\"mode\": \"%s\"}".formatted(mode));
    }

    private HttpResponse<String> acknowledge() throws Exception {
        return post(
                "/api/arrivals/msg_1/acknowledge", "{\"name\": \"Pat\", \"role\": \"sergeant\"}");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(at(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, text());
    }

    private JsonNode get(String path) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(at(path)).build(), text());
        return Json.read(answer.body()).orElseThrow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(simulator.port(), path));
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
