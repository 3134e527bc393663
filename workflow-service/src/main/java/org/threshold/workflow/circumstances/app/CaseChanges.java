package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.referral.CaseRef;

/** Lists what happened in a case, without what was said about it. */
@FunctionalInterface
public interface CaseChanges {

    /** The changes of a case and of those that joined it, the newest first, at most that many. */
    List<Listed> of(CaseRef ref, int most);

    /**
     * A change in a list.
     *
     * @param relation {@code first}, {@code correction} or {@code withdrawal}
     * @param replaced whether it was corrected or withdrawn
     * @param late whether a first one was recorded more than four hours after it happened
     */
    record Listed(
            ChangeId id,
            ChangeKind kind,
            String stage,
            Instant occurredAt,
            String relation,
            boolean replaced,
            boolean late) {}
}
