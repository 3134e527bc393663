package org.threshold.workflow.worklist;

import org.threshold.workflow.access.Actor;

/**
 * How one kind of step is ended; each feature brings its own.
 *
 * @param <F> what a person fills in, in the shape of the API
 */
public interface StepCompletion<F> {

    /** The step, as the task names it. */
    String step();

    /** What is to be done, for people: "Decide next steps on the referral". */
    String words();

    /** The form's type. */
    Class<F> form();

    /** Ends the step with what was filled in; all gates are behind this. */
    Completion complete(Actor who, TaskView task, F form);
}
