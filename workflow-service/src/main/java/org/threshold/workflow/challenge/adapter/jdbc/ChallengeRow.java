package org.threshold.workflow.challenge.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.Challenge.Challenged;
import org.threshold.workflow.challenge.domain.Challenge.Closing;
import org.threshold.workflow.challenge.domain.Challenge.Raised;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.referral.CaseRef;

/** A challenge as its row has it, without its stages. */
record ChallengeRow(ChallengeId id, About about, Optional<Closing> closing) {

    Challenge with(List<Round> rounds) {
        return new Challenge(id, about, rounds, closing);
    }

    static ChallengeRow read(ResultSet row, int number) throws SQLException {
        var what =
                new Challenged(
                        Topic.of(row.getString("topic")),
                        decision(row),
                        Columns.staff(row, "decided_by"),
                        row.getBoolean("red"));
        return new ChallengeRow(
                new ChallengeId(Columns.id(row, "id")),
                new About(new CaseRef(row.getString("case_ref")), what, raised(row)),
                closing(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        long number = row.getLong("decision");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Decision(
                                number,
                                row.getString("decision_words"),
                                Columns.staff(row, "decision_by"),
                                agency(row, "decision_of"),
                                Columns.instant(row, "decision_at")));
    }

    private static Raised raised(ResultSet row) throws SQLException {
        var id = Columns.id(row, "raised_by");
        ActorId by = row.getBoolean("by_system") ? new SystemId(id) : new StaffId(id);
        return new Raised(
                agency(row, "agency"),
                by,
                row.getString("name"),
                row.getString("words"),
                Columns.instant(row, "raised_at"));
    }

    private static Optional<Closing> closing(ResultSet row) throws SQLException {
        String kind = row.getString("closed");
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Closing(
                                Closing.Kind.valueOf(kind),
                                row.getString("closed_words"),
                                Columns.instant(row, "closed_at")));
    }

    private static Agency agency(ResultSet row, String column) throws SQLException {
        return Agency.of(row.getString(column)).orElseThrow();
    }
}
