package org.threshold.workflow.worklist;

import java.util.List;

/** Says on the page that follows a task who was told because it was finished. */
@FunctionalInterface
public interface ToldOfWork {

    /**
     * Something that was told with it.
     *
     * @param what in words that name nobody
     * @param who the recipients, in words
     */
    record Told(String what, List<String> who) {

        public Told {
            who = List.copyOf(who);
        }
    }

    /** What was told with a task that is done; nothing of one that is not. */
    List<Told> of(TaskView task);
}
