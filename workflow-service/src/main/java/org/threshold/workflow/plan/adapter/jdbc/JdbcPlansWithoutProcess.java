package org.threshold.workflow.plan.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.plan.app.PlansWithoutProcess;
import org.threshold.workflow.plan.domain.ProtectionPlanId;

@Repository
class JdbcPlansWithoutProcess implements PlansWithoutProcess {

    private final JdbcClient jdbc;

    JdbcPlansWithoutProcess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProtectionPlanId> some(int most) {
        return jdbc.sql("select plan_id from protection_plan_without_process limit :most")
                .param("most", most)
                .query((row, number) -> new ProtectionPlanId(row.getObject("plan_id", UUID.class)))
                .list();
    }

    @Override
    public void carried(ProtectionPlanId id) {
        jdbc.sql("delete from protection_plan_without_process where plan_id = :id")
                .param("id", id.value())
                .update();
    }
}
