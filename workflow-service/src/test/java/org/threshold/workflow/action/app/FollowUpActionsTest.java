package org.threshold.workflow.action.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** What a strategy meeting agreed is followed up (R-4.2-3c). */
class FollowUpActionsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");
    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final MeetingHeld MEETING =
            new MeetingHeld(new DiscussionId(new UUID(0, 1)), 1, MONDAY, true);

    private final InMemoryMeetingActions rows = new InMemoryMeetingActions();
    private final FakeSteps steps = new FakeSteps();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<RungReached> told = new ArrayList<>();
    private final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY).heardBy(told::add);
    private final ActionWork work = new ActionWork(time.deadlines(), steps);
    private final ActionRecord record = new ActionRecord(audit::add, () -> MONDAY);
    private final FollowUpActions follow = new FollowUpActions(rows, work, record);
    private final SettleAction settle =
            new SettleAction(Actors::require, rows, steps, work, record);
    private final MeetingActionId id = new MeetingActionId(new UUID(0, 7));

    @BeforeEach
    void theyMet() {
        agreed(id, Agency.POLICE, FRIDAY);
    }

    @Test
    @Requirement("R-4.2-3c")
    void what_a_meeting_agreed_is_the_work_of_its_agency_by_the_time_agreed() {
        decided();

        assertThat(steps.only().step()).isEqualTo("settle-meeting-action");
        assertThat(steps.only().due().dueAt()).isEqualTo(FRIDAY);
        assertThat(steps.only().candidates()).contains(Role.POLICE_REFERRAL_SERGEANT);
        assertThat(steps.only().subject().cases()).containsExactly(BABY.value());
        assertThat(audit).extracting(AuditEntry::what).containsExactly("meeting-action-agreed");
    }

    @Test
    void what_should_have_been_done_already_is_due_at_once_and_what_is_far_away_by_the_limit() {
        agreed(id, Agency.GP, MONDAY.minusSeconds(60));
        agreed(new MeetingActionId(new UUID(0, 8)), Agency.GP, MONDAY.plus(Duration.ofDays(300)));

        decided();

        assertThat(steps.waiting().getFirst().due().dueAt()).isEqualTo(MONDAY);
        assertThat(steps.waiting().getFirst().candidates()).contains(Role.DUTY_SOCIAL_WORKER);
        assertThat(steps.waiting().getLast().due().dueAt())
                .isBefore(MONDAY.plus(Duration.ofDays(30)));
    }

    @Test
    @Requirement("R-4.2-3c")
    void what_nobody_has_done_by_then_climbs() {
        decided();

        time.at(FRIDAY);
        time.ladder().handle(limit().id(), FRIDAY);

        assertThat(told.getLast().told()).contains(Told.OUR_LEAD);
    }

    @Test
    @Requirement("R-4.2-3c")
    void whoever_did_it_says_so_once_and_it_waits_no_longer() {
        decided();
        var done = new ActionStanding.Done(MONDAY);

        assertThat(settle.handle(SERGEANT, id, done)).isInstanceOf(Completion.Done.class);

        assertThat(rows.find(id).orElseThrow().planned().standing()).isEqualTo(done);
        assertThat(steps.waiting()).isEmpty();
        assertThat(limit().isOpen()).isFalse();
        assertThat(settle.handle(SERGEANT, id, done)).isInstanceOf(Completion.Gone.class);
        assertThat(audit.getLast().what()).isEqualTo("meeting-action-settled");
    }

    @Test
    void what_is_not_done_without_a_reason_waits_on() {
        decided();

        assertThat(settle.handle(SERGEANT, id, new ActionStanding.NotDone("")))
                .isInstanceOf(Completion.Refused.class);

        assertThat(rows.find(id).orElseThrow().isOpen()).isTrue();
        assertThat(steps.waiting()).hasSize(1);
        assertThat(limit().isOpen()).isTrue();
    }

    @Test
    void nobody_without_a_part_in_the_work_says_so() {
        decided();

        assertThatThrownBy(
                        () ->
                                settle.handle(
                                        Actors.in(Role.AGENCY_CLIENT),
                                        id,
                                        new ActionStanding.Done(MONDAY)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void it_is_followed_up_under_the_case_that_stays_open() {
        decided();
        var into = new CaseRef("CP-2042");

        new JoinedActions(rows, work)
                .joined(new CaseJoined(SERGEANT, BABY, into, List.of(), MONDAY));

        assertThat(steps.only().subject().cases()).containsExactly(into.value());
    }

    private void agreed(MeetingActionId which, Agency agency, Instant dueAt) {
        rows.add(
                new MeetingAction(
                        which,
                        MEETING.discussion(),
                        List.of(BABY),
                        new PlannedAction("Take the photographs", agency, "Sam Sergeant", dueAt)));
    }

    private void decided() {
        follow.decided(new DiscussionDecided(MEETING, Actor.itself(), List.of()));
    }

    private Deadline limit() {
        return time.deadlines().of("meeting-action", id.value()).getFirst();
    }
}
