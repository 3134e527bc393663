package org.threshold.workflow.circumstances;

/** What holds for a case, as far as it decides who must be told (event catalogue, section 2). */
public enum Circumstance {
    /** The police are investigating: they must hear of every change (L-3.1.10). */
    INVESTIGATION_OPEN,
    /** A section 47 enquiry is open. */
    ENQUIRY_OPEN,
    /** A strategy discussion is open. */
    DISCUSSION_OPEN,
    /** Injured, and not mobile by itself (L-3.1.5). */
    RED_PATH,
    /** A return home was decided and approved, so that going home is no surprise (L-3.1.7). */
    RETURN_HOME_DECIDED,
    /** The child is in police protection. */
    POLICE_PROTECTION,
    /** The child was taken from hospital against advice, and nothing later says where it is. */
    AGAINST_ADVICE,
    /** An assessment of domestic abuse that stands is of the high grade. */
    HIGH_DASH,
    /** The child is an in-patient. */
    IN_HOSPITAL,
    /** The child has a hospital appointment within 14 days. */
    HOSPITAL_APPOINTMENT_SOON,
    /** A child linked to the case has a child protection plan. */
    ON_PLAN,
    /** A social worker is allocated; without one the duty team answers. */
    ALLOCATED,
    /** Younger than five, or of an age that nobody knows. */
    UNDER_FIVE,
    /** Five or older, or of an age that nobody knows. */
    SCHOOL_AGE,
    /** Younger than one, or of an age that nobody knows. */
    UNDER_ONE,
    /** Younger than 28 days. */
    BABY,
    /** A pregnancy is part of the case. */
    PREGNANT,
    /** The child is resident in another authority's area. */
    RESIDENT_ELSEWHERE
}
