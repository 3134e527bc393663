package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;

/** Writes and reads what completes a meeting: actions, dissents and what follows. */
final class CompletionRows {

    private final JdbcClient jdbc;

    CompletionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void complete(MeetingHeld meeting, MeetingDecisions decided, Actor by, Instant at) {
        var next = NextColumns.of(decided.next());
        jdbc.sql(
                        """
                        update discussion_meeting
                        set next = :next, next_at = :nextAt, next_join = :nextJoin,
                            completed_by = :by, completed_at = :at
                        where discussion_id = :id and number = :number
                        """)
                .param("next", next.code())
                .param("nextAt", next.at())
                .param("nextJoin", next.join())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .param("id", meeting.discussion().value())
                .param("number", meeting.number())
                .update();
        addActions(meeting, decided.actions());
        addDissents(meeting, decided.dissents());
    }

    /** What follows, as columns. */
    private record NextColumns(String code, @Nullable OffsetDateTime at, @Nullable String join) {

        static NextColumns of(Next next) {
            return switch (next) {
                case Next.Meeting(var booking) ->
                        new NextColumns("meeting", Columns.utc(booking.at()), booking.join());
                case Next.Concluded() -> new NextColumns("concluded", null, null);
                case Next.NotSaid() -> throw new IllegalStateException("the rules let this pass");
            };
        }
    }

    private void addActions(MeetingHeld meeting, List<PlannedAction> actions) {
        int place = 0;
        for (PlannedAction action : actions) {
            place++;
            jdbc.sql(
                            """
                            insert into meeting_action (discussion_id, number, place, what, agency, owner, due_at)
                            values (:id, :number, :place, :what, :agency, :owner, :dueAt)
                            """)
                    .param("id", meeting.discussion().value())
                    .param("number", meeting.number())
                    .param("place", place)
                    .param("what", action.what())
                    .param("agency", action.agency().code())
                    .param("owner", action.owner())
                    .param("dueAt", Columns.utc(action.dueAt()))
                    .update();
        }
    }

    private void addDissents(MeetingHeld meeting, List<Dissent> dissents) {
        int place = 0;
        for (Dissent dissent : dissents) {
            place++;
            jdbc.sql(
                            """
                            insert into meeting_words (discussion_id, number, kind, place, agency, words, settled)
                            values (:id, :number, 'dissent', :place, :agency, :words, :settled)
                            """)
                    .param("id", meeting.discussion().value())
                    .param("number", meeting.number())
                    .param("place", place)
                    .param("agency", dissent.agency().code())
                    .param("words", dissent.what())
                    .param("settled", dissent.settled())
                    .update();
        }
    }

    List<MeetingDecisions> of(DiscussionId id, int number) {
        return jdbc.sql(
                        """
                        select next, next_at, next_join from discussion_meeting
                        where discussion_id = :id and number = :number and next is not null
                        """)
                .param("id", id.value())
                .param("number", number)
                .query(
                        (row, place) ->
                                new MeetingDecisions(
                                        List.of(),
                                        actions(id, number),
                                        dissents(id, number),
                                        next(row)))
                .list();
    }

    private static Next next(ResultSet row) throws SQLException {
        return row.getString("next").equals("concluded")
                ? new Next.Concluded()
                : new Next.Meeting(
                        new Booking(Columns.instant(row, "next_at"), row.getString("next_join")));
    }

    private List<PlannedAction> actions(DiscussionId id, int number) {
        return jdbc.sql(
                        """
                        select what, agency, owner, due_at, done_at, not_done from meeting_action
                        where discussion_id = :id and number = :number order by place
                        """)
                .param("id", id.value())
                .param("number", number)
                .query(
                        (row, place) ->
                                new PlannedAction(
                                        row.getString("what"),
                                        Columns.agency(row, "agency"),
                                        row.getString("owner"),
                                        Columns.instant(row, "due_at"),
                                        Columns.standing(row)))
                .list();
    }

    private List<Dissent> dissents(DiscussionId id, int number) {
        return jdbc.sql(
                        """
                        select agency, words, settled from meeting_words
                        where discussion_id = :id and number = :number and kind = 'dissent' order by place
                        """)
                .param("id", id.value())
                .param("number", number)
                .query(
                        (row, place) ->
                                new Dissent(
                                        Columns.agency(row, "agency"),
                                        row.getString("words"),
                                        row.getString("settled")))
                .list();
    }
}
