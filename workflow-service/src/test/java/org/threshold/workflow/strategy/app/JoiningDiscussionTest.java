package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.DiscussedChild;

/** A new concern only pulls an open discussion up: F-1.2.6, rule "new injury: meeting today". */
class JoiningDiscussionTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final CaseRef baby = world.family.caseOf(world.family.child("2026-09-07"));
    private DiscussionId id = new DiscussionId(new UUID(0, 0));

    @BeforeEach
    void discussedWithin24Hours() {
        id = meeting.called(baby, Path.NOT_RED);
        world.engine.clear();
    }

    private List<String> sentToEngine() {
        return world.engine.stream().map(EngineMessage::name).toList();
    }

    private void changed(ChangeKind kind, Map<String, String> codes) {
        var what = new NewChange(kind, "", List.of(baby), StrategyWorld.NOW, codes, "");
        var change =
                new Change(
                        new ChangeId(UUID.randomUUID()),
                        what,
                        WORKER,
                        StrategyWorld.NOW.plusSeconds(60));
        world.the(ChangeCalls.class).recorded(change);
    }

    @Test
    @Requirement("F-1.2.6")
    void an_injury_pulls_the_meeting_to_today_on_the_work_list_and_in_the_engine() {
        assertThat(world.limit(id, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-25T10:15"));

        changed(ChangeKind.NEW_INJURY, Map.of("mobility", "not-mobile"));

        var limit = world.limit(id, DiscussionSteps.HOLD);
        assertThat(limit.dueAt()).isEqualTo(london("2026-11-24T23:59"));
        assertThat(world.steps.task(id, DiscussionSteps.INVITE).due().dueAt())
                .isEqualTo(limit.dueAt());
        assertThat(sentToEngine()).containsExactly(Messages.BROUGHT_FORWARD);
        assertThat(world.engine.getFirst().variables())
                .containsEntry("movedDeadlineId", limit.id().toString());
        assertThat(world.discussion(id).scope().facts()).containsExactly(Fact.INJURY);
        assertThat(world.discussion(id).anyRed()).isTrue();
        assertThat(world.acts()).endsWith("strategy-discussion-joined");
    }

    @Test
    void a_later_concern_moves_nothing_later_and_the_engine_is_not_told() {
        meeting.called(baby, Path.RED);
        var due = world.limit(id, DiscussionSteps.HOLD).dueAt();
        world.engine.clear();
        world.at(StrategyWorld.NOW.plus(Duration.ofHours(3)));

        meeting.called(baby, Path.NOT_RED);

        assertThat(world.limit(id, DiscussionSteps.HOLD).dueAt()).isEqualTo(due);
        assertThat(world.discussion(id).anyRed()).isTrue();
        assertThat(sentToEngine()).isEmpty();
    }

    @Test
    void an_admission_for_an_injury_of_a_mobile_child_is_discussed_today_too() {
        changed(ChangeKind.CHILD_ADMITTED, Map.of("reason", "injury", "mobility", "mobile"));

        assertThat(world.discussion(id).scope().facts())
                .containsExactlyInAnyOrder(Fact.INJURY, Fact.IN_HOSPITAL);
        assertThat(world.limit(id, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-24T23:59"));
    }

    @Test
    void a_change_that_is_no_concern_leaves_everything_as_it_is() {
        var before = world.discussion(id);

        changed(ChangeKind.MEDICAL_REPORT_ISSUED, Map.of());

        assertThat(world.discussion(id)).isEqualTo(before);
        assertThat(world.discussions.concernsOf(id)).hasSize(1);
    }

    @Test
    void between_two_meetings_it_says_by_when_the_next_one_is() {
        var held = meeting.held();
        var ref = world.discussion(held).cases().getFirst();
        assertThat(world.the(DiscussionLimits.class).open(held, DiscussionSteps.HOLD)).isEmpty();
        world.engine.clear();
        world.at(StrategyWorld.NOW.plus(Duration.ofHours(1)));

        var again = meeting.called(ref, Path.RED);

        assertThat(again).isEqualTo(held);
        assertThat(world.limit(held, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-24T23:59"));
        assertThat(sentToEngine()).containsExactly(Messages.BROUGHT_FORWARD);
        assertThat(world.steps.waiting(held)).containsExactly(DiscussionSteps.DECIDE);
    }

    /** Limits are counted in whole seconds. */
    @Test
    void a_concern_in_the_very_second_of_the_meeting_is_heard_by_the_next_one() {
        var held = meeting.held();
        var ref = world.discussion(held).cases().getFirst();

        assertThat(meeting.called(ref, Path.RED)).isEqualTo(held);

        assertThat(world.limit(held, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-24T23:59"));
    }

    @Test
    void a_concern_between_decision_and_record_leads_to_another_meeting() {
        var held = meeting.held();
        done(meeting.decideJointly(held));
        var ref = world.discussion(held).cases().getFirst();

        meeting.called(ref, Path.RED);
        done(meeting.distribute(held));

        assertThat(world.steps.task(held, DiscussionSteps.HOLD).due().dueAt())
                .isEqualTo(london("2026-11-24T23:59"));
    }

    @Test
    void a_concern_about_children_of_two_discussions_joins_both_and_each_keeps_its_own() {
        var other = world.family.caseOf(world.family.child("2022-01-01"));
        var second = meeting.called(other, Path.NOT_RED);
        var third = world.family.caseOf(world.family.child("2023-01-01"));
        var call =
                new CallForDiscussion(
                        new Source("person", UUID.randomUUID(), StrategyWorld.NOW),
                        new About(
                                List.of(of(third), of(other), of(baby)),
                                Set.of(),
                                Set.of(Agency.SCHOOL)),
                        Set.of(),
                        true,
                        "All of them.");

        var heard = world.the(StrategyDiscussions.class).call(WORKER, call);

        assertThat(heard).isEqualTo(id);
        assertThat(cases(id)).containsExactly(baby, third);
        assertThat(cases(second)).containsExactly(other);
        assertThat(world.limit(second, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(world.limit(id, DiscussionSteps.HOLD).dueAt())
                .isEqualTo(london("2026-11-24T23:59"));
    }

    private List<CaseRef> cases(DiscussionId one) {
        return world.discussion(one).children().stream().map(DiscussedChild::caseRef).toList();
    }

    private static ChildOfConcern of(CaseRef ref) {
        return new ChildOfConcern(ref, Path.NOT_RED);
    }
}
