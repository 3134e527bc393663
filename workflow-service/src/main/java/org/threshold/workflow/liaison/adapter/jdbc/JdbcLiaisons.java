package org.threshold.workflow.liaison.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.liaison.app.Liaisons;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

@Repository
class JdbcLiaisons implements Liaisons {

    private static final String SERIES =
            "select id as series_id, practice_code from liaison_series ";
    private static final String SELECT =
            """
            select l.id, l.series_id, s.practice_code, l.planned_on, l.standing, l.held_on, l.why, l.recorded_at
            from liaison l join liaison_series s on s.id = l.series_id
            """;
    private static final String LATEST = " order by l.number desc limit :most";

    private final JdbcClient jdbc;

    JdbcLiaisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Series lockOf(RegisteredAt practice, SeriesId begun, Instant at) {
        jdbc.sql(
                        """
                        insert into liaison_series (id, practice_code, begun_at) values (:id, :practice, :at)
                        on conflict (practice_code) do nothing
                        """)
                .param("id", begun.value())
                .param("practice", practice.odsCode())
                .param("at", Columns.utc(at))
                .update();
        return jdbc.sql(SERIES + "where practice_code = :practice for update")
                .param("practice", practice.odsCode())
                .query(LiaisonRow::series)
                .single();
    }

    @Override
    public Optional<Series> lock(SeriesId id) {
        return series(id, " for update");
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return series(id, "");
    }

    private Optional<Series> series(SeriesId id, String lock) {
        return jdbc.sql(SERIES + "where id = :id" + lock)
                .param("id", id.value())
                .query(LiaisonRow::series)
                .optional();
    }

    @Override
    public void add(Liaison one) {
        jdbc.sql(
                        """
                        insert into liaison (id, series_id, planned_on, standing, held_on, why, recorded_at)
                        values (:id, :series, :plannedOn, :standing, :heldOn, :why, :recordedAt)
                        """)
                .paramSource(
                        LiaisonRow.standing(one.standing())
                                .addValue("id", one.id().value())
                                .addValue("series", one.series().id().value())
                                .addValue("plannedOn", one.plannedOn()))
                .update();
    }

    @Override
    public void save(Liaison one) {
        jdbc.sql(
                        """
                        update liaison
                        set standing = :standing, held_on = :heldOn, why = :why, recorded_at = :recordedAt
                        where id = :id
                        """)
                .paramSource(LiaisonRow.standing(one.standing()).addValue("id", one.id().value()))
                .update();
    }

    @Override
    public Optional<Liaison> find(LiaisonId id) {
        return jdbc.sql(SELECT + "where l.id = :id")
                .param("id", id.value())
                .query(LiaisonRow::read)
                .optional();
    }

    @Override
    public Optional<Liaison> planned(SeriesId series) {
        return jdbc.sql(SELECT + "where l.series_id = :series and l.standing = 'planned'")
                .param("series", series.value())
                .query(LiaisonRow::read)
                .optional();
    }

    @Override
    public List<Liaison> past(SeriesId series, int most) {
        return jdbc.sql(SELECT + "where l.series_id = :series and l.standing <> 'planned'" + LATEST)
                .param("series", series.value())
                .param("most", most)
                .query(LiaisonRow::read)
                .list();
    }

    @Override
    public List<Liaison> toCome() {
        return jdbc.sql(SELECT + "where l.standing = 'planned' order by l.planned_on, l.number")
                .query(LiaisonRow::read)
                .list();
    }

    @Override
    public List<Liaison> past(int most) {
        return jdbc.sql(SELECT + "where l.standing <> 'planned'" + LATEST)
                .param("most", most)
                .query(LiaisonRow::read)
                .list();
    }

    @Override
    public void told(SeriesId series, Told told) {
        jdbc.sql(
                        """
                        insert into liaison_gp_told (series_id, spoke_to, words, told_by, told_at)
                        values (:series, :spokeTo, :words, :by, :at)
                        """)
                .param("series", series.value())
                .param("spokeTo", told.spokeTo())
                .param("words", told.words())
                .param("by", told.by().value())
                .param("at", Columns.utc(told.at()))
                .update();
    }

    @Override
    public List<Told> told(SeriesId series) {
        return jdbc.sql(
                        """
                        select spoke_to, words, told_by, told_at from liaison_gp_told
                        where series_id = :series order by told_at desc
                        """)
                .param("series", series.value())
                .query(
                        (row, _) ->
                                new Told(
                                        row.getString("spoke_to"),
                                        row.getString("words"),
                                        new StaffId(Columns.id(row, "told_by")),
                                        Columns.instant(row, "told_at")))
                .list();
    }
}
