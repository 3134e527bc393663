package org.threshold.workflow.letter.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/** Reads a letter from its row. */
final class LetterRow {

    static final String TO_TELL = "to-tell";
    static final String PROPOSED = "proposed";
    static final String TOLD = "told";
    static final String NOT_TOLD = "not-told";

    private LetterRow() {}

    static ParentLetter read(ResultSet row, int number) throws SQLException {
        return new ParentLetter(
                new LetterId(row.getObject("id", UUID.class)),
                new Decision(
                        LetterKind.of(row.getString("kind")),
                        row.getString("code"),
                        new CaseRef(row.getString("case_ref")),
                        instant(row, "decided_at")),
                ParentRole.valueOf(row.getString("place")),
                spoken(row),
                standing(row));
    }

    private static Optional<Spoken> spoken(ResultSet row) throws SQLException {
        return row.getObject("spoken_at") == null
                ? Optional.empty()
                : Optional.of(new Spoken(instant(row, "spoken_at"), person(row, "spoken_by")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case TO_TELL -> new Standing.ToTell();
            case PROPOSED -> new Standing.Proposed(why(row), person(row, "acted_by"));
            case TOLD ->
                    new Standing.Told(
                            Way.of(row.getString("way")),
                            instant(row, "told_at"),
                            person(row, "acted_by"));
            case NOT_TOLD ->
                    new Standing.NotTold(
                            why(row),
                            person(row, "acted_by"),
                            row.getObject("review_on", LocalDate.class));
            default -> throw new IllegalStateException("no letter is " + state);
        };
    }

    private static NotTelling why(ResultSet row) throws SQLException {
        return new NotTelling(NotTellingReason.of(row.getString("reason")), row.getString("why"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Only people tell parents. */
    private static ActorId person(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getObject(column, UUID.class));
    }
}
