package org.threshold.workflow.incident.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.incident.app.Disposals;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.How;
import org.threshold.workflow.incident.domain.Disposal.Recorded;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.incident.domain.DisposalKind;
import org.threshold.workflow.incident.domain.IncidentId;

@Repository
class JdbcDisposals implements Disposals {

    private static final String SELECT =
            """
            select d.id, d.incident_id, i.cases, d.kind, d.disposed_at, d.words, d.agency, d.recorded_at,
                   s.enough, s.words as seen_words, s.said_at
            from incident_disposal d
            join domestic_abuse_incident i on i.id = d.incident_id
            left join abuse_warning_seen s on s.disposal_id = d.id
            """;

    private final JdbcClient jdbc;

    JdbcDisposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Disposal one, Actor by) {
        jdbc.sql(
                        """
                        insert into incident_disposal (id, incident_id, kind, disposed_at, words, agency,
                                                       recorded_by, recorded_at)
                        values (:id, :incident, :kind, :at, :words, :agency, :by, :recorded)
                        """)
                .param("id", one.id().value())
                .param("incident", one.incident().value())
                .param("kind", one.how().kind().code())
                .param("at", Columns.utc(one.how().at()))
                .param("words", one.how().words())
                .param("agency", one.how().recorded().agency().code())
                .param("by", by.id().value())
                .param("recorded", Columns.utc(one.how().recorded().at()))
                .update();
    }

    @Override
    public Optional<Disposal> find(DisposalId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(JdbcDisposals::read)
                .optional();
    }

    @Override
    public List<Disposal> of(Collection<IncidentId> incidents) {
        return jdbc.sql(
                        SELECT
                                + "where d.incident_id = any(:incidents)"
                                + " order by d.disposed_at desc, d.recorded_at desc, d.id")
                .param("incidents", incidents.stream().map(IncidentId::value).toArray(UUID[]::new))
                .query(JdbcDisposals::read)
                .list();
    }

    @Override
    public void seen(DisposalId id, SeenByLead seen, Actor by) {
        jdbc.sql(
                        """
                        insert into abuse_warning_seen (disposal_id, enough, words, said_by, said_at)
                        values (:id, :enough, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("enough", seen.enough())
                .param("words", seen.words())
                .param("by", by.id().value())
                .param("at", Columns.utc(seen.at()))
                .update();
    }

    private static Disposal read(ResultSet row, int number) throws SQLException {
        var recorded =
                new Recorded(
                        Columns.coded(row.getString("agency"), Agency.values(), Agency::code),
                        Columns.instant(row, "recorded_at"));
        return new Disposal(
                new DisposalId(Columns.id(row, "id")),
                new IncidentId(Columns.id(row, "incident_id")),
                Columns.cases(row),
                new How(
                        Columns.coded(
                                row.getString("kind"), DisposalKind.values(), DisposalKind::code),
                        Columns.instant(row, "disposed_at"),
                        row.getString("words"),
                        recorded),
                seen(row));
    }

    private static Optional<SeenByLead> seen(ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getObject("said_at", OffsetDateTime.class));
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SeenByLead(
                                row.getBoolean("enough"),
                                row.getString("seen_words"),
                                at.get().toInstant()));
    }
}
