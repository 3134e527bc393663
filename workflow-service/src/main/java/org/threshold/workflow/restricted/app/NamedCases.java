package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.referral.CaseRef;

/** Knows which cases a thing belongs to: a task, a referral, a discussion, whatever has an id. */
@FunctionalInterface
public interface NamedCases {

    /**
     * The cases that the task or the audit names with it. What was said of a restricted case itself
     * is left out, or nobody could review an opening without opening the case.
     */
    List<CaseRef> of(UUID thing);
}
