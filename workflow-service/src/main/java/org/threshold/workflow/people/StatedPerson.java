package org.threshold.workflow.people;

/**
 * A person as somebody described them, with only what is known: "unknown child, about 2 months" is
 * enough.
 */
public record StatedPerson(PersonKind kind, Names names, Born born, Sex sex, HealthDetails health) {

    /** A person of whom nothing is known but what they are. */
    public static StatedPerson unknown(PersonKind kind) {
        return new StatedPerson(
                kind, Names.unknown(), new Born.Unknown(), Sex.NOT_KNOWN, HealthDetails.none());
    }

    /** The same person under these names. */
    public StatedPerson named(Names known) {
        return new StatedPerson(kind, known, born, sex, health);
    }

    /** The same person, born then. */
    public StatedPerson born(Born known) {
        return new StatedPerson(kind, names, known, sex, health);
    }

    /** The same person, with this sex recorded. */
    public StatedPerson sex(Sex known) {
        return new StatedPerson(kind, names, born, known, health);
    }

    /** The same person with this NHS number and practice. */
    public StatedPerson health(HealthDetails known) {
        return new StatedPerson(kind, names, born, sex, known);
    }
}
