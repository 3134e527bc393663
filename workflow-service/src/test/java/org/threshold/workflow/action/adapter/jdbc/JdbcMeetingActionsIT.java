package org.threshold.workflow.action.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.PlannedAction;

class JdbcMeetingActionsIT {

    private static final TestDatabase DATABASE = TestDatabase.create("meeting_action");
    private static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");
    private static final StaffId SOMEBODY = new StaffId(new UUID(0, 3));

    private final JdbcMeetingActions rows = new JdbcMeetingActions(DATABASE.jdbc());
    private final DiscussionId discussion = new DiscussionId(UUID.randomUUID());
    private CaseRef ref = new CaseRef("CP-1");

    @BeforeEach
    void theyAgreed() {
        ref =
                new CaseRef(
                        DATABASE.jdbc()
                                .sql(
                                        """
                                        insert into case_file (ref, person_id, opened_at)
                                        values ('CP-' || nextval('case_number'), :id, :at) returning ref
                                        """)
                                .param("id", discussion.value())
                                .param("at", AT.atOffset(ZoneOffset.UTC))
                                .query(String.class)
                                .single());
        run(
                """
                insert into discussion (id, stage, facts, adults, referrers, prepared, meetings, called_at)
                values (:id, 'decided', '{}', '{}', '{}', true, 1, :at)
                """);
        DATABASE.jdbc()
                .sql(
                        """
                        insert into discussion_child (discussion_id, place, case_ref, person_id, path, named, open)
                        values (:id, 1, :ref, :id, 'red', true, true)
                        """)
                .param("id", discussion.value())
                .param("ref", ref.value())
                .update();
        run(
                """
                insert into discussion_meeting (discussion_id, number, held_at, held, quorate, missing,
                                                purpose, risks, recorded_by, recorded_at)
                values (:id, 1, :at, 'meeting', true, '{}', '', '', :id, :at)
                """);
        run(
                """
                insert into meeting_action (discussion_id, number, place, what, agency, owner, due_at)
                values (:id, 1, 1, 'Take the photographs', 'police', 'Sam Sergeant', :at)
                """);
    }

    @Test
    void what_a_meeting_agreed_is_found_by_the_meeting_and_by_its_id() {
        MeetingAction one = only();

        assertThat(one.planned())
                .isEqualTo(
                        new PlannedAction(
                                "Take the photographs", Agency.POLICE, "Sam Sergeant", AT));
        assertThat(rows.find(one.id())).contains(one);
        assertThat(rows.lock(one.id())).contains(one);
        assertThat(rows.of(new MeetingHeld(discussion, 2, AT, true))).isEmpty();
    }

    @Test
    @Requirement("R-4.2-3c")
    void it_is_kept_that_it_is_done_or_why_it_is_not() {
        settle(new ActionStanding.Done(AT));
        assertThat(only().planned().standing()).isEqualTo(new ActionStanding.Done(AT));

        settle(new ActionStanding.NotDone("They moved."));
        assertThat(only().planned().standing())
                .isEqualTo(new ActionStanding.NotDone("They moved."));
    }

    /** The schema repeats the rule. */
    @Test
    void the_database_refuses_what_is_done_in_the_future() {
        var ahead = new ActionStanding.Done(AT.plusSeconds(1));

        assertThatThrownBy(() -> settle(ahead)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void it_is_found_by_the_cases_that_the_discussion_is_about() {
        assertThat(rows.of(List.of(ref))).containsExactly(only());
        assertThat(only().cases()).containsExactly(ref);
        assertThat(rows.of(List.of(new CaseRef("CP-999999")))).isEmpty();
    }

    private void settle(ActionStanding standing) {
        rows.settle(only().as(standing), SOMEBODY, AT);
    }

    private MeetingAction only() {
        List<MeetingAction> all = rows.of(new MeetingHeld(discussion, 1, AT, true));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void run(String statement) {
        DATABASE.jdbc()
                .sql(statement)
                .param("id", discussion.value())
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .update();
    }
}
