package org.threshold.workflow.circumstances;

import java.util.List;
import java.util.UUID;

/** Knows which GP practices have answered; features that ask them bring it (R-4.2-5b). */
@FunctionalInterface
public interface PracticesHeard {

    /**
     * The codes of those that have answered what this subject waits for; none where the feature
     * does not know the subject.
     */
    List<String> of(UUID subject);
}
