package org.threshold.workflow.entry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows when each entry of a case was recorded, and what corrects it. */
@Service
public class ReadCaseEntries {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final EntryRows rows;
    private final AddendumRecord record;

    ReadCaseEntries(
            Access access, Cases cases, JoinedCases joined, EntryRows rows, AddendumRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.rows = rows;
        this.record = record;
    }

    /** All of a case, what happened last first; empty when there is no such case. */
    @Transactional
    public Optional<CaseEntries> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(beside(ref));
    }

    /**
     * One that somebody is about to correct, and reads for that; empty when the case has none like
     * it.
     */
    @Transactional
    public Optional<Entry> toCorrect(Actor who, CaseRef ref, UUID id) {
        access.require(who, Activity.ADD_ADDENDUM);
        Optional<Entry> found = rows.find(known(ref), id);
        found.ifPresent(_ -> record.looked(who, ref));
        return found;
    }

    /** What belongs to entries that are shown already to somebody who may read them. */
    @Transactional(readOnly = true)
    public CaseEntries beside(CaseRef ref) {
        return new CaseEntries(rows.of(known(ref)));
    }

    private List<CaseRef> known(CaseRef ref) {
        return joined.all(joined.answering(ref));
    }
}
