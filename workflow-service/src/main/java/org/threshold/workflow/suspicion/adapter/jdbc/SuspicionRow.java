package org.threshold.workflow.suspicion.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Course;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.LegalAdvice;
import org.threshold.workflow.suspicion.domain.SafetyDecision;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/** Reads suspicions about babies from their rows. */
final class SuspicionRow {

    private SuspicionRow() {}

    static Suspicion read(ResultSet row, int number) throws SQLException {
        Optional<Instant> decided = instant(row, "decided_at");
        return new Suspicion(
                new SuspicionId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                Ground.of(row.getString("ground")),
                instant(row, "opened_at").orElseThrow(),
                decided.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Decided(decision(row), decided.get())));
    }

    private static SafetyDecision decision(ResultSet row) throws SQLException {
        return new SafetyDecision(
                new LegalAdvice(
                        row.getString("adviser"),
                        instant(row, "asked_at"),
                        row.getString("advice"),
                        row.getString("why_not_yet")),
                row.getString("safe_now"),
                Course.of(row.getString("course")),
                row.getString("reason"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static @Nullable OffsetDateTime orNull(Optional<Instant> instant) {
        return instant.map(SuspicionRow::utc).orElse(null);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
