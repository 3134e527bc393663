package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.MANAGER;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;
import static org.threshold.workflow.strategy.app.Meeting.done;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** A case is in at most one open discussion, also when two cases are about one child. */
class JoinedDiscussionsTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final PersonId stated = world.family.child("2026-09-07");
    private final PersonId known = world.family.child("2026-09-07");
    private final CaseRef from = world.family.caseOf(stated);
    private final CaseRef into = world.family.caseOf(known);

    private void join() {
        world.joined.put(from, into);
        world.family.joined(from, into);
        world.engine.clear();
        world.at(StrategyWorld.NOW.plus(Duration.ofMinutes(1)));
        world.the(JoinedDiscussions.class)
                .joined(new CaseJoined(WORKER, from, into, List.of(), StrategyWorld.NOW));
    }

    private List<UUID> superseded() {
        return world.engine.stream()
                .filter(message -> message.name().equals(Messages.SUPERSEDED))
                .map(EngineMessage::key)
                .toList();
    }

    @Test
    void a_discussion_goes_on_for_the_child_who_is_known_and_for_those_who_live_with_it() {
        var sister = world.family.child("2020-02-02");
        world.family.home(known, sister);
        var id = meeting.called(from, Path.RED);

        join();

        var ofSister = world.family.caseOf(sister);
        assertThat(world.discussion(id).cases()).containsExactly(into, ofSister);
        assertThat(world.discussion(id).isAbout(known)).isTrue();
        assertThat(world.discussion(id).anyRed()).isTrue();
        assertThat(world.steps.task(id, DiscussionSteps.INVITE).subject().cases())
                .containsExactly(into.value(), ofSister.value());
        assertThat(superseded()).isEmpty();
        assertThat(world.acts()).contains("strategy-discussion-child-identified");
    }

    @Test
    void of_two_that_wait_for_a_meeting_that_of_the_open_case_goes_on_by_the_earlier_instant() {
        var survivor = meeting.called(into, Path.NOT_RED);
        var gone = meeting.called(from, Path.RED, Fact.IN_HOSPITAL);
        var earlier = world.limit(gone, DiscussionSteps.HOLD).dueAt();
        assertThat(earlier).isBefore(world.limit(survivor, DiscussionSteps.HOLD).dueAt());

        join();

        assertThat(world.discussion(gone).stage()).isEqualTo(Stage.SUPERSEDED);
        assertThat(world.discussion(survivor).cases()).containsExactly(into);
        assertThat(world.discussion(survivor).anyRed()).isTrue();
        assertThat(world.discussion(survivor).scope().facts()).contains(Fact.IN_HOSPITAL);
        assertThat(world.limit(survivor, DiscussionSteps.HOLD).dueAt()).isEqualTo(earlier);
        assertThat(world.steps.waiting(gone)).isEmpty();
        assertThat(world.the(DiscussionLimits.class).open(gone)).isEmpty();
        assertThat(superseded()).containsExactly(gone.value());
        assertThat(world.engine)
                .anySatisfy(
                        message -> {
                            assertThat(message.name()).isEqualTo(Messages.BROUGHT_FORWARD);
                            assertThat(message.key()).isEqualTo(survivor.value());
                        });
        assertThat(world.acts())
                .endsWith("strategy-discussion-superseded", "strategy-discussion-joined");
    }

    @Test
    void whoever_comes_late_reads_where_it_goes_on_and_the_same_source_finds_it() {
        var survivor = meeting.called(into, Path.NOT_RED);
        var gone = meeting.called(from, Path.RED);
        var heard = world.discussions.concernsOf(gone).getFirst();
        join();

        var booking = new Booking(StrategyWorld.NOW.plus(Duration.ofHours(1)), "Room 2");
        var late = world.the(InviteToDiscussion.class).handle(MANAGER, gone, booking);

        assertThat(late)
                .isInstanceOfSatisfying(
                        Completion.Gone.class,
                        one -> assertThat(one.sentence()).contains("goes on in another"));
        var discussions = world.the(StrategyDiscussions.class);
        assertThat(discussions.call(WORKER, heard.about(heard.about()))).isEqualTo(survivor);
        assertThat(discussions.openOf(from)).hasValue(survivor);
        assertThat(meeting.called(from, Path.NOT_RED)).isEqualTo(survivor);
    }

    @Test
    void its_booked_meeting_is_called_off_and_what_the_police_checked_stays_known() {
        var survivor = meeting.called(into, Path.NOT_RED);
        var gone = meeting.called(from, Path.RED);
        done(meeting.invite(gone));
        done(meeting.review(gone));
        world.told.clear();

        join();

        assertThat(world.told.getFirst().change().stage()).isEqualTo("cancelled");
        assertThat(world.preparations.booked(gone)).isEmpty();
        assertThat(world.preparations.checks(survivor)).hasSameElementsAs(Meeting.everyCheck());
    }

    @Test
    void a_meeting_whose_decisions_are_to_be_recorded_keeps_its_discussion() {
        var met = heldFor(from);
        var called = meeting.called(into, Path.RED);
        var due = world.limit(called, DiscussionSteps.HOLD).dueAt();

        join();

        assertThat(superseded()).containsExactly(called.value());
        assertThat(world.discussion(met).cases()).containsExactly(into);
        assertThat(world.steps.waiting(met)).contains(DiscussionSteps.DECIDE);
        assertThat(world.limit(met, DiscussionSteps.HOLD).dueAt()).isEqualTo(due);
        var today = new Booking(StrategyWorld.NOW.plus(Duration.ofHours(2)), "Room 2");
        done(meeting.decide(met, new Next.Meeting(today), meeting.jointly(met)));
        assertThat(world.the(StrategyDiscussions.class).openOf(from)).hasValue(met);
    }

    @Test
    void where_both_have_met_each_keeps_its_record_and_the_open_case_is_discussed_again() {
        var here = heldFor(from);
        var there = heldFor(into);

        join();

        assertThat(superseded()).isEmpty();
        assertThat(world.discussion(here).cases()).containsExactly(from);
        assertThat(world.limit(there, DiscussionSteps.HOLD).isOpen()).isTrue();
    }

    @Test
    void a_child_who_is_known_and_has_no_case_brings_its_family() {
        var sister = world.family.child("2020-02-02");
        world.family.home(stated, sister);
        var unknown = world.family.child("2026-09-07");
        var ref = world.family.caseOf(unknown);
        var id = meeting.called(ref, Path.RED);
        world.family.close(stated);
        world.family.is(ref, stated);

        world.the(JoinedDiscussions.class).identified(WORKER, ref, stated);

        assertThat(world.discussion(id).cases()).containsExactly(ref, world.family.caseOf(sister));
        assertThat(world.discussion(id).isAbout(stated)).isTrue();
    }

    private DiscussionId heldFor(CaseRef ref) {
        var id = meeting.called(ref, Path.RED);
        done(meeting.invite(id));
        done(meeting.review(id));
        done(meeting.hold(id, Meeting.quorate(StrategyWorld.NOW)));
        return id;
    }
}
