package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;

/** Finds whom somebody’s own work told. */
@FunctionalInterface
public interface ToldWithWork {

    /** One recipient of one change. */
    record Told(ChangeId change, ChangeKind kind, String stage, Recipient recipient) {}

    /**
     * Whoever was told of what this actor recorded on these cases, in the order of telling.
     *
     * @param from recorded then or later, UTC
     * @param until recorded then or earlier, UTC
     */
    List<Told> of(Collection<String> caseRefs, ActorId by, Instant from, Instant until);
}
