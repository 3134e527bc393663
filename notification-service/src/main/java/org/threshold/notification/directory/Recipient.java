package org.threshold.notification.directory;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A duty role of an agency, outside the authority.
 *
 * @param agency the agency's code, such as {@code police}
 * @param role the duty role's code, such as {@code police-referral-sergeant}
 */
public record Recipient(String agency, String role) {

    /** Stands for every role of an agency that has no entry of its own. */
    public static final String ANY_ROLE = "any";

    /** By agency, then by role. */
    static final Comparator<Recipient> BY_CODES =
            Comparator.comparing(Recipient::agency).thenComparing(Recipient::role);

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    /** Before the ODS code of a GP practice, in small letters. */
    private static final String PRACTICE = "practice-";

    /** The ODS code, and after it the practice's safeguarding lead where it is not the practice. */
    private static final Pattern ODS = Pattern.compile("[a-z][0-9]{5}(-safeguarding-lead)?");

    public Recipient {
        if (!isCode(agency) || !isCode(role)) {
            throw new IllegalArgumentException("A recipient is two codes: agency and role");
        }
    }

    /** Whether it is named as a GP practice is, without having the shape of an ODS code. */
    boolean misnamesPractice() {
        return role.startsWith(PRACTICE)
                && !ODS.matcher(role.substring(PRACTICE.length())).matches();
    }

    /** Whether a text can be the code of an agency or a role: a-z, 0-9 and hyphens, up to 64. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * What was entered for this role, or else what answers for all roles of its agency without
     * their own.
     */
    <T> Optional<T> entered(Function<Recipient, Optional<T>> of) {
        return of.apply(this).or(() -> of.apply(new Recipient(agency, ANY_ROLE)));
    }
}
