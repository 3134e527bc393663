package org.threshold.workflow.prebirth.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.people.NhsIdentity;

/**
 * What is known of the pregnancy.
 *
 * @param expected the day in England on which the child is expected; empty while nobody knows it
 * @param mother the mother’s NHS number: an unborn child has none of its own
 */
public record Pregnancy(Optional<LocalDate> expected, NhsIdentity mother) {

    /** A pregnancy of which the mother’s number is not known yet. */
    public static Pregnancy expected(Optional<LocalDate> on) {
        return new Pregnancy(on, new NhsIdentity.LeftOut());
    }

    /** The same, with whatever the other knows and this does not. */
    public Pregnancy or(Pregnancy other) {
        return new Pregnancy(
                expected.or(other::expected),
                mother instanceof NhsIdentity.LeftOut ? other.mother() : mother);
    }
}
