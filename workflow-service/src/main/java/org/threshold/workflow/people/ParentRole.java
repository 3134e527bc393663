package org.threshold.workflow.people;

/** The places that every child's record has for parents (L-3.1.17). */
public enum ParentRole {
    MOTHER,
    FATHER,
    /** Anybody else with parental responsibility. */
    OTHER_PARENTAL_RESPONSIBILITY
}
