package org.threshold.workflow.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * Tells what entries say, in the words of the feature that keeps them: whoever corrects an entry
 * has to read it (R-Hosp-3a). It is read here by whoever may read it there, and who read it is kept
 * in the audit as there.
 */
public interface EntryWords {

    /** The kinds of entries that the feature keeps; no other feature keeps them. */
    Set<EntryKind> kinds();

    /**
     * What entries of a case say, each in a few lines; one that is not there is left out. More may
     * be told than is asked for.
     *
     * @param ref the case, or one that joined it
     * @param keys the entries that are asked for, all of its {@linkplain #kinds() kinds}
     * @throws org.threshold.workflow.access.AccessRefused for whoever may not read them there
     */
    Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys);
}
