package org.threshold.workflow.platform.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.NotificationDoor;

/**
 * The notification service over HTTP. Whatever is wrong with it or its answer, whoever asks goes on
 * as if it were away, and the log says why, without content.
 */
@Component
class HttpNotificationDoor implements NotificationDoor {

    private static final Logger LOG = LoggerFactory.getLogger(HttpNotificationDoor.class);
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    /** For all of an answer, also for one that comes byte by byte. */
    private static final Duration ANSWERING = Duration.ofSeconds(2);

    /** Several times what the largest answer, the directory of a county, has to say. */
    private static final long LARGEST = 1 << 20;

    private static final int OK = 200;

    private final DoorAddress address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECTING)
                    .build();

    HttpNotificationDoor(DoorAddress address) {
        this.address = address;
    }

    @Override
    public Optional<String> get(String path) {
        return address.known() ? answer(request(path)) : Optional.empty();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address.url() + path))
                .header("Authorization", "Bearer " + address.key())
                .header("Accept", "application/json")
                .GET()
                .build();
    }

    private Optional<String> answer(HttpRequest request) {
        var text = BodyHandlers.ofString(StandardCharsets.UTF_8);
        var call = client.sendAsync(request, BodyHandlers.limiting(text, LARGEST));
        try {
            return good(call.get(ANSWERING.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            Throwable why = Objects.requireNonNullElse(failed.getCause(), failed);
            return away(why.getClass().getSimpleName());
        } catch (TimeoutException hanging) {
            return away("no answer in time");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return away("interrupted");
        } finally {
            call.cancel(true);
        }
    }

    private static Optional<String> good(HttpResponse<String> answer) {
        return answer.statusCode() == OK
                ? Optional.of(answer.body())
                : away("status " + answer.statusCode());
    }

    private static Optional<String> away(String why) {
        LOG.warn("notification-service: {}", why);
        return Optional.empty();
    }
}
