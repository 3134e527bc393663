package org.threshold.workflow.platform.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Writes writes;
    private final RestClient notifications;

    Quiet(
            CaseClock clock,
            List<Unsettled> parts,
            Writes writes,
            @Value("${threshold.notification.url}") String notificationUrl) {
        this.clock = clock;
        this.parts = List.copyOf(parts);
        this.writes = writes;
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(2));
        this.notifications =
                RestClient.builder().baseUrl(notificationUrl).requestFactory(requests).build();
    }

    /** What the notification service answers. */
    record Answer(boolean quiet, List<String> waitingFor) {}

    /**
     * How things stood at an instant. Time goes on while one looks: what became due after that
     * instant is not part of it.
     *
     * @param at business time, UTC
     * @param waitingFor what was not settled, as far as it was looked for; empty when all was quiet
     */
    record Look(Instant at, List<String> waitingFor) {

        Look {
            waitingFor = List.copyOf(waitingFor);
        }

        boolean isQuiet() {
            return waitingFor.isEmpty();
        }
    }

    /** Names all that is not settled, where something was found that is not. */
    Look whole() {
        Look found = look();
        List<String> all = found.isQuiet() ? List.of() : waiting(found.at()).toList();
        return all.isEmpty() ? found : new Look(found.at(), all);
    }

    /**
     * Looks at what is due by now until something is found that is not settled: Kafka and the
     * notification service are asked when nothing else waits. What follows from one part after the
     * part that it falls to was looked at shows when all are looked at again, and nothing follows
     * from anything without something being committed.
     */
    Look look() {
        Optional<String> before = writes.standing();
        Look once = by(clock.now());
        boolean still = before.isPresent() && before.equals(writes.standing());
        return once.isQuiet() && !still ? by(once.at()) : once;
    }

    private Look by(Instant now) {
        return new Look(now, waiting(now).limit(1).toList());
    }

    private Stream<String> waiting(Instant now) {
        return Stream.concat(
                parts.stream().flatMap(part -> part.what(now).stream()),
                Stream.of(notifications).flatMap(_ -> atTheDoor().stream()));
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
