package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.NOW;
import static org.threshold.workflow.investigation.domain.Given.SIBLING;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.JointInvestigationProcess.Messages;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** A meeting's decision opens an investigation in the same commit. */
class MeetingOpensTest {

    private static final DiscussionId DISCUSSION = new DiscussionId(new UUID(0, 3));
    private static final Lead POLICE_LEAD = new Lead(Agency.POLICE, "Ben");

    private final InvestigationWorld world = new InvestigationWorld();

    @Test
    void a_joint_decision_opens_one_investigation_for_all_the_children_it_is_for() {
        decide(1, joint(BABY), joint(SIBLING));

        assertThat(world.kept.investigations.openOf(List.of(BABY)))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.cases()).containsExactly(BABY, SIBLING);
                            assertThat(one.kind()).isEqualTo(InvestigationKind.JOINT);
                        });
        assertThat(world.engine)
                .extracting(EngineMessage::name)
                .containsExactly(Messages.OPENED, Messages.ITEM_ADDED);
        assertThat(world.changes)
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.kind().id()).isEqualTo("EV-25");
                            assertThat(change.stage()).isEqualTo("opened");
                            assertThat(change.cases()).containsExactly(BABY, SIBLING);
                        });
    }

    @Test
    void what_the_police_took_before_the_meeting_is_not_told_again() {
        world.toldOpened.add(BABY);

        decide(1, joint(BABY), joint(SIBLING));

        assertThat(only().cases()).containsExactly(BABY, SIBLING);
        assertThat(world.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.cases()).containsExactly(SIBLING));
    }

    @Test
    void whoever_leads_agrees_the_action_list_within_24_hours_of_the_meeting() {
        decide(1, joint(BABY));

        var list = world.kept.actions.openFor(BABY).getFirst();
        assertThat(list.what().type()).isEqualTo(ActionType.ACTION_LIST);
        assertThat(list.what().owner().agency()).isEqualTo(Agency.POLICE);
        assertThat(world.kept.actions.openFor(BABY)).hasSize(1);
        assertThat(world.steps.waiting())
                .extracting(task -> task.due().dueAt())
                .containsExactly(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void the_police_are_mandatory_recipients_as_soon_as_it_is_open() {
        var circumstances = new InvestigationCircumstances(world.kept.investigations);

        assertThat(circumstances.of(BABY)).isEmpty();
        decide(1, decision(BABY, new ChildOutcome.PoliceAlone(POLICE_LEAD)));

        assertThat(circumstances.of(BABY)).containsExactly(Circumstance.INVESTIGATION_OPEN);
        assertThat(only().kind()).isEqualTo(InvestigationKind.POLICE_ALONE);
    }

    @Test
    void a_later_decision_joins_the_open_one_and_raises_it() {
        decide(1, decision(BABY, new ChildOutcome.PoliceAlone(POLICE_LEAD)));
        decide(2, joint(BABY), joint(SIBLING));

        assertThat(only().cases()).containsExactly(BABY, SIBLING);
        assertThat(only().kind()).isEqualTo(InvestigationKind.JOINT);
        assertThat(world.changes)
                .extracting(NewChange::cases)
                .containsExactly(List.of(BABY), List.of(SIBLING));
    }

    @Test
    void a_decision_heard_of_twice_changes_nothing() {
        decide(1, joint(BABY));
        decide(1, joint(BABY));

        assertThat(world.changes).hasSize(1);
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void immediate_protection_is_investigated_and_anything_less_is_not() {
        decide(1, decision(BABY, new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION)));
        decide(
                1,
                decision(SIBLING, new ChildOutcome.SingleAgencyEnquiry(POLICE_LEAD)),
                decision(new CaseRef("CP-3"), new ChildOutcome.Section17()));

        assertThat(only().cases()).containsExactly(BABY);
    }

    private Investigation only() {
        var open = world.kept.investigations.openOf(DISCUSSION);
        assertThat(open).isPresent();
        return open.get();
    }

    private void decide(int meeting, ChildDecision... decisions) {
        world.meetings()
                .decided(
                        new DiscussionDecided(
                                new MeetingHeld(DISCUSSION, meeting, NOW, true),
                                TERRY_TEAM.actor(),
                                List.of(decisions)));
    }

    private static ChildDecision joint(CaseRef ref) {
        return decision(ref, new ChildOutcome.JointEnquiry(POLICE_LEAD));
    }

    private static ChildDecision decision(CaseRef ref, ChildOutcome outcome) {
        return new ChildDecision(
                ref,
                outcome,
                "The meeting agreed.",
                new Paediatric(Paediatric.Answer.NEEDED, "Bruises."),
                new ReturnHome.NotInQuestion());
    }
}
