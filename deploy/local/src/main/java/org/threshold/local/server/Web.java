package org.threshold.local.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks a local server over HTTP whether it is well. */
public final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private Web() {}

    /** Whether the address answers 200 within two seconds. */
    public static boolean answersOk(String address) {
        return answers(address, body -> true);
    }

    /** Whether the address answers 200 within two seconds, with a body that meets the condition. */
    static boolean answers(String address, Predicate<String> body) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK && body.test(response.body());
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
