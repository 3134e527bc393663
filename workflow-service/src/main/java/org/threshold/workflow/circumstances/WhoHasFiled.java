package org.threshold.workflow.circumstances;

import java.util.List;

/** Knows who of those who were told of a change has put it in its records (R-GP-3). */
@FunctionalInterface
public interface WhoHasFiled {

    /** Those who were told of a change, each with whether it has said that it is filed. */
    List<Filing> of(ChangeId change);

    /**
     * Somebody who was told.
     *
     * @param filed whether it has said that it stands in its records; to acknowledge is not to say
     *     that
     */
    record Filing(Recipient who, boolean filed) {}
}
