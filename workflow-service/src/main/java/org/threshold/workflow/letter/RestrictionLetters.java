package org.threshold.workflow.letter;

/** Has a parent told why contact with the child is restricted, that parent alone (F-1.3.9). */
public interface RestrictionLetters {

    /**
     * The adult has to be told, where that is a parent on record of the case’s child, in the
     * transaction that records it. Safe twice.
     */
    void restricted(ContactRestricted restricted);

    /** Whether the adult was. */
    Telling of(ContactRestricted restricted);
}
