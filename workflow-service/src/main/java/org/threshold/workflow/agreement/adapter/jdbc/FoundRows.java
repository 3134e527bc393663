package org.threshold.workflow.agreement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.circumstances.ChangeId;

/** Writes and reads what monitors found, and what was reported as not kept. */
final class FoundRows {

    private final JdbcClient jdbc;

    FoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Check check, Actor by) {
        jdbc.sql(
                        """
                        insert into agreement_check (monitor_id, found, words, recorded_by, recorded_at)
                        values (:monitor, :found, :words, :by, :at)
                        """)
                .param("monitor", check.monitor().value())
                .param("found", check.found().code())
                .param("words", check.words())
                .param("by", by.id().value())
                .param("at", Columns.utc(check.at()))
                .update();
    }

    List<Check> checks(AgreementId id) {
        return jdbc.sql(
                        """
                        select monitor_id, found, words, recorded_at from agreement_check
                        where monitor_id in (select id from agreement_monitor where agreement_id = :id)
                        order by position desc
                        """)
                .param("id", id.value())
                .query(FoundRows::check)
                .list();
    }

    private static Check check(ResultSet row, int number) throws SQLException {
        return new Check(
                new MonitorId(Columns.id(row, "monitor_id")),
                Found.of(row.getString("found")).orElseThrow(),
                row.getString("words"),
                Columns.instant(row, "recorded_at"));
    }

    void insert(Breach breach, Instant recordedAt) {
        jdbc.sql(
                        """
                        insert into agreement_breach (change_id, agreement_id, stage, safe, observer, term,
                                                      occurred_at, recorded_at, state_then)
                        values (:id, :agreement, :stage, :safe, :observer, :term, :occurredAt, :recordedAt,
                                :state)
                        """)
                .param("id", breach.id().value())
                .param("agreement", breach.agreement().value())
                .param("stage", breach.seen().certain() ? "breached" : "suspected")
                .param("safe", breach.seen().safe())
                .param("observer", breach.seen().observer())
                .param("term", breach.seen().term())
                .param("occurredAt", Columns.utc(breach.occurredAt()))
                .param("recordedAt", Columns.utc(recordedAt))
                .param("state", breach.stateThen().code())
                .update();
    }

    List<Breach> breaches(String which, UUID id) {
        return jdbc.sql(
                        """
                        select change_id, agreement_id, stage, safe, observer, term, occurred_at, state_then,
                               coalesce(done, '') as done
                        from agreement_breach
                        where\s"""
                                + which
                                + " order by occurred_at desc, change_id")
                .param("id", id)
                .query(FoundRows::breach)
                .list();
    }

    private static Breach breach(ResultSet row, int number) throws SQLException {
        return new Breach(
                new ChangeId(Columns.id(row, "change_id")),
                new AgreementId(Columns.id(row, "agreement_id")),
                new Breach.Seen(
                        row.getString("stage").equals("breached"),
                        row.getString("safe"),
                        row.getString("observer"),
                        row.getString("term")),
                AgreementState.of(row.getString("state_then")).orElseThrow(),
                Columns.instant(row, "occurred_at"),
                row.getString("done"));
    }
}
