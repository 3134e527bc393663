package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Unsettled;

/** Whether everything that is due or decided has had its effect, here and at the agencies' door. */
@Component
@Profile("local")
class Quiet {

    private final CaseClock clock;
    private final List<Unsettled> parts;
    private final RestClient notifications;

    Quiet(
            CaseClock clock,
            List<Unsettled> parts,
            @Value("${threshold.notification.url}") String notificationUrl) {
        this.clock = clock;
        this.parts = List.copyOf(parts);
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(2));
        this.notifications =
                RestClient.builder().baseUrl(notificationUrl).requestFactory(requests).build();
    }

    /** What the notification service answers. */
    record Answer(boolean quiet, List<String> waitingFor) {}

    /** What is not settled yet; empty when all is quiet. */
    List<String> waitingFor() {
        List<String> waiting = new ArrayList<>();
        parts.stream()
                .map(part -> part.what(clock.now()))
                .flatMap(Optional::stream)
                .forEach(waiting::add);
        waiting.addAll(atTheDoor());
        return waiting;
    }

    private List<String> atTheDoor() {
        try {
            Answer answer = notifications.get().uri("/local/quiet").retrieve().body(Answer.class);
            return answer == null ? List.of("notification-service") : answer.waitingFor();
        } catch (RestClientException away) {
            return List.of("notification-service does not answer");
        }
    }
}
