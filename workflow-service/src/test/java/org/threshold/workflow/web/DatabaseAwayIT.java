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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.Database;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.workflow.access.MigratedDatabase;

/** The database goes away under people who are signed in: they read a page that helps them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
class DatabaseAwayIT {

    private static final Database DATABASE = MigratedDatabase.create("away");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern SHEET =
            Pattern.compile("<link rel=\"(?:stylesheet|icon)\"[^>]* href=\"([^\"]+)\"");
    private static final String ACCOUNTS =
            """
            {"accounts": [{"username": "duty.worker", "name": "Dana Duty", "password": "dana-s-password",
              "roles": ["duty-social-worker"], "agency": "childrens-social-care", "rank": null}],
             "systems": [],
             "services": {"workflowApiKey": "thr_own", "notificationApiKey": "thr_not_ours"}}
            """;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort private int port;

    private Connection door;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws IOException {
        var file = Files.createTempFile(Path.of("target"), "credentials", ".json");
        file.toFile().deleteOnExit();
        Files.writeString(file, ACCOUNTS);
        properties.add("THRESHOLD_DB_URL", DATABASE::url);
        properties.add("THRESHOLD_DB_USER", DATABASE::user);
        properties.add("THRESHOLD_DB_PASSWORD", DATABASE::password);
        properties.add(
                "THRESHOLD_KAFKA", () -> LocalServers.shared(Kind.KAFKA).kafka().bootstrap());
        properties.add("THRESHOLD_ENGINE_GRPC", () -> "http://127.0.0.1:1");
        properties.add("THRESHOLD_CREDENTIALS", file::toString);
        properties.add("spring.datasource.hikari.connection-timeout", () -> "500");
    }

    @BeforeEach
    void a_person_is_signed_in_and_the_database_goes_away() throws Exception {
        door = DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
        await().atMost(SOON).until(() -> signIn().statusCode() == 200);
        assertThat(page("/work").statusCode()).isEqualTo(200);
        limit(0);
        sql(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    @AfterEach
    void the_database_is_back() throws SQLException {
        limit(-1);
        door.close();
    }

    @Test
    void the_page_says_what_is_the_matter_and_looks_like_every_other() throws Exception {
        var page = page("/work");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("The service is not available just now")
                .contains("The records cannot be reached just now; nothing was changed.")
                .contains("If a child is at risk now, use the telephone.")
                .doesNotContain("<form");
        List<String> sheets = SHEET.matcher(page.body()).results().map(it -> it.group(1)).toList();
        assertThat(sheets).hasSizeGreaterThan(2);
        for (String sheet : sheets) {
            assertThat(page(sheet).statusCode()).as(sheet).isEqualTo(200);
        }
    }

    @Test
    void whoever_wants_to_sign_in_reads_the_same() throws Exception {
        var stranger = HttpClient.newHttpClient();
        var form =
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=duty.worker&password=wrong"));
        var seen = page(stranger, "/sign-in");

        var sent = http.send(form.build(), BodyHandlers.ofString());

        assertThat(seen.statusCode()).isEqualTo(503);
        assertThat(seen.body()).contains("The records cannot be reached just now");
        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(sent.body()).contains("The records cannot be reached just now");
    }

    @Test
    void a_program_reads_a_problem_and_the_service_says_that_it_is_not_ready() throws Exception {
        var answer = get("/api/v1/session");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:threshold:problem:unavailable");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> signIn() throws Exception {
        var body = "{\"username\": \"duty.worker\", \"password\": \"dana-s-password\"}";
        var request =
                HttpRequest.newBuilder(address("/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> page(String path) throws Exception {
        return page(http, path);
    }

    private HttpResponse<String> page(HttpClient reader, String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build();
        return reader.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private void limit(int connections) throws SQLException {
        sql("alter database \"%s\" connection limit %d".formatted(door.getCatalog(), connections));
    }

    private void sql(String text) throws SQLException {
        try (var statement = door.createStatement()) {
            statement.execute(text);
        }
    }
}
