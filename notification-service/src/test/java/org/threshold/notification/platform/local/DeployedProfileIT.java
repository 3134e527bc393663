package org.threshold.notification.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.security.ApiKeys;
import org.threshold.notification.platform.security.Caller.Operator;

/** The service as it is deployed: it starts, and nothing in it can move the clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.kafka.listener.auto-startup=false")
class DeployedProfileIT {

    private static final LocalServers SERVERS = LocalServers.shared(Kind.POSTGRES, Kind.KAFKA);

    private static final String SECRET_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @LocalServerPort private int port;
    @Autowired private ApplicationContext context;
    @Autowired private ApiKeys keys;
    @Autowired private CaseClock clock;
    @Autowired private WallClock wall;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        var database = SERVERS.newDatabase("deployed");
        properties.add("THRESHOLD_DB_URL", database::url);
        properties.add("THRESHOLD_DB_USER", database::user);
        properties.add("THRESHOLD_DB_PASSWORD", database::password);
        properties.add("THRESHOLD_KAFKA", () -> SERVERS.kafka().bootstrap());
        properties.add("THRESHOLD_SECRET_KEYS", () -> SECRET_KEY);
        properties.add("THRESHOLD_OPERATOR_KEY_HASH", () -> Secrets.hash("thr_configured"));
    }

    @Test
    void it_starts_ready_and_its_business_time_is_real_time() throws Exception {
        assertThat(status("/actuator/health/readiness", "")).isEqualTo(200);
        assertThat(clock.now()).isBetween(wall.now().minusSeconds(5), wall.now());
    }

    @Test
    void there_is_no_clock_to_move_and_no_demo_key() throws Exception {
        keys.admit("thr_an_operator", new Operator());

        assertThat(status("/local/clock", "thr_an_operator")).isEqualTo(403);
        assertThat(status("/local/quiet", "thr_an_operator")).isEqualTo(403);
        assertThat(context.getBeansOfType(OffsetClock.class)).isEmpty();
        assertThat(context.getBeansOfType(LocalKeys.class)).isEmpty();
        assertThat(context.getBeansOfType(CredentialsFile.class)).isEmpty();
    }

    @Test
    void the_operator_of_the_configuration_gives_keys_from_the_first_start() throws Exception {
        assertThat(status("/api/v1/keys", "thr_configured")).isEqualTo(200);
        assertThat(status("/api/v1/keys", "thr_another")).isEqualTo(401);
    }

    @Test
    void what_is_not_in_the_table_of_access_is_refused() throws Exception {
        assertThat(status("/actuator/prometheus", "")).isEqualTo(401);
        assertThat(status("/actuator/env", "thr_an_operator")).isIn(401, 403);
        assertThat(status("/", "")).isEqualTo(401);
        assertThat(status("/n/no-such-token", "")).isEqualTo(404);
    }

    private int status(String path, String key) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + key)
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
