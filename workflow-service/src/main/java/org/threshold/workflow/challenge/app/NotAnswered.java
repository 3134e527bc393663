package org.threshold.workflow.challenge.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.deadlines.DeadlineId;

/** Stages whose limit passed, until the challenge went on to the next. */
public interface NotAnswered {

    /** Notes one; a limit is noted once. */
    void note(Passed passed);

    /** Those that were not looked at yet. */
    List<Passed> waiting(int most);

    /** Marks one as looked at; false when it was before. */
    boolean seen(DeadlineId limit, Instant at);

    /** A stage that nobody answered by then, UTC. */
    record Passed(DeadlineId limit, RoundId round, Instant dueAt) {}
}
