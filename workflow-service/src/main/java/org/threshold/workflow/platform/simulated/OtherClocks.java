package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keeps the engine's and the notification service's clocks with ours. Both forget the offset when
 * they start again, so it is compared every second and applied where it is missing.
 */
@Component
@Profile("local")
class OtherClocks {

    /** Clocks that differ by less are together. */
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(OtherClocks.class);

    private final SimulatedCaseClock clock;
    private final RestClient engine;
    private final RestClient notifications;

    OtherClocks(
            SimulatedCaseClock clock,
            @Value("${threshold.engine.actuator}") String engineActuator,
            @Value("${threshold.notification.url}") String notificationUrl) {
        this.clock = clock;
        this.engine = client(engineActuator);
        this.notifications = client(notificationUrl);
    }

    private static RestClient client(String base) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(2));
        return RestClient.builder().baseUrl(base).requestFactory(requests).build();
    }

    /** What the engine's clock endpoint answers. */
    record EngineClock(long epochMilli) {}

    /** What the notification service's clock endpoint answers and takes. */
    record Offset(long offsetSeconds) {}

    @Scheduled(fixedDelay = 1000)
    void keepTogether() {
        try {
            together();
        } catch (RestClientException away) {
            LOG.debug("a clock cannot be reached: {}", away.getClass().getSimpleName());
        }
    }

    /** Brings both clocks to ours; fails when one cannot be reached. */
    synchronized void together() {
        engineTogether();
        notificationsTogether();
    }

    private void engineTogether() {
        EngineClock at = engine.get().uri("/actuator/clock").retrieve().body(EngineClock.class);
        if (at == null) {
            return;
        }
        Duration behind = Duration.between(Instant.ofEpochMilli(at.epochMilli()), clock.now());
        if (behind.compareTo(TOGETHER) > 0) {
            engine.post()
                    .uri("/actuator/clock/add")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("offsetMilli", behind.toMillis()))
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    private void notificationsTogether() {
        Offset at = notifications.get().uri("/local/clock").retrieve().body(Offset.class);
        long ours = clock.offset().toSeconds();
        if (at != null && at.offsetSeconds() < ours) {
            notifications
                    .put()
                    .uri("/local/clock")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Offset(ours))
                    .retrieve()
                    .toBodilessEntity();
        }
    }
}
