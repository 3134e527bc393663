package org.threshold.workflow.people.adapter.web.genogram;

/** The usual marks of a genogram. */
public enum Mark {
    /** A square. */
    MALE,
    /** A circle. */
    FEMALE,
    /** A diamond. */
    NOT_KNOWN,
    /** A triangle. */
    UNBORN
}
