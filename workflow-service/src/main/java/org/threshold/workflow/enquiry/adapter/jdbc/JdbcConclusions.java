package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Conclusions;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.Venue;

@Repository
class JdbcConclusions implements Conclusions {

    private static final String SET = "set";
    private static final String HELD = "held";

    private final JdbcClient jdbc;

    JdbcConclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(EnquiryId id, Conclusion conclusion, Stamp stamp) {
        jdbc.sql(
                        """
                        insert into enquiry_outcome (enquiry_id, outcome, reason, accepted, decided_by, decided_at)
                        values (:id, :outcome, :reason, :accepted, :by, :at)
                        """)
                .param("id", id.value())
                .param("outcome", conclusion.outcome().code())
                .param("reason", conclusion.reason())
                .param(
                        "accepted",
                        conclusion.accepted().stream()
                                .map(Agency::code)
                                .sorted()
                                .toArray(String[]::new))
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    @Override
    public Optional<Concluded> concluded(EnquiryId id) {
        return jdbc.sql(
                        """
                        select outcome, reason, accepted, decided_at from enquiry_outcome
                        where enquiry_id = :id
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Concluded(conclusion(row), Columns.instant(row, "decided_at")))
                .optional();
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        return new Conclusion(
                Outcome.of(row.getString("outcome")),
                row.getString("reason"),
                Arrays.stream((String[]) row.getArray("accepted").getArray())
                        .map(Columns::agency)
                        .collect(Collectors.toSet()));
    }

    @Override
    public void set(EnquiryId id, Conference conference, Optional<Venue> venue, Stamp stamp) {
        keep(id, SET, conference, stamp);
        jdbc.sql(
                        """
                        update enquiry_conference set at_time = :time::time, place = :place
                        where enquiry_id = :id and kind = 'set'
                        """)
                .param("id", id.value())
                .param("time", venue.map(it -> it.at().toString()).orElse(null))
                .param("place", venue.map(Venue::place).orElse(""))
                .update();
    }

    @Override
    public Optional<Venue> venue(EnquiryId id) {
        return jdbc.sql(
                        """
                        select at_time, place from enquiry_conference
                        where enquiry_id = :id and kind = 'set' and at_time is not null
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Venue(
                                        row.getObject("at_time", LocalTime.class),
                                        row.getString("place")))
                .optional();
    }

    @Override
    public Optional<Conference> set(EnquiryId id) {
        return of(id, SET);
    }

    @Override
    public void held(EnquiryId id, Conference conference, Stamp stamp) {
        keep(id, HELD, conference, stamp);
    }

    @Override
    public Optional<Conference> held(EnquiryId id) {
        return of(id, HELD);
    }

    private void keep(EnquiryId id, String kind, Conference conference, Stamp stamp) {
        jdbc.sql(
                        """
                        insert into enquiry_conference (enquiry_id, kind, held_on, late_reason, recorded_by,
                                                        recorded_at)
                        values (:id, :kind, :on, :reason, :by, :at)
                        on conflict (enquiry_id, kind) do update
                        set held_on = :on, late_reason = :reason, recorded_by = :by, recorded_at = :at
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("on", conference.on())
                .param("reason", conference.lateReason())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    private Optional<Conference> of(EnquiryId id, String kind) {
        return jdbc.sql(
                        """
                        select held_on, late_reason from enquiry_conference
                        where enquiry_id = :id and kind = :kind
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .query(
                        (row, number) ->
                                new Conference(
                                        Columns.day(row, "held_on"), row.getString("late_reason")))
                .optional();
    }
}
