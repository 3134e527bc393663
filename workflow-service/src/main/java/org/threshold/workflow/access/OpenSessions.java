package org.threshold.workflow.access;

import java.util.Collection;
import java.util.Set;

/** The sessions of people that have not ended, in whichever copy of the service they began. */
public interface OpenSessions {

    /** Those of the given ids whose sessions are open. */
    Set<String> among(Collection<String> ids);
}
