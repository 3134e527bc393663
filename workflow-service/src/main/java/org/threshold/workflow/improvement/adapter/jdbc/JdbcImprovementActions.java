package org.threshold.workflow.improvement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.improvement.app.ImprovementActions;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ActionSource;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;

@Repository
class JdbcImprovementActions implements ImprovementActions {

    private static final String SELECT =
            """
            select id, what, source, owner, due_on, evidence, done_by, done_by_staff, done_at
            from improvement_action
            """;

    private final JdbcClient jdbc;

    JdbcImprovementActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ImprovementAction one) {
        jdbc.sql(
                        """
                        insert into improvement_action (id, what, source, owner, due_on, evidence, done_by,
                                                        done_by_staff, done_at)
                        values (:id, :what, :source, :owner, :dueOn, :evidence, :by::uuid, :byStaff::boolean,
                                :at::timestamptz)
                        on conflict (id) do update
                        set evidence = excluded.evidence, done_by = excluded.done_by,
                            done_by_staff = excluded.done_by_staff, done_at = excluded.done_at
                        """)
                .param("id", one.id().value())
                .param("what", one.what())
                .param("source", one.source().code())
                .param("owner", one.owner().code())
                .param("dueOn", one.dueOn())
                .params(done(one.evidence()))
                .update();
    }

    private static Map<String, @Nullable Object> done(Optional<Evidence> evidence) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("evidence", "");
        columns.put("by", null);
        columns.put("byStaff", null);
        columns.put("at", null);
        evidence.ifPresent(
                it -> {
                    columns.put("evidence", it.words());
                    columns.put("by", it.by().value());
                    columns.put("byStaff", it.by() instanceof StaffId);
                    columns.put("at", it.at().atOffset(ZoneOffset.UTC));
                });
        return columns;
    }

    @Override
    public Optional<ImprovementAction> lock(ActionId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(JdbcImprovementActions::read)
                .optional();
    }

    @Override
    public List<ImprovementAction> all() {
        return jdbc.sql(SELECT + "order by done_at is not null, due_on, id")
                .query(JdbcImprovementActions::read)
                .list();
    }

    private static ImprovementAction read(ResultSet row, int number) throws SQLException {
        String source = row.getString("source");
        return new ImprovementAction(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("what"),
                Arrays.stream(ActionSource.values())
                        .filter(one -> one.code().equals(source))
                        .findFirst()
                        .orElseThrow(),
                Role.of(row.getString("owner")).orElseThrow(),
                row.getObject("due_on", LocalDate.class),
                evidence(row));
    }

    private static Optional<Evidence> evidence(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        if (at == null) {
            return Optional.empty();
        }
        UUID by = row.getObject("done_by", UUID.class);
        ActorId actor = row.getBoolean("done_by_staff") ? new StaffId(by) : new SystemId(by);
        return Optional.of(new Evidence(row.getString("evidence"), actor, at.toInstant()));
    }
}
