package org.threshold.workflow.people.app;

import org.threshold.workflow.people.AdultOfConcernNear;

/** Tells other features, within the current transaction. */
public interface Announcements {

    void announce(AdultOfConcernNear event);
}
