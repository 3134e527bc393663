package org.threshold.workflow.summary.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Shows the summary of a case; whoever reads it is kept in the audit. */
@Service
public class ReadSummary {

    private final Access access;
    private final Cases cases;
    private final SummarySheets sheets;
    private final SummaryRecord record;

    ReadSummary(Access access, Cases cases, SummarySheets sheets, SummaryRecord record) {
        this.access = access;
        this.cases = cases;
        this.sheets = sheets;
        this.record = record;
    }

    /** That of a case; empty where there is no such case. */
    @Transactional
    public Optional<SummarySheet> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(sheets.of(ref));
    }

    /** For the form of a step that exists: the same. */
    @Transactional(readOnly = true)
    public SummarySheet forStep(List<String> refs) {
        return sheets.of(new CaseRef(refs.getFirst()));
    }
}
