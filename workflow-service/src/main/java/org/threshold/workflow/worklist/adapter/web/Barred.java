package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.domain.FormOffer;

/**
 * Why a task’s page has no form for somebody, and whom they can ask.
 *
 * @param assigns whether they may have the task assigned to somebody who may end it
 */
record Barred(String why, String ask, boolean assigns) {

    /** What is said; nothing where the form is there, or the task has ended. */
    static List<Barred> of(FormOffer offer, WorkRows.Task task, Actor who) {
        return switch (offer) {
            case FormOffer.Offered _, FormOffer.Ended _ -> List.of();
            case FormOffer.NotAllowed(var needs) ->
                    List.of(
                            barred(
                                    needs.refusal().problem(),
                                    needs.refusal().remedy() + held(task),
                                    who));
            case FormOffer.WithSomebody _ ->
                    List.of(
                            barred(
                                    task.holder() + " has taken this task.",
                                    "Ask " + task.holder() + ", or have the task assigned to you.",
                                    who));
        };
    }

    private static Barred barred(String why, String ask, Actor who) {
        return new Barred(why, ask, Activity.ASSIGN_TASK.allowedTo(who.roles()));
    }

    private static String held(WorkRows.Task task) {
        if (task.mine()) {
            return " Give the task back, so that they can take it.";
        }
        return task.holder().isEmpty() ? "" : " " + task.holder() + " has it.";
    }
}
