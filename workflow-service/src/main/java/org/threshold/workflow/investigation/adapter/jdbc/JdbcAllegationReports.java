package org.threshold.workflow.investigation.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.investigation.app.AllegationReports;
import org.threshold.workflow.investigation.domain.ItemId;

@Repository
class JdbcAllegationReports implements AllegationReports {

    private final JdbcClient jdbc;

    JdbcAllegationReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean followedUp(ChangeId change) {
        return jdbc.sql("select exists (select 1 from allegation_report where change_id = :id)")
                .param("id", change.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(ChangeId change, ItemId allegation) {
        jdbc.sql("insert into allegation_report (change_id, allegation_id) values (:change, :id)")
                .param("change", change.value())
                .param("id", allegation.value())
                .update();
    }
}
