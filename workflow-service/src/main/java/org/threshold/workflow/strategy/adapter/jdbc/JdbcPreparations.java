package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Preparations;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;

@Repository
class JdbcPreparations implements Preparations {

    private final JdbcClient jdbc;
    private final CheckRows checks;
    private final LeftOutRows leftOut;

    JdbcPreparations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.checks = new CheckRows(jdbc);
        this.leftOut = new LeftOutRows(jdbc);
    }

    @Override
    public Optional<Booking> booked(DiscussionId id) {
        return jdbc.sql(
                        """
                        select meeting_at, join_words from discussion_booking
                        where discussion_id = :id
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Booking(
                                        Columns.instant(row, "meeting_at"),
                                        row.getString("join_words")))
                .optional();
    }

    @Override
    public void book(DiscussionId id, Booking booking, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into discussion_booking (discussion_id, meeting_at, join_words, booked_by, booked_at)
                        values (:id, :meetingAt, :join, :by, :at)
                        on conflict (discussion_id) do update
                        set meeting_at = :meetingAt, join_words = :join, booked_by = :by, booked_at = :at
                        """)
                .param("id", id.value())
                .param("meetingAt", Columns.utc(booking.at()))
                .param("join", booking.join())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void cancel(DiscussionId id) {
        jdbc.sql("delete from discussion_booking where discussion_id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void keepChecks(DiscussionId id, List<PoliceCheck> answered, Actor by, Instant at) {
        checks.keep(id, answered, by, at);
    }

    @Override
    public List<PoliceCheck> checks(DiscussionId id) {
        return checks.of(id);
    }

    @Override
    public void leaveOut(DiscussionId id, List<LeftOut> left, Actor by, Instant at) {
        leftOut.keep(id, left, by, at);
    }

    @Override
    public List<LeftOut> leftOut(DiscussionId id) {
        return leftOut.of(id);
    }

    @Override
    public void agree(DiscussionId id, Agreement agreement, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into single_agency_agreement (discussion_id, case_ref, role, reason, agreed_by, agreed_at)
                        values (:id, :case, :role, :reason, :by, :at)
                        on conflict (discussion_id, case_ref, role) do update
                        set reason = :reason, agreed_by = :by, agreed_at = :at
                        """)
                .param("id", id.value())
                .param("case", agreement.caseRef().value())
                .param("role", agreement.as().code())
                .param("reason", agreement.reason())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public List<Agreement> agreements(DiscussionId id) {
        return jdbc.sql(
                        """
                        select case_ref, role, reason from single_agency_agreement
                        where discussion_id = :id order by case_ref, role
                        """)
                .param("id", id.value())
                .query(JdbcPreparations::agreement)
                .list();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                Columns.caseRef(row),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("reason"));
    }
}
