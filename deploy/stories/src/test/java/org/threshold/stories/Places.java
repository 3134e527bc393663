package org.threshold.stories;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.up.Port;
import org.threshold.local.up.Settings;
import tools.jackson.databind.JsonNode;

/** Where something could leak to, each as the bytes that are there now. */
final class Places {

    private final Settings settings;
    private final PublicApi api;

    Places(Settings settings, PublicApi api) {
        this.settings = settings;
        this.api = api;
    }

    /** Something that can be looked through. */
    static final class Place {

        private final String name;
        private final byte[] bytes;

        Place(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Every record of every topic, with key and headers. */
    List<Place> topics() {
        return new KafkaRecords("127.0.0.1:" + settings.port(Port.KAFKA)).all();
    }

    /** The engine's own files: its log holds every variable of every job. */
    List<Place> engine() {
        return files("zeebe/data");
    }

    /** What every part says, and what the stack itself says. */
    List<Place> logs() {
        return Stream.of(files("logs"), files("run").stream().filter(Places::isLog).toList())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isLog(Place place) {
        return place.name().endsWith(".log");
    }

    /** The database, where all of it must be. */
    List<Place> database() {
        return files("postgres/data");
    }

    /** What arrived at the agencies' doors and in their mailboxes. */
    List<Place> webhooks() {
        List<Place> bodies = new ArrayList<>();
        for (JsonNode one : api.get("simulator", "/api/arrivals").body()) {
            bodies.add(place("message " + one.path("webhookId"), one.path("body").toString()));
        }
        bodies.add(place("mails", api.get("simulator", "/api/mails").body().toString()));
        return bodies;
    }

    List<Place> metrics() {
        String key =
                new CredentialsFile(settings.credentials()).read().services().notificationApiKey();
        return List.of(
                page(request(Port.WORKFLOW)),
                page(request(Port.NOTIFICATION).header("Authorization", "Bearer " + key)),
                page(request(Port.ZEEBE_ACTUATOR)));
    }

    private HttpRequest.Builder request(Port port) {
        return HttpRequest.newBuilder(URI.create(settings.http(port) + "/actuator/prometheus"));
    }

    private static Place page(HttpRequest.Builder asked) {
        HttpRequest request = asked.build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            return place(request.uri().toString(), answer.statusCode() == 200 ? answer.body() : "");
        } catch (IOException away) {
            throw new IllegalStateException(request.uri() + " does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<Place> files(String folder) {
        try (var files = Files.walk(settings.data().resolve(folder))) {
            return files.filter(Files::isRegularFile).map(Places::file).toList();
        } catch (IOException cause) {
            throw new IllegalStateException(folder + " cannot be read", cause);
        }
    }

    /** Files of running servers come and go; one that has gone is not there to leak anything. */
    private static Place file(Path file) {
        try {
            return new Place(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return new Place(file.toString(), new byte[0]);
        } catch (IOException cause) {
            throw new IllegalStateException(file + " cannot be read", cause);
        }
    }

    static Place place(String name, String text) {
        return new Place(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
