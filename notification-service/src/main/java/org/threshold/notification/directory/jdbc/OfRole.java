package org.threshold.notification.directory.jdbc;

import org.threshold.notification.directory.Recipient;

/** Which rows of {@code :agency} and {@code :role} are meant, where each row was entered once. */
final class OfRole {

    /** Those of exactly this role, the oldest first. */
    static final String ALL = "where agency = :agency and role = :role order by id";

    /**
     * The one that counts: the last of the role itself, or else of any role of its agency. It is
     * asked for with every message, so both are asked for at once.
     */
    static final String COUNTING =
            """
            where agency = :agency and role in (:role, '%s')
            order by role = :role desc, id desc limit 1
            """
                    .formatted(Recipient.ANY_ROLE);

    private OfRole() {}
}
