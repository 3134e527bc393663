package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.JOINED;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.assessment.domain.Axes;
import org.threshold.workflow.assessment.domain.Evidence;
import org.threshold.workflow.assessment.domain.MeetingRisk;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskCategory;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;
import org.threshold.workflow.strategy.RisksNamed;

/** What a strategy meeting named is in the register, and nobody types it there again (R-C&F-11). */
class RisksOfMeetingsTest {

    private static final CaseRef ANOTHER = new CaseRef("CP-2050");

    private final AssessmentWorld world = new AssessmentWorld();

    @Test
    @Requirement("R-C&F-11")
    void a_high_risk_with_little_evidence_comes_into_the_register_as_it_was_named() {
        meeting(named("Feeds are missed.", Optional.empty()));

        assertThat(register()).hasSize(1);
        assertThat(world.risk().said().words()).isEqualTo("Feeds are missed.");
        assertThat(world.risk().said().axes())
                .isEqualTo(new Axes(RiskCategory.NEGLECT, RiskLevel.HIGH, Evidence.LITTLE));
        assertThat(world.risk().open()).isTrue();
        assertThat(world.audit.getLast().what()).isEqualTo("risk-recorded");
    }

    @Test
    @Requirement("R-C&F-11")
    void what_is_open_in_the_register_is_not_there_twice_and_what_was_closed_comes_back() {
        meeting(named("Feeds are missed.", Optional.empty()));
        meeting(named(" feeds are MISSED. ", Optional.of(BABY)));
        assertThat(register()).hasSize(1);

        world.closeRisk.handle(MANAGER, world.risk().id(), RiskEnd.GONE, "Seen by the ward.");
        meeting(named("Feeds are missed.", Optional.empty()));
        assertThat(register()).hasSize(2);
    }

    @Test
    void a_risk_to_another_child_alone_is_not_in_this_register() {
        meeting(named("She is alone at night.", Optional.of(ANOTHER)));

        assertThat(register()).isEmpty();
    }

    @Test
    void whatever_a_meeting_may_say_of_the_axes_the_register_says_in_the_same_words() {
        Stream.of(Harm.values())
                .forEach(
                        harm ->
                                assertThat(axes(harm, Level.LOW).category().code())
                                        .isEqualTo(harm.code()));
        Stream.of(Level.values())
                .forEach(
                        level ->
                                assertThat(axes(Harm.NEGLECT, level).level().code())
                                        .isEqualTo(level.code()));
        Stream.of(NamedRisk.Evidence.values())
                .forEach(
                        evidence ->
                                assertThat(axes(evidence).evidence().code())
                                        .isEqualTo(evidence.code()));
    }

    private static Axes axes(Harm harm, Level level) {
        return MeetingRisk.said(
                        new NamedRisk(
                                "It.", Optional.empty(), harm, level, NamedRisk.Evidence.SOME))
                .axes();
    }

    private static Axes axes(NamedRisk.Evidence evidence) {
        return MeetingRisk.said(
                        new NamedRisk("It.", Optional.empty(), Harm.NEGLECT, Level.LOW, evidence))
                .axes();
    }

    /** Held about the child, whose two cases are one. */
    private void meeting(NamedRisk risk) {
        world.risksOfMeetings.named(
                new RisksNamed(
                        new MeetingHeld(new DiscussionId(new UUID(0, 9)), 1, MONDAY, true),
                        MANAGER,
                        List.of(BABY, JOINED),
                        List.of(risk)));
    }

    private static NamedRisk named(String words, Optional<CaseRef> child) {
        return new NamedRisk(words, child, Harm.NEGLECT, Level.HIGH, NamedRisk.Evidence.LITTLE);
    }

    private List<Risk> register() {
        return world.risks.of(List.of(BABY));
    }
}
