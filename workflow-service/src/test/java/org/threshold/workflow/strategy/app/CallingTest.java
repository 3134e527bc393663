package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Stage;

/** How a concern comes to be discussed: L-3.1.4a, L-3.1.5, L-3.1.8, T4a, T4b. */
class CallingTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final CaseRef baby = world.family.caseOf(world.family.child("2026-09-07"));

    private ReferralReceived referral(Path path, Mark mark, boolean suspected) {
        var person = world.family.childOf(baby).orElseThrow();
        var child = new ConcernedChild(baby, person, Mobility.NOT_MOBILE, mark, "face", path);
        return new ReferralReceived(
                new ReferralId(UUID.randomUUID()),
                Agency.HEALTH_VISITING,
                List.of(child),
                suspected,
                StrategyWorld.NOW);
    }

    private DiscussionId received(ReferralReceived referral) {
        world.the(ReferralCalls.class).arrived(WORKER, referral);
        return world.the(StrategyDiscussions.class).openOf(baby).orElseThrow();
    }

    @Test
    void a_red_referral_is_discussed_the_same_day_and_everything_waits_in_one_commit() {
        var id = received(referral(Path.RED, Mark.INJURY, false));

        var invite = world.steps.task(id, DiscussionSteps.INVITE);
        assertThat(invite.due().dueAt()).isEqualTo(london("2026-11-24T23:59"));
        assertThat(world.limit(id, DiscussionSteps.HOLD).limit().code())
                .isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
        assertThat(world.steps.waiting(id))
                .containsExactly(DiscussionSteps.INVITE, DiscussionSteps.REVIEW_PREPARATION);
        assertThat(world.discussion(id).stage()).isEqualTo(Stage.CALLED);
        assertThat(world.discussion(id).scope().facts()).containsExactly(Fact.INJURY);
        assertThat(world.discussion(id).scope().referrers())
                .containsExactly(Agency.HEALTH_VISITING);
        assertThat(world.acts()).contains("strategy-discussion-called");
        assertThat(world.events).hasSize(1);
        assertThat(world.family.locked()).contains(baby);
    }

    @Test
    void the_engine_is_told_ids_and_instants_only() {
        var id = received(referral(Path.RED, Mark.INJURY, false));

        assertThat(world.engine).hasSize(1);
        var message = world.engine.getFirst();
        assertThat(message.name()).isEqualTo(Messages.CALLED);
        assertThat(message.key()).isEqualTo(id.value());
        assertThat(message.variables())
                .containsEntry("discussionId", id.toString())
                .containsEntry("resumeAt", DiscussionSteps.INVITE)
                .containsEntry("settled", List.of())
                .containsEntry("discussion", world.limit(id, DiscussionSteps.HOLD).forEngine());
    }

    @Test
    @Requirement({"L-3.1.4a", "R-4.2-1a"})
    void suspicion_alone_is_discussed_within_24_hours() {
        var id = received(referral(Path.NOT_RED, Mark.NONE_SEEN, true));

        assertThat(world.limit(id, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-25T10:15"));
        assertThat(world.discussion(id).scope().facts()).isEmpty();
    }

    @Test
    @Requirement("L-3.1.4a")
    void a_medical_opinion_that_suspects_harm_is_discussed_today_and_once_while_that_is_open() {
        world.the(ChangeCalls.class).recorded(opinion());
        var id = world.the(StrategyDiscussions.class).openOf(baby).orElseThrow();

        world.the(ChangeCalls.class).recorded(opinion());

        assertThat(world.limit(id, DiscussionSteps.HOLD).limit().code())
                .isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
        assertThat(world.discussion(id).scope().facts()).contains(Fact.MEDICAL);
        assertThat(world.discussions.openOf(List.of(baby))).containsExactly(id);
        assertThat(world.discussions.concernsOf(id)).hasSize(1);
    }

    private Change opinion() {
        var issued =
                new NewChange(
                        ChangeKind.MEDICAL_REPORT_ISSUED,
                        "issued",
                        List.of(baby),
                        StrategyWorld.NOW,
                        Map.of("opinion", "undetermined"),
                        "");
        return new Change(
                new ChangeId(UUID.randomUUID()),
                issued,
                StrategyWorld.staff(Role.PAEDIATRICIAN),
                StrategyWorld.NOW);
    }

    @Test
    void a_referral_without_suspicion_or_red_child_calls_none_until_it_is_decided_so() {
        var plain = referral(Path.NOT_RED, Mark.NONE_SEEN, false);
        var calls = world.the(ReferralCalls.class);

        calls.arrived(WORKER, plain);
        calls.decided(new ReferralDecided(plain, WORKER, Outcome.SERVICES, StrategyWorld.NOW));
        assertThat(world.discussions.openOf(List.of(baby))).isEmpty();

        calls.decided(new ReferralDecided(plain, WORKER, Outcome.SECTION_47, StrategyWorld.NOW));
        assertThat(world.discussions.openOf(List.of(baby))).hasSize(1);
    }

    @Test
    void one_referral_calls_once_however_often_it_is_heard() {
        var red = referral(Path.RED, Mark.INJURY, true);
        var id = received(red);

        assertThat(received(red)).isEqualTo(id);
        world.the(ReferralCalls.class)
                .decided(new ReferralDecided(red, WORKER, Outcome.SECTION_47, StrategyWorld.NOW));

        assertThat(world.discussions.concernsOf(id)).hasSize(1);
        assertThat(world.engine).hasSize(1);
        assertThat(world.acts()).doesNotContain("strategy-discussion-joined");
    }

    @Test
    void a_second_concern_about_the_child_joins_the_discussion_that_is_open() {
        var id = meeting.called(baby, Path.RED);

        assertThat(meeting.called(baby, Path.NOT_RED)).isEqualTo(id);

        assertThat(world.discussions.openOf(List.of(baby))).containsExactly(id);
        assertThat(world.discussions.concernsOf(id)).hasSize(2);
        assertThat(world.discussion(id).anyRed()).isTrue();
    }

    @Test
    @Requirement({"L-3.1.14", "L-3.1.8"})
    void the_children_around_are_discussed_too_each_with_a_case_of_its_own() {
        var child = world.family.childOf(baby).orElseThrow();
        var sister = world.family.child("2024-05-05");
        var mother = world.family.adult();
        var partner = world.family.adult();
        var elsewhere = world.family.child("2020-05-05");
        world.family.home(child, sister, mother);
        world.family.home(partner, elsewhere);
        var call =
                new CallForDiscussion(
                        new Source("person", UUID.randomUUID(), StrategyWorld.NOW),
                        new About(
                                List.of(new ChildOfConcern(baby, Path.RED)),
                                Set.of(partner),
                                Set.of()),
                        Set.of(),
                        false,
                        "A bruise.");

        var id = world.the(StrategyDiscussions.class).call(WORKER, call);

        assertThat(world.discussion(id).children())
                .containsExactly(
                        new DiscussedChild(baby, child, Path.RED, true),
                        around(sister),
                        around(elsewhere));
        assertThat(world.limit(id, DiscussionSteps.HOLD).waiting().cases()).hasSize(3);
        assertThat(world.family.locked()).hasSize(3);
    }

    private DiscussedChild around(PersonId person) {
        return new DiscussedChild(world.family.caseOf(person), person, Path.NOT_RED, false);
    }

    @Test
    void a_concern_about_a_closed_case_opens_a_case_and_a_discussion() {
        var child = world.family.childOf(baby).orElseThrow();
        world.family.close(child);

        var id = meeting.called(baby, Path.NOT_RED);

        var reopened = world.family.caseOf(child);
        assertThat(reopened).isNotEqualTo(baby);
        assertThat(world.discussion(id).cases()).containsExactly(reopened);
    }

    @Test
    void after_a_concluded_discussion_a_concern_calls_a_new_one() {
        var first = meeting.called(baby, Path.NOT_RED);
        world.discussions.save(world.discussion(first).prepared().met(Stage.CONCLUDED));

        assertThat(meeting.called(baby, Path.NOT_RED)).isNotEqualTo(first);
    }
}
