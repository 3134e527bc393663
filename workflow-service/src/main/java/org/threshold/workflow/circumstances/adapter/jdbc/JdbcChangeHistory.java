package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcChangeHistory implements ChangeHistory {

    private final JdbcClient jdbc;
    private final ChangeRow rows;

    JdbcChangeHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new ChangeRow(json);
    }

    @Override
    public List<Change> standing(CaseRef ref) {
        return jdbc.sql(ChangeRow.STANDING)
                .param("ref", ref.value())
                .query((row, number) -> rows.kept(row).change())
                .list();
    }
}
