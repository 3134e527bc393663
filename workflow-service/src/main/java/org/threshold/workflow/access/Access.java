package org.threshold.workflow.access;

/** Says who may do what; called first in every use case. */
public interface Access {

    /**
     * Lets the actor pass, or refuses and keeps the attempt in the audit, in a transaction of its
     * own that outlives the refused one.
     *
     * @throws AccessRefused when none of the actor's roles allows the activity
     */
    void require(Actor actor, Activity activity);
}
