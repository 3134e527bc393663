package org.threshold.workflow.worklist;

import java.util.List;
import org.threshold.workflow.access.Actor;

/** What of another feature waits for a supervising police officer, for the sergeant’s page. */
@FunctionalInterface
public interface SupervisorQueue {

    /**
     * What waits, the longest first.
     *
     * @param most how many at most
     */
    List<Awaited> waiting(Actor who, int most);

    /**
     * Something that waits for a supervising officer.
     *
     * @param words what it is and when it began, in a sentence without names
     * @param cases the references of its cases
     * @param missing what of the police it lacks, and how to get it
     * @param page the address of it
     */
    record Awaited(String words, List<String> cases, String missing, String page) {

        public Awaited {
            cases = List.copyOf(cases);
        }
    }
}
