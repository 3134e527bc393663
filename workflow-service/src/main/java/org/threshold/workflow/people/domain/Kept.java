package org.threshold.workflow.people.domain;

/** What became of a person handed to the register. */
public enum Kept {
    /** It is on record. */
    KEPT,
    /** Another record holds the NHS number; nothing is on record. */
    NUMBER_TAKEN,
    /** Somebody corrected the person meanwhile; nothing is on record. */
    OVERTAKEN
}
