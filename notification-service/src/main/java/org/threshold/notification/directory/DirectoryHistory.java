package org.threshold.notification.directory;

import java.util.List;

/** What was done to the channels of a duty role, kept for good. */
public interface DirectoryHistory {

    /** Every change of a role's entry, the oldest first. */
    List<DirectoryChange> of(Recipient recipient);
}
