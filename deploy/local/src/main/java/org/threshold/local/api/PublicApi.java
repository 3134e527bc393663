package org.threshold.local.api;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.threshold.local.credentials.Account;
import org.threshold.local.credentials.AgencySystem;
import org.threshold.local.credentials.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running stack, as people and systems reach it over HTTP. Each caller is a user name, {@code
 * system:} and an agency, or {@code simulator}; a person signs in at the first call.
 */
public final class PublicApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final Duration CALL_AGAIN = Duration.ofMillis(200);
    private static final int UNAVAILABLE = 503;

    private final Credentials credentials;
    private final String workflow;
    private final String simulator;
    private final Duration comeback;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    /** For a stack whose parts all run. */
    public PublicApi(Credentials credentials, String workflow, String simulator) {
        this(credentials, workflow, simulator, Duration.ZERO);
    }

    /**
     * For a stack whose parts may be away.
     *
     * @param comeback how long to call again when nobody answers, or one who cannot now
     */
    public PublicApi(
            Credentials credentials, String workflow, String simulator, Duration comeback) {
        this.credentials = credentials;
        this.workflow = workflow;
        this.simulator = simulator;
        this.comeback = comeback;
    }

    /** Somebody who calls: where, through which client, and what they show with each call. */
    private record Caller(String base, HttpClient http, List<String> headers) {}

    public Answer get(String as, String path) {
        return send(caller(as), request(caller(as), path).GET());
    }

    public Answer post(String as, String path, JsonNode form, Map<String, String> headers) {
        return send(as, path, request -> request.POST(body(form)), headers);
    }

    public Answer put(String as, String path, JsonNode form, Map<String, String> headers) {
        return send(as, path, request -> request.PUT(body(form)), headers);
    }

    private Answer send(
            String as,
            String path,
            UnaryOperator<HttpRequest.Builder> method,
            Map<String, String> headers) {
        var request = method.apply(request(caller(as), path));
        request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(caller(as), request);
    }

    private static HttpRequest.BodyPublisher body(JsonNode form) {
        return BodyPublishers.ofString(form.toString());
    }

    private Caller caller(String as) {
        return callers.computeIfAbsent(as, this::known);
    }

    private Caller known(String as) {
        HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        if (as.equals("simulator")) {
            return new Caller(simulator, http, List.of());
        }
        return as.startsWith("system:")
                ? new Caller(workflow, http, key(as.substring("system:".length())))
                : signIn(as, http);
    }

    private List<String> key(String agency) {
        return credentials.systems().stream()
                .filter(system -> system.agency().equals(agency))
                .map(AgencySystem::apiKey)
                .findFirst()
                .map(key -> List.of("Authorization", "Bearer " + key))
                .orElseThrow(() -> new NotReached("There is no system of " + agency + "."));
    }

    private Caller signIn(String username, HttpClient http) {
        String password =
                credentials.accounts().stream()
                        .filter(account -> account.username().equals(username))
                        .map(Account::password)
                        .findFirst()
                        .orElseThrow(() -> new NotReached("There is nobody called " + username));
        var stranger = new Caller(workflow, http, List.of("Content-Type", "application/json"));
        String form = JSON.writeValueAsString(Map.of("username", username, "password", password));
        Answer session =
                send(
                        stranger,
                        request(stranger, "/api/v1/session").POST(BodyPublishers.ofString(form)));
        if (!session.success()) {
            throw new NotReached(username + " cannot sign in: " + session.at("/detail"));
        }
        return new Caller(
                workflow, http, List.of(session.at("/csrfHeader"), session.at("/csrfToken")));
    }

    private static HttpRequest.Builder request(Caller caller, String path) {
        var request = HttpRequest.newBuilder(URI.create(caller.base() + path)).timeout(PATIENCE);
        if (!caller.headers().isEmpty()) {
            request.headers(caller.headers().toArray(String[]::new));
        }
        return request;
    }

    private Answer send(Caller caller, HttpRequest.Builder request) {
        long end = System.nanoTime() + comeback.toNanos();
        while (true) {
            try {
                Answer answer = sendOnce(caller, request);
                if (answer.status() != UNAVAILABLE || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException away) {
                if (System.nanoTime() > end) {
                    throw new NotReached(
                            "Nobody answers at " + caller.base() + ". Is deploy/up running?", away);
                }
            }
            LockSupport.parkNanos(CALL_AGAIN.toNanos());
        }
    }

    private static Answer sendOnce(Caller caller, HttpRequest.Builder request) throws IOException {
        try {
            var answer = caller.http().send(request.build(), BodyHandlers.ofString());
            boolean json = answer.headers().firstValue("content-type").orElse("").contains("json");
            return new Answer(answer.statusCode(), JSON.readTree(json ? answer.body() : "{}"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReached("Stopped.", stopped);
        }
    }
}
