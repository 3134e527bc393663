package org.threshold.workflow.action.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.action.app.MeetingActions;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.PlannedAction;

@Repository
class JdbcMeetingActions implements MeetingActions {

    private static final String SELECT =
            """
            select a.id, a.discussion_id, a.what, a.agency, a.owner, a.due_at, a.done_at, a.not_done,
                   array(select c.case_ref from discussion_child c
                         where c.discussion_id = a.discussion_id order by c.place) as cases
            from meeting_action a
            """;

    private final JdbcClient jdbc;

    JdbcMeetingActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeetingAction> of(MeetingHeld meeting) {
        return jdbc.sql(
                        SELECT
                                + "where a.discussion_id = :id and a.number = :number order by place")
                .param("id", meeting.discussion().value())
                .param("number", meeting.number())
                .query(JdbcMeetingActions::read)
                .list();
    }

    @Override
    public List<MeetingAction> of(Collection<CaseRef> cases) {
        return jdbc.sql(
                        SELECT
                                + """
                                where a.discussion_id in (select discussion_id from discussion_child
                                                          where case_ref in (:refs))
                                order by a.due_at, a.discussion_id, a.number, a.place
                                """)
                .param("refs", cases.stream().map(CaseRef::value).toList())
                .query(JdbcMeetingActions::read)
                .list();
    }

    @Override
    public Optional<MeetingAction> find(MeetingActionId id) {
        return read(id, "");
    }

    @Override
    public Optional<MeetingAction> lock(MeetingActionId id) {
        return read(id, " for update of a");
    }

    private Optional<MeetingAction> read(MeetingActionId id, String lock) {
        return jdbc.sql(SELECT + "where a.id = :id" + lock)
                .param("id", id.value())
                .query(JdbcMeetingActions::read)
                .optional();
    }

    @Override
    public void settle(MeetingAction action, StaffId by, Instant at) {
        var outcome = Outcome.of(action.planned().standing());
        jdbc.sql(
                        """
                        update meeting_action
                        set done_at = :doneAt, not_done = :notDone, settled_by = :by, settled_at = :at
                        where id = :id
                        """)
                .param("doneAt", outcome.doneAt())
                .param("notDone", outcome.notDone())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", action.id().value())
                .update();
    }

    /** How an action stands, as columns. */
    private record Outcome(@Nullable OffsetDateTime doneAt, @Nullable String notDone) {

        static Outcome of(ActionStanding standing) {
            return switch (standing) {
                case ActionStanding.Open() -> new Outcome(null, null);
                case ActionStanding.Done(var at) -> new Outcome(at.atOffset(ZoneOffset.UTC), null);
                case ActionStanding.NotDone(var reason) -> new Outcome(null, reason);
            };
        }
    }

    private static MeetingAction read(ResultSet row, int number) throws SQLException {
        return new MeetingAction(
                new MeetingActionId(row.getObject("id", UUID.class)),
                new DiscussionId(row.getObject("discussion_id", UUID.class)),
                Stream.of((String[]) row.getArray("cases").getArray()).map(CaseRef::new).toList(),
                new PlannedAction(
                        row.getString("what"),
                        Agency.of(row.getString("agency")).orElseThrow(),
                        row.getString("owner"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        ActionStanding.of(
                                Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                Optional.ofNullable(row.getString("not_done")))));
    }
}
