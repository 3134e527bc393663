package org.threshold.workflow.platform;

import java.util.UUID;

/** What went wrong between the case and its process and waits for an operator. */
public interface Incidents {

    /**
     * Raises an incident; an open one of the same kind and subject is left as it is.
     *
     * @param words what is wrong and what to do, in plain English and without personal data
     */
    void raise(IncidentKind kind, UUID subjectId, String words);

    /** Closes the open incident of this kind and subject, when what was missing has appeared. */
    void healed(IncidentKind kind, UUID subjectId);
}
