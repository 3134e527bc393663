package org.threshold.workflow.circumstances;

import java.util.List;

/**
 * Knows recipients of a change that no rule can name, such as the invitees of a meeting or the
 * members of a plan. They are told as well as those whom the rules name.
 */
@FunctionalInterface
public interface ExtraRecipients {

    /** Whom this feature adds; empty for a change that it has nothing to do with. */
    List<Recipient> of(NewChange change);
}
