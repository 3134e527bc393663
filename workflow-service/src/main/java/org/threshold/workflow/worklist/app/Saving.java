package org.threshold.workflow.worklist.app;

import org.threshold.workflow.platform.Refusal;

/** What became of a name for a view. */
public sealed interface Saving {

    /** The view has it. */
    record Saved(SavedView view) implements Saving {}

    /** The view cannot have it. */
    record Refused(Refusal refusal) implements Saving {}

    /** The person has no such view. */
    record NoSuchView() implements Saving {}
}
