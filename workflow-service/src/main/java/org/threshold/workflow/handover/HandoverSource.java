package org.threshold.workflow.handover;

import java.util.List;

/**
 * A rule that puts cases on the handover list (R-ASC-1); each feature brings those that it knows.
 * Asked once, when the list is made, in the transaction that keeps it.
 */
@FunctionalInterface
public interface HandoverSource {

    /** The cases that the night must know of, each with the reason. */
    List<HandoverReason> found(Night night);
}
