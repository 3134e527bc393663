package org.threshold.workflow.onduty.domain;

import java.time.Instant;
import java.util.Optional;

/** Who is on duty in a role at an instant, or why that cannot be said. */
public sealed interface Cover {

    /**
     * Somebody is.
     *
     * @param name of the desk or its title, not of a person
     * @param ring their telephone
     */
    record OnDuty(String name, String ring, Instant until) implements Cover {}

    /**
     * There is a rota, and it has nobody.
     *
     * @param until when somebody comes on duty; empty when the rota names nobody after that
     */
    record Nobody(Optional<Instant> until) implements Cover {}

    /** Nobody entered a rota; the role is told at all hours. */
    record NoRota() implements Cover {}

    /** The copy says how it was, and that this has ended. */
    record MayHaveChanged(Cover last) implements Cover {}

    /** The copy does not go back so far. */
    record NotKnown() implements Cover {}
}
