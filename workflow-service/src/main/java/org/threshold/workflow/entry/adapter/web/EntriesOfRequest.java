package org.threshold.workflow.entry.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.entry.app.ReadCaseEntries;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** What belongs to the entries of a case, which a page shows in many places and reads once. */
@Component
class EntriesOfRequest implements ReadEntries {

    private final OnceARequest<String, CaseRef, CaseEntries> once;

    EntriesOfRequest(ReadCaseEntries read) {
        this.once = new OnceARequest<>((_, ref) -> read.beside(ref));
    }

    @Override
    public CaseEntries of(CaseRef ref) {
        return once.of("", ref);
    }
}
