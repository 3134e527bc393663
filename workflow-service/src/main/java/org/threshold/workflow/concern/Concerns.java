package org.threshold.workflow.concern;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Notes minor concerns, for features that find one while doing their own work. */
@FunctionalInterface
public interface Concerns {

    /**
     * Notes it as of now, in the caller's transaction, which has locked the row of the case; with
     * others it is looked at the same day.
     *
     * @param words what was found, naming nobody
     */
    void note(Actor by, CaseRef ref, String words);
}
