package org.threshold.workflow.agencies.adapter.http;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.workflow.agencies.app.AgencyHealth;
import org.threshold.workflow.agencies.app.AgencyHealth.Counts;
import org.threshold.workflow.agencies.app.AgencyHealth.HeldBack;
import org.threshold.workflow.agencies.app.AgencyHealth.Oldest;
import org.threshold.workflow.agencies.app.AgencyHealths;
import org.threshold.workflow.platform.NotificationDoor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the notification service. An answer that cannot be read is as if there were none: half of it
 * would say of an agency that all is well.
 */
@Component
class HttpAgencyHealths implements AgencyHealths {

    private static final Logger LOG = LoggerFactory.getLogger(HttpAgencyHealths.class);

    private final NotificationDoor door;
    private final JsonMapper json;

    HttpAgencyHealths(NotificationDoor door, JsonMapper json) {
        this.door = door;
        this.json = json;
    }

    @Override
    public Optional<List<AgencyHealth>> all() {
        return door.get("/api/v1/agencies").flatMap(this::read);
    }

    private Optional<List<AgencyHealth>> read(String answer) {
        try {
            JsonNode read = json.readTree(answer);
            if (!read.isArray()) {
                throw new IllegalStateException("no list");
            }
            return Optional.of(read.valueStream().map(HttpAgencyHealths::health).toList());
        } catch (JacksonException
                | DateTimeException
                | IllegalArgumentException
                | IllegalStateException unusable) {
            LOG.warn(
                    "what the notification service says of agencies cannot be used: {}",
                    unusable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static AgencyHealth health(JsonNode one) {
        JsonNode rungs = one.required("rungs");
        return new AgencyHealth(
                text(one, "agency"),
                new Counts(
                        Stream.of("queued", "quiet", "sent", "late")
                                .mapToLong(state -> count(rungs, state))
                                .sum(),
                        count(rungs, "parked")),
                new Oldest(instant(one, "oldestUndelivered"), instant(one, "oldestUnacknowledged")),
                instant(one, "lastDelivered"),
                one.required("heldBack").valueStream().map(HttpAgencyHealths::heldBack).toList(),
                guidelines(one));
    }

    /** Nobody is led anywhere but over https. */
    private static Optional<String> guidelines(JsonNode one) {
        JsonNode found = one.path("guidelines");
        return found.isMissingNode() || found.isNull()
                ? Optional.empty()
                : Optional.of(text(one, "guidelines"))
                        .filter(address -> "https".equals(URI.create(address).getScheme()));
    }

    private static HeldBack heldBack(JsonNode one) {
        return new HeldBack(
                text(one, "role"),
                text(one, "channel"),
                Instant.parse(text(one, "since")),
                one.required("probes").intValue(),
                Instant.parse(text(one, "nextProbe")));
    }

    private static long count(JsonNode rungs, String state) {
        return rungs.required(state).longValue();
    }

    private static Optional<Instant> instant(JsonNode one, String member) {
        JsonNode found = one.path(member);
        return found.isMissingNode() || found.isNull()
                ? Optional.empty()
                : Optional.of(Instant.parse(text(one, member)));
    }

    private static String text(JsonNode one, String member) {
        String text = one.required(member).stringValue();
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("no text");
        }
        return text;
    }
}
