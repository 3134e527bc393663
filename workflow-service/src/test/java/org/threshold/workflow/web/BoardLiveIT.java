package org.threshold.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.local.server.Database;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.workflow.WorkflowApplication;
import org.threshold.workflow.access.MigratedDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The board kept new over HTTP, by copies of the service on one database; no engine is there. */
class BoardLiveIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANAGERS = 10;
    private static final int VIEWERS = 100;
    private static final int CHANGES = 5;
    private static final int READINGS = 100;
    private static final String PASSWORD = "a-password-of-managers";

    private static Database database;
    private static ConfigurableApplicationContext copy;
    private static JdbcClient jdbc;

    @BeforeAll
    static void a_copy_of_the_service() throws Exception {
        database = MigratedDatabase.create("live");
        copy = start();
        jdbc = copy.getBean(JdbcClient.class);
    }

    @AfterAll
    static void end() {
        copy.close();
    }

    @Test
    void a_change_committed_by_another_connection_is_told_within_a_second() throws Exception {
        Viewer tess = new Viewer(signedIn(copy, 0), base(copy));
        tess.isTold();
        long changed = System.nanoTime();

        String words = incident();
        var seen = tess.sees(words);

        assertThat(Duration.ofNanos(seen.told() - changed)).isLessThan(A_SECOND);
        tess.leave();
    }

    @Test
    void a_hundred_viewers_are_told_within_a_second() throws Exception {
        List<Viewer> viewers = new ArrayList<>();
        for (int manager = 0; manager < MANAGERS; manager++) {
            HttpClient browser = signedIn(copy, manager);
            IntStream.range(0, VIEWERS / MANAGERS)
                    .forEach(_ -> viewers.add(new Viewer(browser, base(copy))));
        }
        for (Viewer viewer : viewers) {
            viewer.isTold();
        }

        List<Long> slowest = new ArrayList<>();
        for (int change = 1; change <= CHANGES; change++) {
            slowest.add(slowestToBeTold(viewers, change));
        }

        assertThat(slowest).allSatisfy(told -> assertThat(told).isLessThan(A_SECOND.toMillis()));
        viewers.forEach(Viewer::leave);
    }

    /** In milliseconds after a change; the first changes are slower, since code is cold. */
    private static long slowestToBeTold(List<Viewer> viewers, int change) throws Exception {
        String words = "Of " + UUID.randomUUID();
        try (var screens = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Viewer.Seen>> all =
                    viewers.stream().map(one -> screens.submit(() -> one.sees(words))).toList();
            long changed = System.nanoTime();
            incident(words);
            List<Viewer.Seen> seen = all.stream().map(BoardLiveIT::result).toList();
            long[] told = millis(changed, seen.stream().mapToLong(Viewer.Seen::told).toArray());
            long[] shown = millis(changed, seen.stream().mapToLong(Viewer.Seen::shown).toArray());
            System.out.printf(
                    "change %d, %d viewers: told p50 %d ms, max %d ms; part of the page fetched p50 %d ms, max %d ms%n",
                    change,
                    viewers.size(),
                    p50(told),
                    told[told.length - 1],
                    p50(shown),
                    shown[shown.length - 1]);
            return told[told.length - 1];
        }
    }

    /** Whichever moment of taking up signals the commit meets. */
    @Test
    void what_is_committed_is_on_whatever_board_is_read_after_it() throws Exception {
        Viewer tess = new Viewer(signedIn(copy, 4), base(copy));
        for (int change = 0; change < READINGS; change++) {
            tess.part();
            String words = incident();
            assertThat(tess.part().body()).as("change %d", change).contains(words);
            jdbc.sql("delete from incident where words = :words").param("words", words).update();
            assertThat(tess.part().body()).as("change %d undone", change).doesNotContain(words);
        }
        tess.leave();
    }

    @Test
    void whoever_signs_out_is_told_nothing_more_in_whichever_copy_the_stream_is() throws Exception {
        HttpClient browser = signedIn(copy, 1);
        try (var other = start()) {
            Viewer there = new Viewer(browser, base(other));
            there.isTold();
            Viewer colleague = new Viewer(signedIn(other, 2), base(other));
            colleague.isTold();

            assertThat(signOut(browser).statusCode()).isEqualTo(204);

            await().atMost(A_SECOND).until(there::ended);
            assertThat(there.part().statusCode()).isEqualTo(302);
            assertThat(colleague.ended()).isFalse();
        }
    }

    @Test
    void a_copy_that_ends_lets_its_viewers_go_and_does_not_wait_for_them() throws Exception {
        var other = start();
        Viewer viewer = new Viewer(signedIn(other, 3), base(other));
        viewer.isTold();
        long before = System.nanoTime();

        other.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        await().atMost(SOON).until(viewer::ended);
    }

    private static ConfigurableApplicationContext start() throws Exception {
        var file = Files.createTempFile(Path.of("target"), "credentials", ".json");
        file.toFile().deleteOnExit();
        Files.writeString(file, accounts());
        return new SpringApplicationBuilder(WorkflowApplication.class)
                .profiles("local")
                .run(
                        "--server.port=0",
                        "--THRESHOLD_DB_URL=" + database.url(),
                        "--THRESHOLD_DB_USER=" + database.user(),
                        "--THRESHOLD_DB_PASSWORD=" + database.password(),
                        "--THRESHOLD_KAFKA=" + LocalServers.shared(Kind.KAFKA).kafka().bootstrap(),
                        "--THRESHOLD_ENGINE_GRPC=http://127.0.0.1:1",
                        "--THRESHOLD_CREDENTIALS=" + file);
    }

    private static String accounts() {
        return IntStream.range(0, MANAGERS)
                .mapToObj(
                        number ->
                                """
                                {"username": "manager%1$d", "name": "Manager %1$d", "password": "%2$s",
                                 "roles": ["team-manager"], "agency": "childrens-social-care", "rank": null}
                                """
                                        .formatted(number, PASSWORD))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"accounts\": [",
                                "], \"systems\": [], \"services\": {\"workflowApiKey\": \"thr_own\","
                                        + " \"notificationApiKey\": \"thr_not_ours\"}}"));
    }

    private static String base(ConfigurableApplicationContext of) {
        return "http://localhost:" + of.getEnvironment().getProperty("local.server.port");
    }

    private static HttpClient signedIn(ConfigurableApplicationContext at, int manager)
            throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var body =
                "{\"username\": \"manager%d\", \"password\": \"%s\"}".formatted(manager, PASSWORD);
        var answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(base(at) + "/api/v1/session"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return browser;
    }

    private static HttpResponse<String> signOut(HttpClient browser) throws Exception {
        var session = URI.create(base(copy) + "/api/v1/session");
        String known =
                browser.send(HttpRequest.newBuilder(session).build(), BodyHandlers.ofString())
                        .body();
        var read = JsonMapper.shared().readTree(known);
        return browser.send(
                HttpRequest.newBuilder(session)
                        .header(
                                read.get("csrfHeader").stringValue(),
                                read.get("csrfToken").stringValue())
                        .DELETE()
                        .build(),
                BodyHandlers.ofString());
    }

    private static String incident() {
        String words = "Of " + UUID.randomUUID();
        incident(words);
        return words;
    }

    private static void incident(String words) {
        jdbc.sql(
                        """
                        insert into incident (id, kind, subject_id, words, raised_at)
                        values (:id, 'test', :id, :words, '2026-11-24T10:00:00Z')
                        """)
                .param("id", UUID.randomUUID())
                .param("words", words)
                .update();
    }

    private static Viewer.Seen result(Future<Viewer.Seen> one) {
        try {
            return one.get();
        } catch (Exception failed) {
            throw new AssertionError("A viewer saw nothing", failed);
        }
    }

    private static long[] millis(long since, long[] at) {
        return Arrays.stream(at).map(one -> (one - since) / 1_000_000).sorted().toArray();
    }

    private static long p50(long[] sorted) {
        return sorted[sorted.length / 2];
    }
}
