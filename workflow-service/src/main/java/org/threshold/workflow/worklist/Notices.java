package org.threshold.workflow.worklist;

import org.threshold.workflow.access.Role;

/** Puts notices on the work list, in the caller's transaction. */
public interface Notices {

    /** Tells everybody who holds the role, in one notice. */
    void tell(Role role, Notice.About about, String words);
}
