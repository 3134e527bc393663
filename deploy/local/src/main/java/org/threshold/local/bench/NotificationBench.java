package org.threshold.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.threshold.local.credentials.AgencySystem;
import org.threshold.local.server.Sql;
import org.threshold.local.up.Port;
import org.threshold.local.up.Settings;
import org.threshold.local.up.TellingStack;

/**
 * {@code deploy/bench --notification}: the notification service by itself, which tells four
 * agencies of each event; then the same while one of them takes every message and answers none
 * (B2).
 */
final class NotificationBench {

    static final String WORD = "--notification";

    /** As many as the bar names (B2). */
    private static final Set<String> AGENCIES =
            Set.of("gp", "health-visiting", "hospital", "police");

    private final TellingStack stack;
    private final Sql database;
    private final Plan plan;
    private final PrintStream out;
    private final Results results = new Results();

    private NotificationBench(TellingStack stack, Plan plan, PrintStream out) {
        this.stack = stack;
        this.database = new Sql(stack.database());
        this.plan = plan;
        this.out = out;
    }

    /**
     * How much is measured.
     *
     * @param rates events a second, rising
     */
    private record Plan(int rounds, Duration warming, Duration measured, List<Integer> rates) {

        private static final Plan FULL =
                new Plan(3, Duration.ofMinutes(2), Duration.ofSeconds(10), List.of(10, 25, 50));
        private static final Plan QUICK =
                new Plan(1, Duration.ofSeconds(5), Duration.ofSeconds(3), List.of(5, 10));

        Schedule schedule(int rate) {
            return Schedule.of(rate, Duration.ofSeconds(1), measured);
        }
    }

    /**
     * Starts what it measures, and ends it again.
     *
     * @param quick one short round, to see whether it works
     * @return whether everything was answered
     */
    static boolean measure(Settings settings, boolean quick, PrintStream out) {
        var data = settings.data().resolve("bench-notification");
        Instant began = Instant.now();
        try (var stack = TellingStack.fresh(settings.repository(), data, out)) {
            var bench = new NotificationBench(stack, quick ? Plan.QUICK : Plan.FULL, out);
            boolean answered = bench.run();
            Path folder = bench.results.write(settings.data(), began);
            out.printf("%nRaw results: %s%n", folder);
            return answered;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private boolean run() {
        results.note(
                "PostgreSQL %s, fsync %s, synchronous_commit %s"
                        .formatted(
                                database.text("show server_version"),
                                database.text("show fsync"),
                                database.text("show synchronous_commit")));
        results.note("load average before: " + Busy.average());
        var busy = new Busy();
        List<String> agencies = agencies();
        try (var requests = new Requests(database, kafka(), agencies);
                var floors = new Floors(database, kafka())) {
            var floor = new HopFloor(floors.connections(), floors.hop(), systems());
            out.println("warming up");
            requests.run(Schedule.of(25, Duration.ZERO, plan.warming()), agencies);
            for (int round = 1; round <= plan.rounds(); round++) {
                out.printf("round %d of %d%n", round, plan.rounds());
                round(requests, floor);
            }
            oneHangs(requests);
        }
        results.note(busy.sinceThen());
        results.note("load average after: " + Busy.average());
        results.lines().forEach(out::println);
        return !results.hasFailures();
    }

    private void round(Requests requests, HopFloor floor) {
        List<String> agencies = agencies();
        climb(
                rate -> {
                    double offered = (double) rate * agencies.size();
                    String events = " (%d events/s, 4 agencies)".formatted(rate);
                    results.add(
                            "floor: commit, Kafka, HTTP, commit" + events,
                            offered,
                            floor.run(plan.schedule(rate)));
                    return results.add(
                            "request due to 2xx recorded" + events,
                            offered,
                            requests.run(plan.schedule(rate), agencies));
                });
    }

    /** Up to the rate that is no longer kept; a rate above one that was not kept is left out. */
    private void climb(IntPredicate round) {
        for (int rate : plan.rates()) {
            out.printf("  %d events/s%n", rate);
            if (!round.test(rate)) {
                return;
            }
        }
    }

    /** Its own messages are asked for all the same, and are not counted. */
    private void oneHangs(Requests requests) {
        var agency = new HangingAgency(stack);
        agency.hangs();
        List<String> others = HangingAgency.others(agencies());
        for (int round = 1; round <= plan.rounds(); round++) {
            out.printf("one agency hangs, round %d of %d%n", round, plan.rounds());
            climb(
                    rate ->
                            results.add(
                                    "one of 4 hangs: the others' 2xx (%d events/s)".formatted(rate),
                                    (double) rate * others.size(),
                                    requests.run(plan.schedule(rate), others)));
        }
        agency.answers();
    }

    private List<AgencySystem> systems() {
        return stack.credentials().systems().stream()
                .filter(one -> AGENCIES.contains(one.agency()))
                .toList();
    }

    private List<String> agencies() {
        return systems().stream().map(AgencySystem::agency).toList();
    }

    private String kafka() {
        return "127.0.0.1:" + stack.settings().port(Port.KAFKA);
    }
}
