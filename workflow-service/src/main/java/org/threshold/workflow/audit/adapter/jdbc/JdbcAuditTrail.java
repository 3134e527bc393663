package org.threshold.workflow.audit.adapter.jdbc;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.RealTime;

/** Appends to the audit. */
@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final CaseClock clock;
    private final RealTime time;

    JdbcAuditTrail(JdbcClient jdbc, CaseClock clock, RealTime time) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        jdbc.sql(
                        """
                        insert into audit_entry
                               (at, recorded_at, actor_kind, actor_id, agency, roles,
                                what, subject_kind, subject_id, cases, why)
                        values (:at, :recordedAt, :kind, :actor, :agency, :roles,
                                :what, :subjectKind, :subjectId, :cases, :why)
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("recordedAt", time.now().atOffset(ZoneOffset.UTC))
                .param("kind", kind(entry.who().id()))
                .param("actor", entry.who().id().value())
                .param("agency", entry.who().agency().code())
                .param("roles", roles(entry))
                .param("what", entry.what())
                .param("subjectKind", entry.subjectKind())
                .param("subjectId", entry.subjectId())
                .param("cases", entry.cases().toArray(String[]::new))
                .param("why", entry.why())
                .update();
    }

    private static String kind(ActorId who) {
        return switch (who) {
            case StaffId _ -> AuditRow.STAFF;
            case SystemId _ -> AuditRow.SYSTEM;
        };
    }

    private static String[] roles(AuditEntry entry) {
        return entry.who().roles().stream().sorted().map(Role::code).toArray(String[]::new);
    }
}
