package org.threshold.workflow.discharge.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.discharge.app.Discharges;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.Discharge.Times;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcDischarges implements Discharges {

    private static final String SELECT =
            "select id, case_ref, change_id, announced_at, leaves_at, going_to, flags, stage from discharge";

    private final JdbcClient jdbc;

    JdbcDischarges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Discharge discharge) {
        jdbc.sql(
                        """
                        insert into discharge (id, case_ref, change_id, announced_at, leaves_at, going_to, flags, stage)
                        values (:id, :case, :change, :announcedAt, :leavesAt, :goingTo, :flags, :stage)
                        """)
                .param("id", discharge.id().value())
                .param("case", discharge.caseRef().value())
                .param("change", discharge.announced().value())
                .param("announcedAt", utc(discharge.times().announcedAt()))
                .param("leavesAt", utc(discharge.times().leavesAt()))
                .param("goingTo", discharge.goingTo())
                .param("flags", flags(discharge))
                .param("stage", discharge.stage().code())
                .update();
    }

    private static String[] flags(Discharge discharge) {
        return discharge.flags().stream().map(DischargeFlag::code).toArray(String[]::new);
    }

    @Override
    public Optional<Discharge> find(DischargeId id) {
        return one(id, "");
    }

    @Override
    public Optional<Discharge> lock(DischargeId id) {
        return one(id, " for update");
    }

    private Optional<Discharge> one(DischargeId id, String lock) {
        return jdbc.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(JdbcDischarges::discharge)
                .optional();
    }

    @Override
    public Optional<Discharge> aheadOf(CaseRef ref) {
        return ofCase(ref, " and stage in ('planned', 'goes-ahead')");
    }

    @Override
    public Optional<Discharge> foreseenOf(CaseRef ref) {
        return ofCase(ref, " and stage = 'foreseen'");
    }

    @Override
    public Optional<Discharge> latestOf(CaseRef ref) {
        return ofCase(
                ref,
                " order by stage in ('planned', 'goes-ahead') desc, announced_at desc, id limit 1");
    }

    private Optional<Discharge> ofCase(CaseRef ref, String rest) {
        return jdbc.sql(SELECT + " where case_ref = :case" + rest)
                .param("case", ref.value())
                .query(JdbcDischarges::discharge)
                .optional();
    }

    private static Discharge discharge(ResultSet row, int number) throws SQLException {
        return new Discharge(
                new DischargeId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new ChangeId(row.getObject("change_id", UUID.class)),
                new Times(at(row, "announced_at"), at(row, "leaves_at")),
                row.getString("going_to"),
                Stream.of((String[]) row.getArray("flags").getArray())
                        .map(DischargeFlag::of)
                        .toList(),
                DischargeStage.of(row.getString("stage")));
    }

    @Override
    public void to(DischargeId id, DischargeStage stage) {
        jdbc.sql("update discharge set stage = :stage where id = :id")
                .param("stage", stage.code())
                .param("id", id.value())
                .update();
    }

    @Override
    public void note(DischargeId id, Note note, Actor by) {
        jdbc.sql(
                        """
                        insert into discharge_note (discharge_id, kind, words, recorded_by, recorded_at)
                        values (:id, :kind, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("kind", code(note.kind()))
                .param("words", note.words())
                .param("by", by.id().value())
                .param("at", utc(note.at()))
                .update();
    }

    @Override
    public List<Note> notes(DischargeId id) {
        return jdbc.sql(
                        """
                        select kind, words, recorded_at from discharge_note
                        where discharge_id = :id order by position desc
                        """)
                .param("id", id.value())
                .query((row, _) -> note(row))
                .list();
    }

    private static Note note(ResultSet row) throws SQLException {
        String code = row.getString("kind");
        NoteKind kind =
                Stream.of(NoteKind.values())
                        .filter(one -> code(one).equals(code))
                        .findFirst()
                        .orElseThrow();
        return new Note(kind, row.getString("words"), at(row, "recorded_at"));
    }

    private static String code(NoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return JdbcExpectedStays.utc(instant);
    }
}
