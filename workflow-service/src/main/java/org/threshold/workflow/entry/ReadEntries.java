package org.threshold.workflow.entry;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/** Reads what belongs to the entries of a case, for whoever shows these already. */
@FunctionalInterface
public interface ReadEntries {

    /** The entries of a case and of those that joined it, what happened last first. */
    CaseEntries of(CaseRef ref);

    /** Those of several cases. */
    default CaseEntries ofAll(List<CaseRef> refs) {
        return new CaseEntries(
                refs.stream().flatMap(ref -> of(ref).all().stream()).distinct().toList());
    }
}
