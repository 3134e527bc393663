package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.History;
import org.threshold.workflow.referral.CaseRef;

/** Shows what the changes of a case come to: where the child is, and its injuries. */
@Service
public class ReadSoFar {

    private final Access access;
    private final ChangeRecords records;
    private final CaseChanges changes;

    ReadSoFar(Access access, ChangeRecords records, CaseChanges changes) {
        this.access = access;
        this.records = records;
        this.changes = changes;
    }

    /**
     * What stands of a case, and what was recorded last.
     *
     * @param whereabouts the latest that says where the child is, if any does
     * @param injuries what was seen, the latest first
     * @param latest the changes, the newest first
     */
    public record SoFar(
            Optional<NewChange> whereabouts,
            List<NewChange> injuries,
            List<CaseChanges.Listed> latest) {

        public SoFar {
            injuries = List.copyOf(injuries);
            latest = List.copyOf(latest);
        }
    }

    /**
     * Nothing of anything when there is no such case.
     *
     * @param most how many of the latest changes
     */
    @Transactional(readOnly = true)
    public SoFar handle(Actor who, CaseRef ref, int most) {
        access.require(who, Activity.READ_CASE);
        var history = new History(records.standing(ref));
        return new SoFar(history.whereabouts(), history.injuries(), changes.of(ref, most));
    }
}
