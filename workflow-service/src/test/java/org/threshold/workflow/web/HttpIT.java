package org.threshold.workflow.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.workflow.access.MigratedDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service behind a real web server and on a real database; engine and Kafka are away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
class HttpIT {

    private static final String TOO_LARGE = "The body is larger than 1 MB.";
    private static final String ACCOUNTS =
            """
            {"accounts": [{"username": "duty.worker", "name": "Dana Duty", "password": "dana-s-password",
              "roles": ["duty-social-worker"], "agency": "childrens-social-care", "rank": null},
              {"username": "sergeant", "name": "Sam Sergeant", "password": "sam-s-password",
              "roles": ["police-referral-sergeant"], "agency": "police", "rank": "sergeant"}],
             "systems": [{"agency": "hospital", "apiKey": "thr_hospital", "webhookUrl": "http://127.0.0.1:1"}],
             "services": {"workflowApiKey": "thr_own", "notificationApiKey": "thr_not_ours"}}
            """;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final JdbcClient jdbc;

    @LocalServerPort private int port;

    @Autowired
    HttpIT(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws IOException {
        var database = MigratedDatabase.create("http");
        var file = Files.createTempFile(Path.of("target"), "credentials", ".json");
        file.toFile().deleteOnExit();
        Files.writeString(file, ACCOUNTS);
        properties.add("THRESHOLD_DB_URL", database::url);
        properties.add("THRESHOLD_DB_USER", database::user);
        properties.add("THRESHOLD_DB_PASSWORD", database::password);
        properties.add(
                "THRESHOLD_KAFKA", () -> LocalServers.shared(Kind.KAFKA).kafka().bootstrap());
        properties.add("THRESHOLD_ENGINE_GRPC", () -> "http://127.0.0.1:1");
        properties.add("THRESHOLD_CREDENTIALS", file::toString);
    }

    @Test
    void a_person_of_the_credentials_file_signs_in_and_the_session_is_in_the_database()
            throws Exception {
        var signedIn = signIn("sergeant", "sam-s-password");

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(json(signedIn).path("roles").get(0).stringValue())
                .isEqualTo("police-referral-sergeant");
        assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single())
                .isPositive();
        assertThat(get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_of_a_session_is_hidden_from_scripts_and_from_other_sites() throws Exception {
        var header =
                signIn("sergeant", "sam-s-password").headers().firstValue("Set-Cookie").orElse("");

        assertThat(header).startsWith("threshold=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .containsExactly("threshold");
    }

    @Test
    void passwords_and_keys_are_kept_as_hashes() {
        assertThat(jdbc.sql("select password_hash from staff").query(String.class).list())
                .hasSize(2)
                .allSatisfy(hash -> assertThat(hash).startsWith("{bcrypt}"));
        assertThat(jdbc.sql("select * from api_key").query().listOfRows().toString())
                .contains("Hospital system", "notification-service")
                .doesNotContain("thr_");
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_before_it_is_sent() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, head("Content-Length: 10000000\r\nExpect: 100-continue"));

            var answer = answer(socket);

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains(TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_sends_ten_megabytes_hears_why_they_are_refused(boolean sizeKnown)
            throws Exception {
        var body = ("{\"username\": \"" + "x".repeat(10_000_000) + "\"}").getBytes(UTF_8);
        var known = BodyPublishers.ofByteArray(body);
        var unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        var answer = post(sizeKnown ? known : unknown);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(TOO_LARGE);
    }

    @Test
    void an_address_that_no_browser_makes_is_refused() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, "GET /a//b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("could not be understood");
        }
    }

    @Test
    void the_api_describes_itself_without_what_the_server_fills_in() throws Exception {
        var document = json(get("/api/v1/openapi.json"));

        assertThat(document.path("openapi").stringValue()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames()).contains("/api/v1/session");
        assertThat(document.path("paths").propertyNames()).noneMatch(it -> it.contains("probe"));
        assertThat(document.path("paths").path("/api/v1/session").path("get").has("parameters"))
                .isFalse();
    }

    @Test
    void the_service_says_that_it_is_ready_and_gives_its_numbers_to_whoever_watches()
            throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").body()).contains("UP");
        assertThat(get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    void starting_again_with_the_same_file_changes_nothing() throws Exception {
        assertThat(jdbc.sql("select count(*) from staff_role").query(Long.class).single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from api_key").query(Long.class).single())
                .isEqualTo(2);
    }

    private static String head(String headers) {
        return "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\n"
                + headers
                + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        var request =
                HttpRequest.newBuilder(address("/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(body);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String username, String password) throws Exception {
        var body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
        return post(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
