package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody else who lives where the child is now, with checks of their own (R-TVP-4). */
public record OtherAtHome(
        String name, Optional<LocalDate> born, CarerDetails.Checks checks, Meant meant) {

    @Override
    public String toString() {
        return "OtherAtHome[" + checks + "]";
    }
}
