package org.threshold.workflow.document.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The entries of a case, which its page shows in two places and reads once. */
@Component
class EntriesOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Entry>>> {

    EntriesOfCase(ReadEntries read) {
        super(read::of);
    }
}
