package org.threshold.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.workflow.access.MigratedDatabase;

/** Sessions of a few seconds, in the database, behind a real web server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
class IdleSessionIT {

    private static final Duration LONG_AFTER = Duration.ofSeconds(30);
    private static final String ACCOUNTS =
            """
            {"accounts": [{"username": "duty.worker", "name": "Dana Duty", "password": "dana-s-password",
              "roles": ["duty-social-worker"], "agency": "childrens-social-care", "rank": null}],
             "systems": [], "services": {"workflowApiKey": "thr_own", "notificationApiKey": "thr_not_ours"}}
            """;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws IOException {
        var database = MigratedDatabase.create("idle");
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
        properties.add("THRESHOLD_SESSION", () -> "3s");
    }

    @Test
    void a_page_that_asks_all_the_time_by_itself_keeps_nobody_signed_in() throws Exception {
        assertThat(signIn()).isEqualTo(200);

        await().atMost(LONG_AFTER).until(() -> ask("live").statusCode() == 401);

        assertThat(page("/sign-in").body()).contains("You were signed out after 3 seconds without");
    }

    private int signIn() throws Exception {
        var body = "{\"username\": \"duty.worker\", \"password\": \"dana-s-password\"}";
        var request =
                HttpRequest.newBuilder(address("/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> ask(String with) throws Exception {
        var request =
                HttpRequest.newBuilder(address("/api/v1/session")).header("X-Requested-With", with);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> page(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
