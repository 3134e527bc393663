package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** What every item of an investigation is asked: whom it is about, and by when it is wanted. */
final class AskedOfItem {

    private AskedOfItem() {}

    /** The references of cases; what is no reference is refused. */
    static List<CaseRef> cases(Reading reading, @Nullable List<String> given) {
        List<CaseRef> read = new ArrayList<>();
        for (String ref : Reading.list(given)) {
            if (CaseRef.valid(ref)) {
                read.add(new CaseRef(ref));
            } else {
                reading.refuse(
                        "cases",
                        "This is not the reference of a case.",
                        "Give references like CP-2041, or leave them out.");
            }
        }
        return read;
    }

    /** When somebody wants something to be due; by the limit, if they say nothing. */
    static WantedDue due(@Nullable Instant at, @Nullable String reason) {
        return at == null ? new WantedDue.ByTheLimit() : new WantedDue.At(at, Reading.text(reason));
    }
}
