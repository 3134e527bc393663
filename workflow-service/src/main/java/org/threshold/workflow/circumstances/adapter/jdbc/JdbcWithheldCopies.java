package org.threshold.workflow.circumstances.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.WithheldCopies;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;

@Repository
class JdbcWithheldCopies implements WithheldCopies {

    private static final String SELECT =
            "select w.id, w.change_id, w.agency, w.role, w.duty, w.tier, w.cases, w.priority, "
                    + WithheldRow.AGREEMENT
                    + """
                    , (select t.reason from not_told t
                       where t.change_id = w.change_id and t.why = 'left-out'
                         and t.who = w.agency || ':' || w.role
                       order by t.position limit 1) as left_because
                    from withheld_copy w
                    """;

    private final JdbcClient jdbc;

    JdbcWithheldCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of an agreement. */
    private record Stored(@Nullable UUID by, @Nullable Instant at, String reason) {

        static Stored of(Agreement agreement) {
            return switch (agreement) {
                case Agreement.Asked() -> new Stored(null, null, "");
                case Agreement.Agreed(StaffId(var by), var at) -> new Stored(by, at, "");
                case Agreement.Refused(StaffId(var by), var at, var why) -> new Stored(by, at, why);
                case Agreement.Overtaken(var at) -> new Stored(null, at, "");
            };
        }

        @Nullable Object utc() {
            return at == null ? null : Rows.utc(at);
        }
    }

    @Override
    public void add(Withheld added) {
        var to = added.copy().to();
        var stored = Stored.of(added.agreement());
        jdbc.sql(
                        """
                        insert into withheld_copy (id, change_id, agency, role, duty, tier, cases, priority,
                                                   state, settled_by, settled_at, reason)
                        values (:id, :change, :agency, :role, :duty, :tier, :cases, :priority,
                                :state, :by, cast(:at as timestamptz), :reason)
                        """)
                .param("id", added.id().value())
                .param("change", added.change().value())
                .param("agency", to.recipient().agency().code())
                .param("role", to.recipient().role())
                .param("duty", to.duty().code())
                .param("tier", to.tier().name())
                .param("cases", to.caseRefs().toArray(String[]::new))
                .param("priority", added.copy().priority().name())
                .param("state", added.agreement().code())
                .param("by", stored.by())
                .param("at", stored.utc())
                .param("reason", stored.reason())
                .update();
    }

    @Override
    public Optional<Withheld> find(WithheldId id) {
        return jdbc.sql(SELECT + " where w.id = :id")
                .param("id", id.value())
                .query(WithheldRow::withheld)
                .optional();
    }

    @Override
    public List<Withheld> asked(ChangeId change) {
        return jdbc.sql(SELECT + " where w.change_id = :change and w.state = 'asked' order by w.id")
                .param("change", change.value())
                .query(WithheldRow::withheld)
                .list();
    }

    @Override
    public void settled(WithheldId id, Agreement agreement) {
        var stored = Stored.of(agreement);
        jdbc.sql(
                        """
                        update withheld_copy
                        set state = :state, settled_by = :by, settled_at = cast(:at as timestamptz), reason = :reason
                        where id = :id and state = 'asked'
                        """)
                .param("state", agreement.code())
                .param("by", stored.by())
                .param("at", stored.utc())
                .param("reason", stored.reason())
                .param("id", id.value())
                .update();
    }
}
