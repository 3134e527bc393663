package org.threshold.workflow.handover.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.handover.app.NotTakenOver;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.UntoldLimits;

@Repository
class JdbcNotTakenOver implements NotTakenOver {

    private final UntoldLimits limits;

    JdbcNotTakenOver(JdbcClient jdbc) {
        this.limits = new UntoldLimits(jdbc, "handover_not_taken_over", "entry_id");
    }

    @Override
    public void note(Passed passed) {
        limits.note(
                new UntoldLimits.Passed(
                        passed.limit().value(), passed.entry().value(), passed.dueAt()));
    }

    @Override
    public List<Passed> unasked(int most) {
        return limits.untold(most).stream()
                .map(
                        one ->
                                new Passed(
                                        new DeadlineId(one.limit()),
                                        new EntryId(one.subject()),
                                        one.dueAt()))
                .toList();
    }

    @Override
    public boolean asked(DeadlineId limit, Instant at) {
        return limits.told(limit.value(), at);
    }
}
