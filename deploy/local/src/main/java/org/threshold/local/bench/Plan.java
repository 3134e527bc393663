package org.threshold.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much is measured.
 *
 * @param warming how everything is done before the first round, which is not measured: a service
 *     just started compiles itself for a while
 * @param rounds how often everything is measured, one thing after the other, so that a change of
 *     the machine's mood meets all of them
 * @param rates the rates at which each thing is done
 * @param cases how many cases are to be open when pages are opened
 */
record Plan(int rounds, Schedule warming, Windows windows, Rates rates, int cases) {

    private static final Plan FULL =
            new Plan(
                    5,
                    Schedule.of(40, Duration.ZERO, Duration.ofSeconds(15)),
                    new Windows(Duration.ofMillis(500), Duration.ofSeconds(2)),
                    new Rates(
                            List.of(25, 50, 100, 200, 400),
                            List.of(5, 10, 25, 50),
                            List.of(5, 10, 20)),
                    1000);
    private static final Plan QUICK =
            new Plan(
                    1,
                    Schedule.of(10, Duration.ZERO, Duration.ofSeconds(3)),
                    new Windows(Duration.ofMillis(500), Duration.ofSeconds(2)),
                    new Rates(List.of(5, 10), List.of(1, 2), List.of(2)),
                    20);

    private static final Map<List<String>, Plan> BY_WORDS =
            Map.of(
                    List.of(), FULL,
                    List.of("--quick"), QUICK,
                    List.of("--pages"), FULL.ofPages());

    /** The plan that a person asked for; empty when the words are not understood. */
    static Optional<Plan> of(List<String> words) {
        return Optional.ofNullable(BY_WORDS.get(words));
    }

    /** The same with nothing but pages, so that no more cases come than there are to be. */
    private Plan ofPages() {
        return new Plan(rounds, warming, windows, rates.ofPages(), cases);
    }

    /** Whether it measures nothing but pages. */
    boolean pagesAlone() {
        return rates.referrals().isEmpty() && rates.changes().isEmpty();
    }

    Schedule schedule(int perSecond) {
        return Schedule.of(perSecond, windows.warmUp(), windows.measured());
    }

    /**
     * How often each thing is done in a second, rising.
     *
     * @param changes of circumstance
     */
    record Rates(List<Integer> referrals, List<Integer> changes, List<Integer> pages) {

        Rates {
            referrals = List.copyOf(referrals);
            changes = List.copyOf(changes);
            pages = List.copyOf(pages);
        }

        private Rates ofPages() {
            return new Rates(List.of(), List.of(), pages);
        }
    }

    /**
     * How long each thing is measured at each rate.
     *
     * @param warmUp how long it runs before that
     */
    record Windows(Duration warmUp, Duration measured) {}
}
