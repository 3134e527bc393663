package org.threshold.workflow.minutes.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.About;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a conference’s minutes from their row. */
final class MinutesRow {

    private MinutesRow() {}

    /** Without whom somebody rang. */
    static ConferenceMinutes read(ResultSet row, int number) throws SQLException {
        return new ConferenceMinutes(
                new MinutesId(row.getObject("id", UUID.class)),
                new About(
                        new CaseRef(row.getString("case_ref")),
                        row.getObject("held_on", LocalDate.class)),
                sent(row),
                List.of(),
                instant(row, "distributed_at"));
    }

    private static Optional<Sent> sent(ResultSet row) throws SQLException {
        Optional<Instant> at = instant(row, "sent_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sent(
                                new ChangeId(row.getObject("change_id", UUID.class)),
                                row.getString("kept_at"),
                                row.getObject("agreed_on", LocalDate.class),
                                at.get()));
    }

    static Chase chase(ResultSet row, int number) throws SQLException {
        return new Chase(
                Recipient.of(row.getString("practice")).orElseThrow(),
                row.getString("said"),
                instant(row, "rung_at").orElseThrow());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
