package org.threshold.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.threshold.local.api.PublicApi;
import org.threshold.local.server.Polling;
import org.threshold.local.up.RunningParts;

/** One fault: before, meanwhile and after. */
final class Trial {

    /**
     * Referrals, decisions and changes together: what two cores carry with all servers on them. A
     * referral and a change start several processes and are each told to several agencies.
     */
    static final int PER_SECOND = 3;

    private static final Duration BEFORE = Duration.ofSeconds(3);
    private static final Duration TO_SETTLE = Duration.ofMinutes(5);
    private static final double OTHER_LANE_SECONDS = 1.0;

    private final RunningParts parts;
    private final PublicApi api;
    private final Ledger ledger;
    private final Duration window;

    Trial(RunningParts parts, PublicApi api, Duration window) {
        this.parts = parts;
        this.api = api;
        this.ledger = new Ledger(parts);
        this.window = window;
    }

    Verdict of(Fault fault) {
        var people = new People(api);
        Instant start = Instant.now();
        Instant[] away;
        try (var _ = new Load(PER_SECOND, people::act)) {
            pause(BEFORE);
            away = harm(fault);
        }
        long ended = System.nanoTime();
        boolean settled = Polling.until(TO_SETTLE, () -> settled(people.done(), start));
        double settledAfter = Duration.ofNanos(System.nanoTime() - ended).toMillis() / 1e3;
        double p99 = ledger.p99(fault.otherLane(), away[0], away[1]);
        List<String> breaches = breaches(people.done(), start, p99);
        if (!settled) {
            breaches.addFirst("not settled: %d rows unsent".formatted(ledger.unsent()));
        }
        return new Verdict(fault, people.done().answered(), p99, settledAfter, breaches);
    }

    /** From when to when the part was away. */
    private Instant[] harm(Fault fault) {
        fault.begin(parts);
        Instant from = Instant.now();
        pause(window);
        Instant to = Instant.now();
        fault.end(parts);
        return new Instant[] {from, to};
    }

    /** Whoever reads from Kafka needs a moment too, to be let in again after a stop. */
    private boolean settled(Done done, Instant since) {
        return ledger.unsent() == 0
                && ledger.lostRequests(since) == 0
                && ledger.withoutProcess(done.referrals()) == 0
                && ledger.notAdvanced(done.decided()) == 0;
    }

    private List<String> breaches(Done done, Instant since, double p99) {
        List<String> breaches = new ArrayList<>(done.refused().stream().distinct().toList());
        count(breaches, "referrals without a process", ledger.withoutProcess(done.referrals()));
        count(breaches, "changes nobody is told of", ledger.withoutNotification(done.changes()));
        count(breaches, "requests lost", ledger.lostRequests(since));
        count(breaches, "decisions without effect", ledger.notAdvanced(done.decided()));
        count(breaches, "steps opened twice", ledger.advancedTwice(done.decided()));
        count(breaches, "rows out of order", ledger.outOfOrder(since));
        if (done.referrals().isEmpty() || done.decided().isEmpty() || done.changes().isEmpty()) {
            breaches.add("nothing was done meanwhile");
        }
        if (p99 >= OTHER_LANE_SECONDS) {
            breaches.add("the other lane was held back");
        }
        return breaches;
    }

    private static void count(List<String> breaches, String what, long number) {
        if (number != 0) {
            breaches.add(number + " " + what);
        }
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
