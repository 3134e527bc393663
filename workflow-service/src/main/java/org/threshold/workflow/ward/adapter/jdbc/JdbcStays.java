package org.threshold.workflow.ward.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.Stays;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

@Repository
class JdbcStays implements Stays {

    private static final String SELECT =
            "select id, case_ref, admitted_at, consultant, ended_at is null as open from hospital_stay";

    private final JdbcClient jdbc;
    private final WardNotes notes;

    JdbcStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.notes = new WardNotes(jdbc);
    }

    @Override
    public void add(Stay stay) {
        jdbc.sql(
                        """
                        insert into hospital_stay (id, case_ref, admitted_at, consultant)
                        values (:id, :case, :at, :consultant)
                        """)
                .param("id", stay.id().value())
                .param("case", stay.caseRef().value())
                .param("at", utc(stay.admittedAt()))
                .param("consultant", stay.consultant())
                .update();
    }

    @Override
    public Optional<Stay> find(StayId id) {
        return one(id, "");
    }

    @Override
    public Optional<Stay> lock(StayId id) {
        return one(id, " for update");
    }

    private Optional<Stay> one(StayId id, String lock) {
        return jdbc.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(JdbcStays::stay)
                .optional();
    }

    @Override
    public Optional<Stay> openOf(CaseRef ref) {
        return jdbc.sql(SELECT + " where case_ref = :case and ended_at is null")
                .param("case", ref.value())
                .query(JdbcStays::stay)
                .optional();
    }

    @Override
    public Optional<Stay> latestOf(CaseRef ref) {
        return jdbc.sql(SELECT + " where case_ref = :case order by admitted_at desc, id limit 1")
                .param("case", ref.value())
                .query(JdbcStays::stay)
                .optional();
    }

    @Override
    public List<Stay> of(List<CaseRef> refs) {
        return jdbc.sql(
                        SELECT
                                + " where case_ref = any(cast(:cases as text[])) order by admitted_at desc, id")
                .param("cases", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(JdbcStays::stay)
                .list();
    }

    private static Stay stay(ResultSet row, int number) throws SQLException {
        return new Stay(
                new StayId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                row.getObject("admitted_at", OffsetDateTime.class).toInstant(),
                row.getString("consultant"),
                row.getBoolean("open"));
    }

    @Override
    public void end(StayId id, Instant at) {
        jdbc.sql("update hospital_stay set ended_at = :at where id = :id and ended_at is null")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void name(StayId id, String consultant) {
        jdbc.sql("update hospital_stay set consultant = :consultant where id = :id")
                .param("consultant", consultant)
                .param("id", id.value())
                .update();
    }

    @Override
    public void reviewed(StayId id, WardReview review, Actor by, Instant at) {
        notes.reviewed(id, review, by, at);
    }

    @Override
    public List<WardReview> reviews(StayId id) {
        return notes.reviews(id);
    }

    @Override
    public void handedOver(StayId id, Handed handed, Actor by, Instant at) {
        notes.handedOver(id, handed, by, at);
    }

    @Override
    public List<Handed> handovers(StayId id) {
        return notes.handovers(id);
    }

    @Override
    public Optional<Handed> handover(HandoverId id) {
        return notes.handover(id);
    }

    @Override
    public Optional<StayId> stayWith(HandoverId id) {
        return notes.stayWith(id);
    }

    @Override
    public void noted(HandoverId id, ConsultantNote note, Instant at) {
        notes.noted(id, note, at);
    }

    @Override
    public void accepted(HandoverId id, Actor by, Instant at) {
        notes.accepted(id, by, at);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
