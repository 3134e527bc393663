package org.threshold.workflow.circumstances;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/**
 * A duty role of an agency that can be told something: never a named person.
 *
 * @param agency whose role it is
 * @param role the duty role's code, kebab case; of a {@link Role} of ours where there is one
 */
public record Recipient(Agency agency, String role) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern PRACTICE =
            Pattern.compile("practice-([a-z][0-9]{5})(?:-safeguarding-lead)?");

    public Recipient {
        if (!isRole(role)) {
            throw new IllegalArgumentException("not the code of a duty role");
        }
    }

    /** Whether a text has the shape of a duty role's code. */
    public static boolean isRole(String text) {
        return CODE.matcher(text).matches();
    }

    /** Somebody who works with our own work list, in the agency that the role belongs to. */
    public static Recipient of(Role role) {
        return new Recipient(role.agency(), role.code());
    }

    /** A general practice, by its organisation code. */
    public static Recipient practice(String odsCode) {
        return new Recipient(Agency.GP, "practice-" + odsCode.toLowerCase(Locale.ROOT));
    }

    /** Who leads on safeguarding in a general practice, by the practice's organisation code. */
    public static Recipient practiceLead(String odsCode) {
        return new Recipient(Agency.GP, practice(odsCode).role() + "-safeguarding-lead");
    }

    /** The organisation code of the practice that this is, or whose safeguarding lead it is. */
    public Optional<String> practiceCode() {
        var named = PRACTICE.matcher(role);
        return agency == Agency.GP && named.matches()
                ? Optional.of(named.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The role on our work list that sees a notice, if this recipient has one. */
    public Optional<Role> staffRole() {
        return Role.of(role).filter(Role::practitioner).filter(known -> known.agency() == agency);
    }

    /** Whether the recipient is inside the authority and is told by a notice only. */
    public boolean inside() {
        return agency == Agency.CHILDRENS_SOCIAL_CARE || agency == Agency.OUT_OF_HOURS;
    }

    /** The key that keeps order for this recipient, for example {@code gp:practice-k81234}. */
    public String key() {
        return agency.code() + ":" + role;
    }

    /** The recipient with this {@link #key}, if it is one. */
    public static Optional<Recipient> of(String key) {
        int colon = key.indexOf(':');
        String role = key.substring(colon + 1);
        return colon < 0 || !isRole(role)
                ? Optional.empty()
                : Agency.of(key.substring(0, colon)).map(agency -> new Recipient(agency, role));
    }
}
