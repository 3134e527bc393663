package org.threshold.workflow.challenge.adapter.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.challenge.app.Challenges;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcChallenges implements Challenges {

    private static final String SELECT =
            """
            select id, case_ref, topic, red, decision, decision_words, decision_by, decision_of, decision_at,
                   decided_by, agency, raised_by, by_system, name, words, raised_at, closed, closed_words, closed_at
            from challenge
            """;
    private static final String LATEST = " order by raised_at desc, id desc limit :most";

    private final JdbcClient jdbc;
    private final RoundRows rounds;

    JdbcChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rounds = new RoundRows(jdbc);
    }

    @Override
    public void add(Challenge one) {
        jdbc.sql(
                        """
                        insert into challenge
                            (id, case_ref, topic, red, decision, decision_words, decision_by, decision_of, decision_at,
                             decided_by, agency, raised_by, by_system, name, words, raised_at)
                        values (:id, :caseRef, :topic, :red, :decision, :decisionWords, :decisionBy, :decisionOf,
                                :decisionAt, :decidedBy, :agency, :raisedBy, :bySystem, :name, :words, :raisedAt)
                        """)
                .paramSource(ChallengeColumns.of(one))
                .update();
        rounds.save(one);
    }

    @Override
    public Optional<Challenge> find(ChallengeId id) {
        return read(id, "");
    }

    @Override
    public Optional<Challenge> find(RoundId id) {
        return rounds.challengeOf(id).flatMap(one -> find(new ChallengeId(one)));
    }

    @Override
    public Optional<Challenge> lock(ChallengeId id) {
        return read(id, " for update");
    }

    private Optional<Challenge> read(ChallengeId id, String lock) {
        return whole(
                        jdbc.sql(SELECT + "where id = :id" + lock)
                                .param("id", id.value())
                                .query(ChallengeRow::read)
                                .list())
                .stream()
                .findFirst();
    }

    @Override
    public void save(Challenge one) {
        one.closing()
                .ifPresent(
                        closing ->
                                jdbc.sql(
                                                """
                                                update challenge
                                                set closed = :kind, closed_words = :words, closed_at = :at
                                                where id = :id
                                                """)
                                        .param("kind", closing.kind().name())
                                        .param("words", closing.words())
                                        .param("at", Columns.utc(closing.at()))
                                        .param("id", one.id().value())
                                        .update());
        rounds.save(one);
    }

    @Override
    public List<Challenge> of(CaseRef ref) {
        return whole(
                jdbc.sql(SELECT + "where case_ref = :ref order by raised_at desc, id desc")
                        .param("ref", ref.value())
                        .query(ChallengeRow::read)
                        .list());
    }

    @Override
    public List<Challenge> open(int most) {
        return latest("where closed is null", most);
    }

    @Override
    public List<Challenge> all(int most) {
        return latest("", most);
    }

    private List<Challenge> latest(String which, int most) {
        return whole(
                jdbc.sql(SELECT + which + LATEST)
                        .param("most", most)
                        .query(ChallengeRow::read)
                        .list());
    }

    private List<Challenge> whole(List<ChallengeRow> rows) {
        Map<UUID, List<Round>> found =
                rounds.of(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update challenge set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
