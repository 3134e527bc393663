package org.threshold.workflow.concern.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.NoteId;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.referral.CaseRef;

/** Reads minor concerns and their reviews from their rows. */
final class ConcernRow {

    private ConcernRow() {}

    static MinorConcern note(ResultSet row, int number) throws SQLException {
        return new MinorConcern(
                new NoteId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                new ConcernGiven(
                        code(row.getString("kind"), ConcernKind.values(), ConcernKind::code),
                        row.getString("words"),
                        instant(row, "occurred_at"),
                        row.getString("why_late")),
                Agency.of(row.getString("agency")).orElseThrow(),
                instant(row, "recorded_at"));
    }

    static Review review(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                instant(row, "opened_at"),
                outcome == null
                        ? Optional.empty()
                        : Optional.of(
                                new Reviewed(
                                        code(outcome, ReviewOutcome.values(), ReviewOutcome::code),
                                        row.getString("reason"),
                                        instant(row, "reviewed_at"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <E> E code(String code, E[] values, Function<E, String> codeOf) {
        return Stream.of(values)
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
