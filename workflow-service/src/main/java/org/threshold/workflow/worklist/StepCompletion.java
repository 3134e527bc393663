package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;

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

    /**
     * What ends the step, as the use case behind {@link #complete} requires it: who may not do it
     * is told so before anything is typed.
     */
    Activity needs();

    /** Ends the step with what was filled in; all gates are behind this. */
    Completion complete(Actor who, TaskView task, F form);

    /**
     * What the task's page asks, in the order of the page; the names and shapes are those of {@link
     * #form()}. Empty: only a button that says the step is done.
     */
    default List<FormField> fields(TaskView task) {
        return List.of();
    }

    /**
     * What is on record already of what the page asks, by path ({@code father.why}): it is filled
     * in, so that nobody enters it a second time, and whoever ends the step may change it. Asked
     * only for whoever may.
     */
    default Map<String, String> onRecord(TaskView task) {
        return Map.of();
    }

    /**
     * Whether the step is a decision that rests on what was found out about the child: its page
     * then shows what every {@link DecisionBasis} knows of its cases.
     */
    default boolean restsOnFindings() {
        return false;
    }

    /**
     * Whether somebody agrees here, or not, to what another person found or asked for: the work
     * list has these together, for whoever others wait for.
     */
    default boolean approves() {
        return false;
    }

    /**
     * What is to be decided, in full, where the form does not say it itself: it stands above the
     * form. Drawn as a part of a case’s page is; whoever reads it is kept in the audit as there.
     */
    default Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.empty();
    }

    /** The address of the page that shows what the step is about; empty when there is none. */
    default Optional<String> page(TaskView task) {
        return Optional.empty();
    }
}
