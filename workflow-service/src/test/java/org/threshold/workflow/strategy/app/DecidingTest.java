package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refused;
import static org.threshold.workflow.strategy.app.Meeting.refusedFields;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;

/** L-3.1.8, R-TVP-3b, L-3.1.6a: a decision for every child, who leads, and what follows. */
class DecidingTest {

    private static final Booking TOMORROW =
            new Booking(StrategyWorld.NOW.plus(Duration.ofDays(1)), "Room 2");

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    /** A quorate meeting about a red baby and its sister was held. */
    private DiscussionId siblings() {
        var baby = world.family.child("2026-09-07");
        world.family.home(baby, world.family.child("2024-05-05"), world.family.adult());
        var id = meeting.called(world.family.caseOf(baby), Path.RED);
        done(meeting.invite(id));
        done(meeting.review(id));
        done(meeting.hold(id, Meeting.quorate(StrategyWorld.NOW)));
        return id;
    }

    private CaseRef baby(DiscussionId id) {
        return world.discussion(id).cases().getFirst();
    }

    @Test
    void every_child_has_a_decision_or_the_step_stays() {
        var id = siblings();
        var ref = baby(id);
        var one = Given.decision(ref, new ChildOutcome.JointEnquiry(Given.POLICE_LEAD));

        var refused = refused(meeting.decide(id, new Next.Meeting(TOMORROW), one));

        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().problem())
                .contains(world.discussion(id).cases().getLast().value());
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DECIDE);
        assertThat(world.decided).isEmpty();
        done(meeting.decideJointly(id));
        assertThat(world.decided.getFirst().decisions()).hasSize(2);
        assertThat(world.the(StrategyDiscussions.class).decidedFor(ref)).hasSize(1);
    }

    @Test
    void whoever_investigates_somebody_of_the_right_agency_leads() {
        var id = siblings();
        var hospital = new Lead(Agency.HOSPITAL, "Pia");
        var wrong = meeting.jointly(id);
        wrong[0] = Given.decision(baby(id), new ChildOutcome.JointEnquiry(hospital));

        assertThat(refusedFields(meeting.decide(id, new Next.Meeting(TOMORROW), wrong)))
                .containsExactly("children[0].lead");
    }

    @Test
    @Requirement("R-TVP-3b")
    void less_than_a_joint_enquiry_for_a_red_child_needs_the_inspector_and_the_service_manager() {
        var id = siblings();
        var alone = new ChildOutcome.SingleAgencyEnquiry(Given.SOCIAL_CARE_LEADS);
        var decisions = meeting.jointly(id);
        decisions[0] = Given.decision(baby(id), alone);
        var next = new Next.Meeting(TOMORROW);

        assertThat(refused(meeting.decide(id, next, decisions)).getFirst().remedy())
                .contains("duty inspector and the service manager");
        agree(id, Role.DUTY_INSPECTOR);
        assertThat(refused(meeting.decide(id, next, decisions)).getFirst().remedy())
                .contains("service manager")
                .doesNotContain("inspector");
        agree(id, Role.SERVICE_MANAGER);
        done(meeting.decide(id, next, decisions));
    }

    private void agree(DiscussionId id, Role role) {
        var agree = world.the(AgreeSingleAgency.class);
        done(agree.handle(StrategyWorld.staff(role), id, baby(id), "A birthmark.").orElseThrow());
    }

    @Test
    void an_agreement_needs_a_reason_a_child_of_the_discussion_and_one_of_the_two() {
        var id = siblings();
        var agree = world.the(AgreeSingleAgency.class);
        var inspector = StrategyWorld.staff(Role.DUTY_INSPECTOR);

        assertThat(refusedFields(agree.handle(inspector, id, baby(id), " ").orElseThrow()))
                .containsExactly("reason");
        assertThat(
                        refusedFields(
                                agree.handle(inspector, id, new CaseRef("CP-1"), "Why.")
                                        .orElseThrow()))
                .containsExactly("case");
        assertThatThrownBy(() -> agree.handle(Meeting.MANAGER, id, baby(id), "Why."))
                .isInstanceOf(AccessRefused.class);
        assertThat(agree.handle(inspector, new DiscussionId(UUID.randomUUID()), baby(id), "Why."))
                .isEmpty();
        assertThat(world.preparations.agreements(id)).isEmpty();
    }

    @Test
    void an_injured_child_does_not_return_home_unless_it_is_decided() {
        var id = meeting.held();

        done(meeting.decideJointly(id));

        assertThat(world.decided.getFirst().decisions().getFirst().returnHome())
                .isEqualTo(new ReturnHome.DoesNotReturn());
    }

    @Test
    void the_next_meeting_is_due_when_it_was_agreed_and_its_invitees_are_told() {
        var id = meeting.held();

        done(meeting.decideJointly(id));

        var limit = world.limit(id, DiscussionSteps.HOLD);
        assertThat(limit.limit().code()).isEqualTo(LimitCode.NEXT_REVIEW);
        assertThat(limit.dueAt()).isEqualTo(TOMORROW.at());
        assertThat(world.preparations.booked(id)).hasValue(TOMORROW);
        assertThat(world.lastTold().change().stage()).isEqualTo("booked");
        assertThat(world.steps.outcome(id, DiscussionSteps.DECIDE))
                .containsEntry("nextReview", true)
                .containsEntry("review", limit.forEngine());
        assertThat(world.discussion(id).stage()).isEqualTo(Stage.DECIDED);
        assertThat(world.steps.task(id, DiscussionSteps.DISTRIBUTE).due().dueAt())
                .isEqualTo(london("2026-11-25T17:00"));
    }

    @Test
    @Requirement("L-3.1.6a")
    void the_next_meeting_is_within_five_working_days() {
        var id = meeting.held();
        var late = new Booking(london("2026-12-01T17:01"), "Room 2");

        assertThat(refusedFields(meeting.decide(id, new Next.Meeting(late), meeting.jointly(id))))
                .containsExactly("next");
        assertThat(refusedFields(meeting.decide(id, new Next.NotSaid(), meeting.jointly(id))))
                .containsExactly("next");
    }

    @Test
    void it_is_not_concluded_while_the_police_and_the_authority_investigate_together() {
        var id = meeting.held();

        var joint = meeting.decide(id, new Next.Concluded(), meeting.jointly(id));

        assertThat(refused(joint).getFirst().problem()).contains("investigate together");
    }

    @Test
    void nor_while_an_investigation_of_one_of_the_children_is_open() {
        var id = plainHeld();
        world.circumstances.put(baby(id), Set.of(Circumstance.INVESTIGATION_OPEN));

        assertThat(refusedFields(meeting.decide(id, new Next.Concluded(), meeting.section17(id))))
                .containsExactly("next");
        world.circumstances.clear();
        done(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));
    }

    @Test
    void nor_while_the_police_preparation_is_outstanding() {
        var id = meeting.plain();
        done(meeting.invite(id));
        done(meeting.hold(id, Meeting.urgent(StrategyWorld.NOW, Seat.GP)));

        var refused = refused(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));

        assertThat(refused.getFirst().problem()).contains("preparation is still outstanding");
        done(meeting.review(id));
        done(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));
    }

    @Test
    void nor_while_a_concern_that_came_in_since_is_unheard() {
        var id = plainHeld();
        world.at(StrategyWorld.NOW.plus(Duration.ofHours(1)));
        meeting.called(baby(id), Path.NOT_RED);

        var refused = refused(meeting.decide(id, new Next.Concluded(), meeting.section17(id)));

        assertThat(refused.getFirst().problem()).contains("new concern");
    }

    private DiscussionId plainHeld() {
        var id = meeting.plain();
        done(meeting.invite(id));
        done(meeting.review(id));
        done(meeting.hold(id, Meeting.report(StrategyWorld.NOW, new Urgency.CouldWait(), Seat.GP)));
        return id;
    }

    @Test
    void a_worker_and_a_system_decide_nothing() {
        var id = meeting.held();
        var decide = world.the(DecidePerChild.class);
        var decisions = new MeetingDecisions(List.of(), List.of(), List.of(), new Next.Concluded());
        var system = Actor.system(new SystemId(UUID.randomUUID()), Agency.POLICE);

        for (var who : List.of(WORKER, Meeting.SERGEANT, system)) {
            assertThatThrownBy(() -> decide.handle(who, id, decisions))
                    .isInstanceOf(AccessRefused.class);
        }
    }
}
