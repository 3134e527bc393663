package org.threshold.workflow.letter;

/**
 * Has a parent told why contact with the child is restricted, and that it is no longer; that parent
 * alone (F-1.3.9).
 */
public interface RestrictionLetters {

    /**
     * The adult has to be told, where that is a parent on record of the case’s child, in the
     * transaction that records it. Safe twice.
     */
    void restricted(ContactRestricted restricted);

    /**
     * The restriction is lifted: the same adult has to be told that, too. Safe twice.
     *
     * @param lifted with when that came on record, and how contact was restricted until then
     */
    void lifted(ContactRestricted lifted);

    /** Whether the adult was told of the restriction. */
    Telling of(ContactRestricted restricted);
}
