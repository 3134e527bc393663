package org.threshold.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.EveryProcess;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.TestEngine;
import org.threshold.process.engine.TestEngine.Deed;
import org.threshold.process.walk.OnPaper.Wait;

/**
 * Many cases side by side go from step to step by chance, and the engine waits where their drawings
 * say, through answers, changes, fast tracks and limits that pass. {@code
 * -Dthreshold.walk.engine.steps=50000} walks further, {@code -Dthreshold.walk.seed} walks the same
 * way again.
 */
class EngineWalkTest {

    private static final int STEPS = Integer.getInteger("threshold.walk.engine.steps", 2_000);
    private static final long SEED = Long.getLong("threshold.walk.seed", System.nanoTime());

    /** What happens costs the engine the more, the more is open in it; so it is few, and often. */
    private static final int CASES = 20;

    private static final int ROUNDS = 20;
    private static final int ROUNDS_OF_A_DAY = 8;

    private final Random chance = new Random(SEED);
    private int taken;

    @Test
    void the_engine_waits_where_the_drawings_say() {
        while (taken < STEPS) {
            try (var engine = TestEngine.withAllModels()) {
                walk(engine);
            }
        }
        System.out.printf("%d steps on the engine from seed %d%n", taken, SEED);
    }

    private void walk(TestEngine engine) {
        List<CaseOnPaper> cases = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            var due = engine.now().plus(Duration.ofDays(1 + number % 3));
            cases.add(new CaseOnPaper(chance, due));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            step(engine, cases);
            if (round % ROUNDS_OF_A_DAY == 0) {
                aDayPasses(engine);
            }
            compare(engine, cases, round);
        }
        assertThat(engine.incidents()).isEmpty();
    }

    private static void compare(TestEngine engine, List<CaseOnPaper> cases, int round) {
        List<Wait> surplus =
                new ArrayList<>(engine.steps().stream().map(EngineWalkTest::wait).toList());
        for (CaseOnPaper one : cases) {
            List<Wait> missing =
                    one.waits().stream().filter(wait -> !surplus.remove(wait)).toList();
            assertThat(missing).as("seed %d, round %d: %s", SEED, round, one).isEmpty();
        }
        assertThat(surplus).as("seed %d, round %d: nobody’s", SEED, round).isEmpty();
    }

    private void step(TestEngine engine, List<CaseOnPaper> cases) {
        Map<Wait, OpenJob> jobs =
                engine.steps().stream().collect(Collectors.toMap(EngineWalkTest::wait, job -> job));
        Function<Wait, OpenJob> job = wait -> Objects.requireNonNull(jobs.get(wait));
        take(engine, cases.stream().flatMap(one -> one.next(job).stream()).toList());
        take(engine, all(engine, EveryProcess.CLAIM_SUBJECT, Map.of()));
    }

    /** Limits pass, and whoever climbs their ladders takes no step away from anybody. */
    private void aDayPasses(TestEngine engine) {
        engine.advanceTo(engine.now().plus(Duration.ofDays(1)));
        take(
                engine,
                all(
                        engine,
                        EscalationLadderProcess.Jobs.CLIMB_LADDER,
                        Map.of("stillWaiting", false)));
    }

    private void take(TestEngine engine, List<Deed> deeds) {
        engine.all(deeds);
        taken += deeds.size();
    }

    private static List<Deed> all(TestEngine engine, String type, Map<String, Object> variables) {
        Stream<Deed> deeds =
                engine.jobs(type).stream().map(job -> new Deed.Complete(job, variables));
        return deeds.toList();
    }

    private static Wait wait(OpenJob job) {
        return new Wait(job.subjectId(), job.step());
    }
}
