package org.threshold.workflow.people;

/**
 * A person as other features show them.
 *
 * @param displayName for pages only: never in logs, events or engine variables
 */
public record PersonView(PersonId id, String displayName, Born born, PersonKind kind) {

    @Override
    public String toString() {
        return "PersonView[" + id.value() + "]";
    }
}
