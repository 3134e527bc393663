package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody else who lives where the child is now, with checks of their own (R-TVP-4). */
public record OtherAtHome(
        String name, Optional<LocalDate> born, CarerDetails.Checks checks, Meant meant) {

    /** The same, with what somebody adds; what they leave out stays as it was. */
    OtherAtHome with(OtherAtHome more) {
        return new OtherAtHome(
                more.name,
                more.born.or(() -> born),
                checks.with(more.checks),
                more.meant instanceof Meant.NotSaid ? meant : more.meant);
    }

    /** Whether it is the same person, as far as the name says. */
    boolean sameName(OtherAtHome other) {
        return !name.isBlank() && name.strip().equalsIgnoreCase(other.name.strip());
    }

    @Override
    public String toString() {
        return "OtherAtHome[" + checks + "]";
    }
}
