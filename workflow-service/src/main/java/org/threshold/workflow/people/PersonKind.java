package org.threshold.workflow.people;

/** What somebody was when first recorded; {@link Born#childOn} says what they are on a day. */
public enum PersonKind {
    /** Under 18, or not yet born. */
    CHILD,
    ADULT
}
