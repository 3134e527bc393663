package org.threshold.workflow.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with the service over HTTP. */
public final class Person {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private List<String> credentials = List.of();

    private Person(String base) {
        this.base = base;
    }

    /** An answer. */
    public record Answer(int status, JsonNode body) {}

    static Person signIn(String base, String username) {
        var person = new Person(base);
        Answer session =
                person.post(
                        "/api/v1/session",
                        Map.of("username", username, "password", Accounts.PASSWORD));
        if (session.status() != 200) {
            throw new IllegalStateException("not signed in: " + session);
        }
        person.credentials =
                List.of(
                        session.body().get("csrfHeader").stringValue(),
                        session.body().get("csrfToken").stringValue());
        return person;
    }

    static Person system(String base, String key) {
        var person = new Person(base);
        person.credentials = List.of("Authorization", "Bearer " + key);
        return person;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The tasks of a subject that wait for anybody, on whichever page of the list they stand. */
    public List<JsonNode> tasks(String subject) {
        return waiting(task -> task.get("subjectId").stringValue().equals(subject));
    }

    /** The tasks of any case that wait in a step. */
    List<JsonNode> tasksIn(String step) {
        return waiting(task -> task.get("step").stringValue().equals(step));
    }

    /** The tasks of a case that wait in a step. */
    List<JsonNode> tasksOf(String caseRef, String step) {
        return waiting(
                task ->
                        task.get("step").stringValue().equals(step)
                                && task.get("cases")
                                        .valueStream()
                                        .anyMatch(one -> one.stringValue().equals(caseRef)));
    }

    private List<JsonNode> waiting(Predicate<JsonNode> which) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = page(after);
            page.get("tasks").valueStream().filter(which).forEach(found::add);
            after = page.get("next").stringValue();
        } while (!after.isEmpty());
        return found;
    }

    private JsonNode page(String after) {
        String place = after.isEmpty() ? "" : "&after=" + encoded(after);
        return get("/api/v1/tasks?view=all&most=200" + place).body();
    }

    /** The id of the task of a subject that waits in a step. */
    public String task(String subject, String step) {
        return tasks(subject).stream()
                .filter(task -> task.get("step").stringValue().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " in " + steps(subject)))
                .get("id")
                .stringValue();
    }

    /** The steps of a subject that wait. */
    public List<String> steps(String subject) {
        return tasks(subject).stream().map(task -> task.get("step").stringValue()).toList();
    }

    /** Posts a page's form, as a browser does; the body is what the page says. */
    Answer fill(String path, Map<String, String> typed) {
        String form =
                typed.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return credentials.isEmpty()
                ? request
                : request.headers(credentials.toArray(String[]::new));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String body = response.body().isBlank() ? "{}" : response.body();
            boolean page = body.startsWith("<");
            return new Answer(
                    response.statusCode(), page ? JSON.valueToTree(body) : JSON.readTree(body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
