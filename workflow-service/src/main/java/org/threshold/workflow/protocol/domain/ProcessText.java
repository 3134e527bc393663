package org.threshold.workflow.protocol.domain;

import java.util.List;

/**
 * A process in words, as its model says it.
 *
 * @param id the process, as it is deployed
 * @param name its name for people
 * @param about what it is for
 * @param steps what people do in it, and which process it goes through, in order
 * @param ends how it can end
 */
public record ProcessText(
        String id, String name, String about, List<Step> steps, List<String> ends) {

    public ProcessText {
        steps = List.copyOf(steps);
        ends = List.copyOf(ends);
    }

    /**
     * Something that is done.
     *
     * @param name what is done
     * @param step the human step; empty where another process does it
     * @param process that other process; empty for a human step
     */
    public record Step(String name, String step, String process) {}
}
