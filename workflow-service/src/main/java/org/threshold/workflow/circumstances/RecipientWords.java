package org.threshold.workflow.circumstances;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/** How people are shown a recipient: its agency and the duty role there. */
public final class RecipientWords {

    private RecipientWords() {}

    /** For example "Health visiting, school nurse". */
    public static String of(Recipient recipient) {
        return of(recipient.agency().code(), recipient.role());
    }

    /** The same from the codes that are kept with an acknowledgement. */
    public static String of(String agency, String role) {
        return agency(agency) + ", " + role(role);
    }

    /** The agency alone: "Health visiting". */
    public static String agency(String code) {
        return Agency.of(code).map(Agency::words).orElseGet(() -> plain(code));
    }

    /** The duty role alone, in the middle of a sentence: "school nurse". */
    public static String role(String code) {
        return Role.of(code).map(Role::words).orElseGet(() -> plain(code));
    }

    private static String plain(String code) {
        return code.replace('-', ' ');
    }
}
