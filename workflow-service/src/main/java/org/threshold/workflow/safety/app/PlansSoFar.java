package org.threshold.workflow.safety.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.PlanGiven;

/** What was typed of a plan whose contact could not be closed yet: nothing typed is lost. */
public interface PlansSoFar {

    /** Keeps it, in place of what was kept before. */
    void keep(ContactId contact, PlanGiven plan);

    /** The contact is closed: its plan is what counts. */
    void forget(ContactId contact);

    /** What is kept of these; those of which nothing is are left out. */
    Map<ContactId, PlanGiven> of(Collection<ContactId> contacts);

    /** What is kept of one; nothing where nothing is. */
    default PlanGiven of(ContactId contact) {
        return of(List.of(contact)).getOrDefault(contact, PlanGiven.nothing());
    }
}
