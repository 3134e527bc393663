package org.threshold.notification.directory;

/** What the directory says to "how is this duty role reached?". */
public sealed interface Lookup {

    /**
     * It can be tried.
     *
     * @param entry whose entry it is: the role's own, or the one that answers for any role
     * @param endpoint where to
     */
    record Reachable(Recipient entry, Endpoint endpoint) implements Lookup {}

    /** The directory knows neither the role nor its agency. */
    record UnknownRecipient() implements Lookup {}

    /** The recipient is known, and has no channel of that preference. */
    record NoSuchChannel() implements Lookup {}

    /** The endpoint was disabled, because it said that it is gone. */
    record Disabled() implements Lookup {}
}
