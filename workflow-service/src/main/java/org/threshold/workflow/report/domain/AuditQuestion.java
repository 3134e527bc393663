package org.threshold.workflow.report.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sixteen questions of the review (paragraph 2.3.1), each asked so that "met" is good practice.
 */
public enum AuditQuestion {
    ASSESSMENTS("Were assessments made, also of domestic abuse, and were they of good quality?"),
    RISKS("Were the risks to the child identified?"),
    PLANS("Were plans carried out, and did they address the risks that were identified?"),
    SHARING(
            "Did agencies share information as they should, and involve other professionals or"
                    + " agencies where needed?"),
    ALL_INFORMATION("Did assessments take account of all that the agency knew?"),
    VOICE_OF_THE_CHILD(
            "Were the voices of the child and of brothers and sisters heard: their needs, and what"
                    + " life in the family was like for them? Does each contact say what the child’s"
                    + " daily life was like?"),
    WORKING_WITH_PARENTS(
            "Was what helps or hinders the work with the parents seen and dealt with?"),
    PARENTING_CAPACITY("Was parenting capacity considered and addressed?"),
    FATHER(
            "Were the father and any male carer or partner identified, and assessed in their roles"
                    + " with the children?"),
    DIVERSITY("Were the diversity needs within the family identified and addressed?"),
    CAPACITY_OF_AGENCIES("Did agencies have the capacity that good work with this family needed?"),
    SKILLS("Did staff have the skills, knowledge and experience that the family’s issues needed?"),
    COOPERATION("Did staff of the agencies co-operate to achieve the best for the children?"),
    STRATEGY("Did strategy discussions give a clear framework for the investigation of concerns?"),
    POLICIES("Were the policies of the agencies followed, and were the policies adequate?"),
    SUPERVISION("Did staff who were involved have appropriate supervision and guidance?");

    private final String words;

    AuditQuestion(String words) {
        this.words = words;
    }

    /** The question with this code, if there is one. */
    public static Optional<AuditQuestion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The name in tables and the API: {@code voice-of-the-child}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The question, for people. */
    public String words() {
        return words;
    }

    /** Its place among the sixteen, from 1. */
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }
}
