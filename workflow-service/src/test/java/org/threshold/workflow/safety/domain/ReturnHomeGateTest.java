package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.DOES_NOT_RETURN;
import static org.threshold.workflow.safety.domain.Given.assumed;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.Given.mayReturn;
import static org.threshold.workflow.safety.domain.Given.meeting;
import static org.threshold.workflow.safety.domain.Given.notQuorate;
import static org.threshold.workflow.safety.domain.Given.quorate;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.LatestConcern.Known;
import org.threshold.workflow.safety.domain.LatestConcern.What;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** L-3.1.7 and R-4.2-3d: whether it may be decided that a child returns home. */
class ReturnHomeGateTest {

    private static final LatestConcern INJURED = new Known(What.INJURY, hours(2));

    @Test
    void without_a_meeting_a_return_is_refused_with_the_lesson_and_the_ways_on() {
        var why = refusals(INJURED);

        assertThat(why).extracting(Refusal::field).containsExactly("meeting", "perpetrator");
        assertThat(why.getFirst().problem()).contains("No strategy meeting").contains("3.1.7");
        assertThat(why.getFirst().remedy())
                .contains("always call a strategy discussion")
                .contains("recorded as a fact");
    }

    @Test
    void a_meeting_before_the_latest_injury_does_not_open_the_gate() {
        var why = refusals(INJURED, quorate(1, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(words(why)).contains("an injury became known, after the meeting");
    }

    @Test
    @Requirement("L-3.1.7")
    void an_allegation_after_the_meeting_closes_it_too() {
        var alleged = new Known(What.ALLEGATION, hours(2));

        var why = refusals(alleged, quorate(1, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(words(why)).contains("an allegation became known");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var why = refusals(INJURED, notQuorate(1, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(why).hasSize(2);
        assertThat(words(why)).contains("not quorate").contains("an injury became known");
    }

    @Test
    void a_meeting_that_held_that_the_child_does_not_return_is_quoted() {
        assertThat(words(refusals(INJURED, quorate(3, DOES_NOT_RETURN))))
                .contains("held that the child does not return")
                .contains("whoever did so counts as unknown");
    }

    @Test
    @Requirement({"F-1.3.7", "R-4.2-3d"})
    void a_return_that_rests_on_assumptions_is_refused() {
        var assumed = new Belief("She is a good mother.", Basis.ASSUMPTION, "");

        var why =
                refusals(
                        INJURED,
                        quorate(3, mayReturn(PerpetratorStatus.KNOWN_AND_EXCLUDED, assumed)));

        assertThat(words(why)).contains("nothing but assumption");
    }

    @Test
    void a_quorate_meeting_after_the_injury_opens_it() {
        var answer = check(false, quorate(3, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ReturnHomeGate.Open.class,
                        open -> {
                            assertThat(open.meeting()).isEqualTo(meeting(3, true));
                            assertThat(open.needsApproval()).isFalse();
                        });
    }

    @Test
    @Requirement("R-C&F-10")
    void for_a_young_child_and_an_unknown_perpetrator_the_service_manager_has_to_approve() {
        var answer = check(true, quorate(3, mayReturn(PerpetratorStatus.UNKNOWN)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ReturnHomeGate.Open.class,
                        open -> assertThat(open.needsApproval()).isTrue());
    }

    @Test
    @Requirement("F-1.3.7")
    void who_only_is_assumed_to_have_harmed_it_counts_as_unknown_and_the_gate_says_so() {
        var assumed = assumed(PerpetratorStatus.KNOWN_AND_EXCLUDED);

        assertThat(List.of(true, false))
                .allSatisfy(
                        young ->
                                assertThat(check(young, quorate(3, assumed)))
                                        .isInstanceOfSatisfying(
                                                ReturnHomeGate.Open.class,
                                                open -> {
                                                    assertThat(open.needsApproval())
                                                            .isEqualTo(young);
                                                    assertThat(open.alert().orElse(""))
                                                            .contains("only assumed", "1.3.7");
                                                }));
    }

    @Test
    @Requirement("F-1.3.7")
    void a_refusal_says_that_it_is_assumed_too() {
        var assumed = assumed(PerpetratorStatus.POOL_OF_CARERS);

        assertThat(words(refusals(INJURED, notQuorate(3, assumed))))
                .contains("not quorate", "is only assumed");
        assertThat(words(refusals(INJURED, notQuorate(3, mayReturn(PerpetratorStatus.UNKNOWN)))))
                .doesNotContain("is only assumed");
    }

    private static ReturnHomeGate.Answer check(boolean young, DecidedForChild... decided) {
        return ReturnHomeGate.check(
                new ReturnHomeEvidence(List.of(decided), INJURED, young, List.of()));
    }

    private static List<Refusal> refusals(LatestConcern concern, DecidedForChild... decided) {
        var evidence = new ReturnHomeEvidence(List.of(decided), concern, true, List.of());
        return switch (ReturnHomeGate.check(evidence)) {
            case ReturnHomeGate.Shut(var why) -> why;
            case ReturnHomeGate.Open _ -> List.of();
        };
    }

    private static String words(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::problem).collect(Collectors.joining(" "));
    }
}
