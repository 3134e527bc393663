package org.threshold.workflow.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a household lives.
 *
 * @param lines the address as one writes it, lines separated by line breaks; "no fixed address" and
 *     the like are legal
 * @param postcode empty when not known
 * @param uprn the unique property reference number, 1 to 12 digits; empty when not known
 */
public record Address(String lines, String postcode, String uprn) {

    private static final Pattern UPRN = Pattern.compile("[0-9]{1,12}");

    public Address {
        lines = lines.strip();
        postcode = postcode.strip().toUpperCase(Locale.ROOT);
        uprn = uprn.strip();
        if (lines.isEmpty() || !(uprn.isEmpty() || validUprn(uprn))) {
            throw new IllegalArgumentException("Not an address");
        }
    }

    /** An address of which only the lines are known. */
    public static Address of(String lines) {
        return new Address(lines, "", "");
    }

    /** Whether this has the shape of a unique property reference number. */
    public static boolean validUprn(String uprn) {
        return UPRN.matcher(uprn).matches();
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}
