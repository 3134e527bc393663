package org.threshold.workflow.strategy.app;

import java.util.List;
import org.threshold.workflow.strategy.DiscussionId;

/** How a discussion came about, and who kept its record. */
public interface DiscussionHistory {

    /** The concerns that it hears, in the order in which they became known. */
    List<KnownConcern> concerns(DiscussionId id);

    /** Who kept the record of each of its meetings, in order. */
    List<MeetingRecord> records(DiscussionId id);
}
