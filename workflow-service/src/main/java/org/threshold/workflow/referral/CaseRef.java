package org.threshold.workflow.referral;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of one child's case, for example {@code CP-2041}: opaque, and safe in events.
 *
 * @param value {@code CP-} and a number
 */
public record CaseRef(String value) {

    private static final Pattern SHAPE = Pattern.compile("CP-[0-9]{1,12}");

    public CaseRef {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    /** What this reads as; empty where it has not the shape of a case reference. */
    public static Optional<CaseRef> of(String value) {
        return valid(value) ? Optional.of(new CaseRef(value)) : Optional.empty();
    }

    /** Whether this has the shape of a case reference. */
    public static boolean valid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
