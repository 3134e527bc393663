package org.threshold.workflow.challenge.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.challenge.domain.Round.Outcome;
import org.threshold.workflow.challenge.domain.RoundId;

/** Reads and writes the stages of challenges. */
final class RoundRows {

    private static final String WAITING = "waiting";
    private static final String NOT_ANSWERED = "not-answered";
    private static final String ANSWERED = "answered";

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stages of these challenges, each challenge’s in their order. */
    Map<UUID, List<Round>> of(List<UUID> challenges) {
        return jdbc
                .sql(
                        """
                        select id, challenge_id, level, since, due_at, state, settled_at, verdict, reasons, answered_by
                        from challenge_round where challenge_id = any(:challenges) order by since, due_at
                        """)
                .param("challenges", challenges.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(Columns.id(row, "challenge_id"), read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<UUID> challengeOf(RoundId id) {
        return jdbc.sql("select challenge_id from challenge_round where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Keeps the stages as they are now, those that end before those that begin. */
    void save(Challenge challenge) {
        challenge.rounds().forEach(round -> save(challenge, round));
    }

    private void save(Challenge challenge, Round round) {
        jdbc.sql(
                        """
                        insert into challenge_round
                            (id, challenge_id, level, since, due_at, state, settled_at, verdict, reasons, answered_by)
                        values (:id, :challenge, :level, :since, :dueAt, :state, :settledAt, :verdict, :reasons, :answeredBy)
                        on conflict (id) do update
                        set state = excluded.state, settled_at = excluded.settled_at, verdict = excluded.verdict,
                            reasons = excluded.reasons, answered_by = excluded.answered_by
                        """)
                .paramSource(
                        outcome(round.outcome())
                                .addValue("id", round.id().value())
                                .addValue("challenge", challenge.id().value())
                                .addValue("level", round.level().code())
                                .addValue("since", Columns.utc(round.since()))
                                .addValue("dueAt", Columns.utc(round.dueAt())))
                .update();
    }

    private static MapSqlParameterSource outcome(Outcome outcome) {
        var columns =
                new MapSqlParameterSource()
                        .addValue("verdict", null)
                        .addValue("reasons", null)
                        .addValue("answeredBy", null)
                        .addValue("settledAt", null);
        return switch (outcome) {
            case Outcome.Waiting() -> columns.addValue("state", WAITING);
            case Outcome.NotAnswered(var at) ->
                    columns.addValue("state", NOT_ANSWERED).addValue("settledAt", Columns.utc(at));
            case Outcome.Answered(var answer) ->
                    columns.addValue("state", ANSWERED)
                            .addValue("settledAt", Columns.utc(answer.at()))
                            .addValue("verdict", answer.verdict().code())
                            .addValue("reasons", answer.reasons())
                            .addValue("answeredBy", answer.by().value());
        };
    }

    private static Round read(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(Columns.id(row, "id")),
                Level.of(row.getString("level")),
                Columns.instant(row, "since"),
                Columns.instant(row, "due_at"),
                read(row, row.getString("state")));
    }

    private static Outcome read(ResultSet row, String state) throws SQLException {
        return switch (state) {
            case WAITING -> new Outcome.Waiting();
            case NOT_ANSWERED -> new Outcome.NotAnswered(Columns.instant(row, "settled_at"));
            case ANSWERED ->
                    new Outcome.Answered(
                            new Answer(
                                    Verdict.of(row.getString("verdict")),
                                    row.getString("reasons"),
                                    new StaffId(Columns.id(row, "answered_by")),
                                    Columns.instant(row, "settled_at")));
            default -> throw new IllegalStateException("no stage is " + state);
        };
    }
}
