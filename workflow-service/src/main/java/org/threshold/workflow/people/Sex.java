package org.threshold.workflow.people;

/** Sex as recorded; the four values of the NHS data dictionary's person phenotypic sex. */
public enum Sex {
    FEMALE,
    MALE,
    INDETERMINATE,
    NOT_KNOWN
}
