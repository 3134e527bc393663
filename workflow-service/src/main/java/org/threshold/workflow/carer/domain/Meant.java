package org.threshold.workflow.carer.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.people.PersonId;

/** Whether somebody on record is meant: a person says so, never the system. */
public sealed interface Meant {

    /** The word for nobody on record. */
    String NOBODY = "nobody";

    /** Nobody has said. */
    record NotSaid() implements Meant {}

    /** Nobody on record is meant. */
    record NobodyKnown() implements Meant {}

    /** This person is. */
    record Known(PersonId person) implements Meant {}

    /** As stored and sent; empty where nobody has said. */
    default String code() {
        return switch (this) {
            case NotSaid() -> "";
            case NobodyKnown() -> NOBODY;
            case Known(var person) -> person.value().toString();
        };
    }

    /** What this code says; empty when it is none. */
    static Optional<Meant> of(String code) {
        if (code.isEmpty()) {
            return Optional.of(new NotSaid());
        }
        if (code.equals(NOBODY)) {
            return Optional.of(new NobodyKnown());
        }
        return ID.matcher(code).matches()
                ? Optional.of(new Known(new PersonId(UUID.fromString(code))))
                : Optional.empty();
    }

    /** The shape of an id. */
    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
}
