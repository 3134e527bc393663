package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.referral.CaseRef;

/** Knows in which cases something of a kind was ever recorded. */
@FunctionalInterface
public interface CasesWithChange {

    /** The open cases, each under the one that answers for it, in the order of their references. */
    List<CaseRef> with(ChangeKind kind);
}
