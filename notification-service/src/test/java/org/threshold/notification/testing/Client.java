package org.threshold.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service over HTTP. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final String key;

    Client(String base, String key) {
        this.base = base;
        this.key = key;
    }

    /** What the service said. */
    public record Answer(int status, String body) {

        public Answer expect(int wanted) {
            assertThat(status).as(body).isEqualTo(wanted);
            return this;
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    public Answer get(String path) {
        return call(request(path).GET());
    }

    public Answer post(String path, String body) {
        return call(
                request(path)
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String body) {
        return call(
                request(path)
                        .header("content-type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    public Answer form(String path, String fields) {
        return call(
                request(path)
                        .header("content-type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private static Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }
}
