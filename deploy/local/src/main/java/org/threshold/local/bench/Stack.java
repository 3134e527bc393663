package org.threshold.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.Credentials;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.server.Polling;
import org.threshold.local.server.Sql;
import org.threshold.local.up.Port;
import org.threshold.local.up.RunningParts;
import org.threshold.local.up.Settings;

/** The running stack: what is asked of it, and what its rows say. */
final class Stack {

    private static final Duration TO_SETTLE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Credentials credentials;
    private final PublicApi api;
    private final Sql workflow;
    private final Sql notification;
    private final AtomicInteger unsettled = new AtomicInteger();

    Stack(Settings settings) {
        this.settings = settings;
        this.credentials = new CredentialsFile(settings.credentials()).read();
        this.api =
                new PublicApi(
                        credentials, settings.http(Port.WORKFLOW), settings.http(Port.SIMULATOR));
        var parts = new RunningParts(settings);
        this.workflow = new Sql(parts.database("workflow"));
        this.notification = new Sql(parts.database("notification"));
    }

    PublicApi api() {
        return api;
    }

    Credentials credentials() {
        return credentials;
    }

    Sql workflow() {
        return workflow;
    }

    Deliveries deliveries() {
        return new Deliveries(workflow, notification);
    }

    String kafka() {
        return "127.0.0.1:" + settings.port(Port.KAFKA);
    }

    /** Waits until nothing is on its way, so that what comes next is measured by itself. */
    void settle() {
        settle(TO_SETTLE);
    }

    void settle(Duration atMost) {
        if (!Polling.until(atMost, () -> unsent() == 0)) {
            unsettled.incrementAndGet();
        }
    }

    /** How often that took too long, and what came next was measured while more was on its way. */
    int unsettled() {
        return unsettled.get();
    }

    /** How many rows of both services wait to be sent. */
    long unsent() {
        return workflow.number(
                        """
                        select (select count(*) from engine_outbox where sent_at is null)
                             + (select count(*) from event_outbox where sent_at is null)
                        """)
                + notification.number("select count(*) from outbox");
    }

    /** What the numbers depend on, for people. */
    List<String> circumstances() {
        return List.of(
                "PostgreSQL %s, fsync %s, synchronous_commit %s"
                        .formatted(
                                workflow.text("show server_version"),
                                workflow.text("show fsync"),
                                workflow.text("show synchronous_commit")),
                "Java %s, %s %s, %d cores"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                Runtime.getRuntime().availableProcessors()),
                "referrals already in the database: " + referrals(),
                "business time is ahead by %s s"
                        .formatted(workflow.text("select offset_seconds from simulated_time")));
    }

    long openCases() {
        return workflow.number("select count(*) from case_file where closed_at is null");
    }

    long referrals() {
        return workflow.number("select count(*) from referral");
    }
}
