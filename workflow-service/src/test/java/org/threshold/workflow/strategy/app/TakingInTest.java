package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.Stage;

/** L-3.1.8: a child of the family who becomes known late is decided for like the others. */
class TakingInTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final PersonId baby = world.family.child("2026-09-07");
    private final CaseRef ofBaby = world.family.caseOf(baby);
    private final PersonId brother = world.family.child("2021-01-01");
    private final CaseRef ofBrother = world.family.caseOf(brother);

    private void movesIn(PersonId... residents) {
        world.family.home(residents);
        world.the(NewAtHome.class).livingTogether(WORKER, Set.of(residents));
    }

    @Test
    void a_brother_at_home_is_in_the_discussion_on_the_work_list_and_in_the_audit() {
        var id = meeting.called(ofBaby, Path.RED);
        var due = world.limit(id, DiscussionSteps.HOLD).dueAt();

        movesIn(baby, brother);

        assertThat(world.discussion(id).child(ofBrother).map(DiscussedChild::named))
                .hasValue(false);
        var both = List.of(ofBaby.value(), ofBrother.value());
        assertThat(world.steps.task(id, DiscussionSteps.INVITE).subject().cases()).isEqualTo(both);
        assertThat(world.limit(id, DiscussionSteps.HOLD).waiting().cases()).isEqualTo(both);
        assertThat(world.limit(id, DiscussionSteps.HOLD).dueAt()).isEqualTo(due);
        assertThat(world.audit.getLast().what()).isEqualTo("strategy-discussion-child-taken-in");
        assertThat(world.audit.getLast().cases()).isEqualTo(both);
        assertThat(world.family.locked()).contains(ofBaby, ofBrother);
    }

    @Test
    void whoever_enters_the_family_hears_for_whom_a_discussion_is_open() {
        var whose = world.the(WhoseDiscussionIsOpen.class);
        var family = List.of(baby, brother);
        assertThat(whose.among(family)).isEmpty();

        meeting.called(ofBaby, Path.RED);
        assertThat(whose.among(family)).containsExactly(baby);
        assertThat(whose.among(List.of(brother))).isEmpty();

        movesIn(baby, brother);
        assertThat(whose.among(family)).containsExactlyInAnyOrder(baby, brother);
    }

    @Test
    void whoever_is_invited_to_a_booked_meeting_hears_of_him() {
        var id = meeting.called(ofBaby, Path.RED);
        done(meeting.invite(id));
        world.told.clear();

        movesIn(baby, brother);

        var told = world.told.getFirst();
        assertThat(told.change().kind()).isEqualTo(ChangeKind.STRATEGY_MEETING_BOOKED);
        assertThat(told.change().cases()).containsExactly(ofBrother);
        assertThat(told.extra()).extracting("role").contains("health-visitor", "school-nurse");
    }

    @Test
    void living_there_told_again_changes_nothing() {
        var id = meeting.called(ofBaby, Path.RED);
        movesIn(baby, brother);
        var before = world.audit.size();

        movesIn(baby, brother);

        assertThat(world.discussion(id).cases()).containsExactly(ofBaby, ofBrother);
        assertThat(world.audit).hasSize(before);
    }

    @Test
    void a_meeting_that_was_held_does_not_end_without_a_decision_for_him() {
        var id = meeting.held();
        var held = world.discussion(id).children().getFirst().person();
        var before = meeting.jointly(id);

        movesIn(held, brother);

        assertThat(refused(meeting.decide(id, new Next.NotSaid(), before)))
                .anySatisfy(one -> assertThat(one.problem()).contains(ofBrother.value()));
        done(meeting.decideJointly(id));
    }

    @Test
    void between_two_meetings_he_waits_for_the_next() {
        var id = meeting.held();
        var held = world.discussion(id).children().getFirst().person();
        done(meeting.decideJointly(id));

        movesIn(held, brother);

        assertThat(world.discussion(id).stage()).isEqualTo(Stage.DECIDED);
        assertThat(world.discussion(id).child(ofBrother)).isPresent();
    }

    @Test
    void a_discussion_that_has_decided_for_good_is_not_opened_again() {
        var id = meeting.called(ofBaby, Path.NOT_RED);
        world.discussions.save(world.discussion(id).prepared().met(Stage.DECIDED));
        world.the(DiscussionLimits.class).met(id, DiscussionSteps.HOLD);

        movesIn(baby, brother);

        assertThat(world.discussion(id).cases()).containsExactly(ofBaby);
        world.discussions.save(world.discussion(id).at(Stage.CONCLUDED));
        movesIn(baby, brother);
        assertThat(world.discussion(id).cases()).containsExactly(ofBaby);
    }

    @Test
    void who_is_discussed_elsewhere_stays_there() {
        var id = meeting.called(ofBaby, Path.RED);
        var other = meeting.called(ofBrother, Path.NOT_RED);

        movesIn(baby, brother);

        assertThat(world.discussion(id).cases()).containsExactly(ofBaby);
        assertThat(world.discussion(other).cases()).containsExactly(ofBrother);
    }

    @Test
    @Requirement("L-3.1.22")
    void a_referral_that_names_a_discussed_child_brings_the_others_whom_it_names() {
        var id = meeting.called(ofBaby, Path.RED);

        arrives(baby, brother);

        var taken = world.discussion(id).child(ofBrother).orElseThrow();
        assertThat(taken.named()).isTrue();
        assertThat(world.discussion(id).scope().referrers()).contains(Agency.SCHOOL);
    }

    @Test
    void a_referral_of_a_family_that_nobody_discusses_calls_nothing() {
        arrives(baby, brother);

        assertThat(world.discussions.open(new DiscussionId(new UUID(0, 0)), 9)).isEmpty();
    }

    private void arrives(PersonId... children) {
        var named =
                List.of(children).stream()
                        .map(
                                child ->
                                        new ConcernedChild(
                                                world.family.caseOf(child),
                                                child,
                                                Mobility.MOBILE,
                                                Mark.NONE_SEEN,
                                                "",
                                                Path.NOT_RED))
                        .toList();
        var referral =
                new ReferralReceived(
                        new ReferralId(UUID.randomUUID()),
                        Agency.SCHOOL,
                        named,
                        false,
                        StrategyWorld.NOW);
        world.the(ReferralCalls.class).arrived(WORKER, referral);
    }
}
