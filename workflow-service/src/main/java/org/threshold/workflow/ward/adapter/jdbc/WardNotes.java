package org.threshold.workflow.ward.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** The rows of what consultants found, and of what they handed over. */
final class WardNotes {

    private static final String HANDED =
            """
            select id, from_name, to_name, concern, plan, outstanding, contingency, accepted_at
            from consultant_handover
            """;

    private final JdbcClient jdbc;

    WardNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void reviewed(StayId id, WardReview review, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into ward_review (stay_id, consultant, seen_at, found, plan, recorded_by, recorded_at)
                        values (:id, :consultant, :seenAt, :found, :plan, :by, :at)
                        """)
                .param("id", id.value())
                .param("consultant", review.consultant())
                .param("seenAt", JdbcStays.utc(review.seenAt()))
                .param("found", review.found())
                .param("plan", review.plan())
                .param("by", by.id().value())
                .param("at", JdbcStays.utc(at))
                .update();
    }

    List<WardReview> reviews(StayId id) {
        return jdbc.sql(
                        """
                        select consultant, seen_at, found, plan from ward_review
                        where stay_id = :id order by position desc
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new WardReview(
                                        row.getString("consultant"),
                                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                        row.getString("found"),
                                        row.getString("plan")))
                .list();
    }

    void handedOver(StayId id, Handed handed, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into consultant_handover (id, stay_id, from_name, to_name, concern, plan, outstanding,
                                                         contingency, recorded_by, recorded_at)
                        values (:handover, :id, :from, :to, :concern, :plan, :outstanding, :contingency, :by, :at)
                        """)
                .param("id", id.value())
                .param("handover", handed.id().value())
                .param("from", handed.from())
                .param("to", handed.to())
                .param("concern", handed.note().concern())
                .param("plan", handed.note().plan())
                .param("outstanding", handed.note().outstanding())
                .param("contingency", handed.note().contingency())
                .param("by", by.id().value())
                .param("at", JdbcStays.utc(at))
                .update();
    }

    List<Handed> handovers(StayId id) {
        return jdbc.sql(HANDED + "where stay_id = :id order by position desc")
                .param("id", id.value())
                .query(WardNotes::handed)
                .list();
    }

    private static Handed handed(ResultSet row, int number) throws SQLException {
        return new Handed(
                new HandoverId(row.getObject("id", UUID.class)),
                row.getString("from_name"),
                row.getString("to_name"),
                new ConsultantNote(
                        row.getString("concern"),
                        row.getString("plan"),
                        row.getString("outstanding"),
                        row.getString("contingency")),
                Optional.ofNullable(row.getObject("accepted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    Optional<Handed> handover(HandoverId id) {
        return jdbc.sql(HANDED + "where id = :id")
                .param("id", id.value())
                .query(WardNotes::handed)
                .optional();
    }

    Optional<StayId> stayWith(HandoverId id) {
        return jdbc.sql("select stay_id from consultant_handover where id = :id")
                .param("id", id.value())
                .query((row, _) -> new StayId(row.getObject("stay_id", UUID.class)))
                .optional();
    }

    /** Writes the note of a handover that was made without one. */
    void noted(HandoverId id, ConsultantNote note, Instant at) {
        jdbc.sql(
                        """
                        update consultant_handover
                        set concern = :concern, plan = :plan, outstanding = :outstanding,
                            contingency = :contingency, noted_at = :at
                        where id = :id
                        """)
                .param("concern", note.concern())
                .param("plan", note.plan())
                .param("outstanding", note.outstanding())
                .param("contingency", note.contingency())
                .param("at", JdbcStays.utc(at))
                .param("id", id.value())
                .update();
    }

    void accepted(HandoverId id, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update consultant_handover set accepted_by = :by, accepted_at = :at
                        where id = :id and accepted_at is null
                        """)
                .param("by", by.id().value())
                .param("at", JdbcStays.utc(at))
                .param("id", id.value())
                .update();
    }
}
