package org.threshold.workflow.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.CaseState;
import org.threshold.workflow.circumstances.domain.RecipientRule;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.domain.DecisionGate;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.domain.DecisionRules;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.UncertainMarkRule;

/**
 * From case to case by chance: in every state that is reached, the rules answer as a plain reading
 * of them does, no level falls, what protects the child is accepted, a fast track to the conference
 * above all, and whoever has to hear hears. {@code -Dthreshold.walk.steps=1000000} walks further,
 * {@code -Dthreshold.walk.seed} walks the same way again.
 */
class DomainWalkTest {

    private static final List<Means> PROTECTS =
            Stream.of(Means.values()).filter(Means::protectsAlone).toList();

    private static final int STEPS = Integer.getInteger("threshold.walk.steps", 100_000);
    private static final long SEED = Long.getLong("threshold.walk.seed", System.nanoTime());
    private static final int STEPS_OF_A_CASE = 80;
    private static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(Role::practitioner).toList();

    private final Random chance = new Random(SEED);
    private final Moves moves = new Moves(chance);
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> refused = new HashMap<>();

    @Test
    @Requirement({"R-C&F-6", "L-3.1.25"})
    void wherever_a_case_stands_rules_only_pull_up_and_a_fast_track_is_accepted() {
        for (int steps = 0; steps < STEPS; steps += STEPS_OF_A_CASE) {
            walk(Math.min(STEPS_OF_A_CASE, STEPS - steps));
        }

        System.out.printf("%d steps from seed %d: %s%n", STEPS, SEED, taken);
        assertThat(taken.keySet()).hasSameSizeAs(Move.class.getPermittedSubclasses());
        assertThat(refused.keySet())
                .containsExactlyInAnyOrder(
                        "DecideReferral", "Meet", "Decide", "Conclude", "Assess");
    }

    private void walk(int steps) {
        var plain = new PlainCase();
        var real = new RealCase();
        List<Move> way = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Move move = moves.next(plain);
            way.add(move);
            try {
                step(plain, real, move);
            } catch (AssertionError wrong) {
                throw new AssertionError("Seed " + SEED + ", by " + way, wrong);
            }
        }
    }

    private void step(PlainCase plain, RealCase real, Move move) {
        View before = real.view();
        Set<Circumstance> held = real.circumstances();
        var since = real.enquiry.since();
        String name = move.getClass().getSimpleName();

        boolean accepted = real.take(move);

        assertThat(accepted).as("accepted").isEqualTo(plain.take(move));
        assertThat(real.view()).isEqualTo(plain.view());
        taken.merge(name, 1, Integer::sum);
        if (!accepted) {
            refused.merge(name, 1, Integer::sum);
            assertThat(real.view()).as("what a refusal leaves").isEqualTo(before);
        }
        onlyUp(before, real.view());
        since.filter(_ -> real.enquiry.isOpen())
                .ifPresent(anchor -> assertThat(real.enquiry.since()).contains(anchor));
        protectionPasses(real);
        somebodyHears(held, real.circumstances());
    }

    /** Only a clinician, in time, takes a child off the path on which a mark alone has held it. */
    private static void onlyUp(View before, View after) {
        assertThat(after.grade()).isGreaterThanOrEqualTo(before.grade());
        boolean ruledOut = before.mark().equals("held") && after.mark().equals("ended");
        if (!ruledOut || before.red() == 2) {
            assertThat(after.red()).isGreaterThanOrEqualTo(before.red());
        }
        if (before.mark().equals("injury")) {
            assertThat(after.mark()).isEqualTo("injury");
        }
        if (before.discussion().doctor() && !after.discussion().stage().equals("none")) {
            assertThat(after.discussion().doctor()).isTrue();
        }
    }

    private void protectionPasses(RealCase real) {
        var fastTrack = real.askForFastTrack(moves.any(STAFF), chance.nextBoolean());
        assertThat(fastTrack.toBeHeld()).as("a fast track is accepted").isTrue();
        assertThat(fastTrack.calls().isPresent()).isNotEqualTo(real.enquiry.isOpen());
        real.referral.ifPresent(
                waiting -> {
                    for (Outcome outcome :
                            List.of(Outcome.IMMEDIATE_PROTECTION, Outcome.SECTION_47)) {
                        var given =
                                new DecisionGiven(
                                        outcome, "She is afraid.", new Threshold.NotRejected());
                        assertThat(DecisionGate.refusals(waiting, given, Set.of())).isEmpty();
                    }
                });
        var protect =
                List.of(
                        Given.decision(
                                RealCase.CASE,
                                new ChildOutcome.ImmediateProtection(moves.any(PROTECTS))));
        real.discussion
                .now()
                .ifPresent(
                        one -> assertThat(DecisionRules.atOnce(one, protect, List.of())).isEmpty());
        assertThat(UncertainMarkRule.refusals(protect, Set.of(RealCase.CASE))).isEmpty();
    }

    private void somebodyHears(Set<Circumstance> before, Set<Circumstance> now) {
        ChangeKind kind = moves.any(List.of(ChangeKind.values()));
        Set<Recipient> told = told(kind, now);

        assertThat(told).as("who hears of %s", kind).isNotEmpty();
        if (now.containsAll(before)) {
            assertThat(told).containsAll(told(kind, before));
        }
    }

    private static Set<Recipient> told(ChangeKind kind, Set<Circumstance> holds) {
        var change = new NewChange(kind, "", List.of(RealCase.CASE), Instant.EPOCH, Map.of(), "");
        var state =
                new CaseState(
                        holds,
                        new GpPractice.NotRecorded(),
                        List.of(),
                        List.of(),
                        List.of(Agency.HEALTH_VISITING));
        var rule = new RecipientRule(change, Map.of(RealCase.CASE, state), false);
        return rule.decide(List.of(), List.of()).tell().stream()
                .map(ToTell::recipient)
                .collect(Collectors.toSet());
    }
}
