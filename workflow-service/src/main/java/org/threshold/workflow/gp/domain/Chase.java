package org.threshold.workflow.gp.domain;

/** Who is chased when a practice was asked what it knows and is silent (R-4.2-5b). */
public enum Chase {
    /** The practice itself, once its limit has passed. */
    PRACTICE,
    /** Whoever leads on safeguarding in the practice, before a manager of ours is told. */
    LEAD
}
