package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

/** Values as columns hold them. */
final class Columns {

    private Columns() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String[] texts(Collection<CaseRef> refs) {
        return refs.stream().map(CaseRef::value).toArray(String[]::new);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<UUID> maybeId(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static ItemId item(ResultSet row) throws SQLException {
        return new ItemId(id(row, "id"));
    }

    static InvestigationId investigation(ResultSet row) throws SQLException {
        return new InvestigationId(id(row, "investigation_id"));
    }

    static Optional<InvestigationId> maybeInvestigation(ResultSet row) throws SQLException {
        return maybeId(row, "investigation_id").map(InvestigationId::new);
    }

    static @Nullable UUID idOrNull(Optional<InvestigationId> investigation) {
        return investigation.isPresent() ? investigation.get().value() : null;
    }

    static Agency agency(ResultSet row, String column) throws SQLException {
        return Agency.of(row.getString(column)).orElseThrow();
    }

    static List<CaseRef> cases(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("cases").getArray())
                .map(CaseRef::new)
                .toList();
    }
}
