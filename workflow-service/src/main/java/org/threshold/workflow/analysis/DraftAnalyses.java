package org.threshold.workflow.analysis;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.platform.Refusal;

/**
 * Draft analyses, for the features whose work ends with one. They hold back an end without
 * protection only: a conference or a strategy discussion goes ahead of them, and what is missing
 * then waits under a limit (L-3.1.19).
 */
public interface DraftAnalyses {

    /** Why this work cannot end without protection yet; empty when nothing holds it back. */
    List<Refusal> holdingBack(UUID id);

    /** An end that protects the child went ahead, in this transaction. */
    void wentAhead(UUID id);
}
