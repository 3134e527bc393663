package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;

/** How people are shown a recipient: its agency and the duty role there. */
public final class RecipientWords {

    private RecipientWords() {}

    /** For example "Health visiting, school nurse". */
    public static String of(Recipient recipient) {
        return of(recipient.agency(), recipient.role());
    }

    /** The same from the codes that are kept with an acknowledgement. */
    public static String of(String agency, String role) {
        return Agency.of(agency)
                .map(known -> of(known, role))
                .orElseGet(() -> plain(agency) + ", " + plain(role));
    }

    private static String of(Agency agency, String role) {
        return agency.words() + ", " + Role.of(role).map(Role::words).orElse(plain(role));
    }

    private static String plain(String code) {
        return code.replace('-', ' ');
    }
}
