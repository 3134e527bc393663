package org.threshold.workflow.worklist.app;

/**
 * What somebody typed into the form of a task.
 *
 * @param json the form in the shape of the API, as far as it can be read
 * @param fields every field as it was typed, so also what cannot be read yet; empty when a program
 *     sent the form
 */
public record TypedForm(String json, String fields) {

    @Override
    public String toString() {
        return "TypedForm[withheld]";
    }
}
