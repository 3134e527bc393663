package org.threshold.local.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.threshold.local.api.NotReached;
import org.threshold.local.up.Settings;

/** {@code deploy/bench [--quick | --pages]}, and {@code deploy/bench --notification [--quick]}. */
public final class Bench {

    private final Plan plan;
    private final PrintStream out;
    private final Results results = new Results();

    private Bench(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Measures the running stack.
     *
     * @param arguments the repository's folder, and what a person types after {@code deploy/bench}
     */
    public static void main(String[] arguments) {
        var settings = Settings.read(Path.of(arguments[0]), System.getenv());
        List<String> words = List.of(arguments).subList(1, arguments.length);
        boolean alone = !words.isEmpty() && words.getFirst().equals(NotificationBench.WORD);
        List<String> how = alone ? words.subList(1, words.size()) : words;
        var plan = Plan.of(how);
        if (plan.isEmpty() || (alone && plan.orElseThrow().pagesAlone())) {
            System.err.println(
                    "Say deploy/bench or deploy/bench --notification, each with --quick after it to"
                            + " see whether it works, or deploy/bench --pages");
            System.exit(2);
        }
        if (alone) {
            System.exit(NotificationBench.measure(settings, !how.isEmpty(), System.out) ? 0 : 1);
        }
        System.exit(measure(plan.orElseThrow(), settings));
    }

    private static int measure(Plan plan, Settings settings) {
        if (!Files.exists(settings.credentials())) {
            System.err.println(
                    "Nothing was measured. No stack was ever started here: deploy/up --detach does");
            return 1;
        }
        try {
            return new Bench(plan, System.out).run(settings) ? 0 : 1;
        } catch (NotReached away) {
            System.err.println("Nothing was measured. " + away.getMessage());
            return 1;
        }
    }

    /** Whether everything was answered; a rate that is not kept is a result, not a failure. */
    private boolean run(Settings settings) {
        Instant began = Instant.now();
        var stack = new Stack(settings);
        stack.circumstances().forEach(results::note);
        results.note("load average before: " + Busy.average());
        var busy = new Busy();
        try (var floors = new Floors(stack)) {
            rounds(
                    new ReferralBench(stack, floors, results),
                    new TellingBench(stack, floors, results),
                    new PageBench(stack, results, plan.cases()));
        }
        results.note(busy.sinceThen());
        results.note(
                "measured while earlier work was on its way: %d times"
                        .formatted(stack.unsettled()));
        results.note("load average after: " + Busy.average());
        results.lines().forEach(out::println);
        out.printf("%nRaw results: %s%n", results.write(settings.data(), began));
        return !results.hasFailures();
    }

    private void rounds(ReferralBench referrals, TellingBench telling, PageBench pages) {
        out.println("warming up");
        if (!plan.pagesAlone()) {
            referrals.warmUp(plan.warming());
            telling.warmUp(plan.warming());
        }
        pages.warmUp(plan.warming());
        for (int round = 1; round <= plan.rounds(); round++) {
            out.printf("round %d of %d%n", round, plan.rounds());
            climb("referrals", plan.rates().referrals(), referrals::round);
            climb("changes", plan.rates().changes(), telling::round);
            climb("pages", plan.rates().pages(), pages::round);
        }
    }

    /** Up to the rate that is no longer kept; a rate above one that was not kept is left out. */
    private void climb(String what, List<Integer> rates, Predicate<Schedule> round) {
        for (int rate : rates) {
            out.printf("  %s at %d/s%n", what, rate);
            if (!round.test(plan.schedule(rate))) {
                return;
            }
        }
    }
}
