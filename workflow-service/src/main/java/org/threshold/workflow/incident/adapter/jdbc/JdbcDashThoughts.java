package org.threshold.workflow.incident.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.DashThoughts;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;

@Repository
class JdbcDashThoughts implements DashThoughts {

    private final JdbcClient jdbc;

    JdbcDashThoughts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DashThought one, Actor by) {
        jdbc.sql(
                        """
                        insert into dash_thought (incident_id, stage, other_explanation, who_says_protects,
                                                  last_tested, said_by, said_at)
                        values (:incident, :stage, :explanation, :protects, :tested, :by, :at)
                        """)
                .param("incident", one.incident().value())
                .param("stage", one.stage().code())
                .param("explanation", one.answers().otherExplanation())
                .param("protects", one.answers().whoSaysProtects())
                .param("tested", one.answers().lastTested())
                .param("by", by.id().value())
                .param("at", Columns.utc(one.at()))
                .update();
    }

    @Override
    public List<DashThought> of(Collection<IncidentId> incidents) {
        return jdbc.sql(
                        """
                        select incident_id, stage, other_explanation, who_says_protects, last_tested, said_at
                        from dash_thought where incident_id = any(:incidents) order by position
                        """)
                .param("incidents", incidents.stream().map(IncidentId::value).toArray(UUID[]::new))
                .query(JdbcDashThoughts::read)
                .list();
    }

    private static DashThought read(ResultSet row, int number) throws SQLException {
        return new DashThought(
                new IncidentId(Columns.id(row, "incident_id")),
                Columns.coded(row.getString("stage"), Stage.values(), Stage::code),
                new CriticalThinking(
                        row.getString("other_explanation"),
                        row.getString("who_says_protects"),
                        row.getString("last_tested")),
                Columns.instant(row, "said_at"));
    }
}
