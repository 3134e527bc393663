package org.threshold.workflow.challenge.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.challenge.app.NotAnswered;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.UntoldLimits;

@Repository
class JdbcNotAnswered implements NotAnswered {

    private final UntoldLimits limits;

    JdbcNotAnswered(JdbcClient jdbc) {
        this.limits = new UntoldLimits(jdbc, "challenge_not_answered", "round_id");
    }

    @Override
    public void note(Passed passed) {
        limits.note(
                new UntoldLimits.Passed(
                        passed.limit().value(), passed.round().value(), passed.dueAt()));
    }

    @Override
    public List<Passed> waiting(int most) {
        return limits.untold(most).stream()
                .map(
                        one ->
                                new Passed(
                                        new DeadlineId(one.limit()),
                                        new RoundId(one.subject()),
                                        one.dueAt()))
                .toList();
    }

    @Override
    public boolean seen(DeadlineId limit, Instant at) {
        return limits.told(limit.value(), at);
    }
}
