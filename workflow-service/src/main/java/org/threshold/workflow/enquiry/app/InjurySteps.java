package org.threshold.workflow.enquiry.app;

import java.util.Set;

/** The human steps from an injury on, before there is an enquiry; no process waits for them. */
final class InjurySteps {

    /** The kind of subject that they and their limits belong to. */
    static final String SUBJECT = "injured-child";

    static final String SEE = "see-injured-child";
    static final String FIRST_SURVEY = "survey-injured-child";
    static final String SECOND_SURVEY = "survey-injured-child-again";
    static final Set<String> ALL = Set.of(SEE, FIRST_SURVEY, SECOND_SURVEY);

    private InjurySteps() {}
}
