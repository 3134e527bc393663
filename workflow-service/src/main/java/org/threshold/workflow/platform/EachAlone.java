package org.threshold.workflow.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has each of several things that wait handled by itself: one that fails holds back none of those
 * after it, is tried again the next time, and is an operator's incident until it succeeds.
 */
@Component
public class EachAlone {

    private static final String WORDS =
            "Something that is due cannot be handled. It is tried again all the time; what is wrong"
                    + " stands in the log under this subject.";
    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    private final Incidents incidents;

    /** Made by Spring. */
    public EachAlone(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * Handles each.
     *
     * @param id what an incident about it is filed under
     * @param use the use case, a transaction of its own
     */
    public <T> void handle(List<T> waiting, Function<T, UUID> id, Consumer<T> use) {
        for (T one : waiting) {
            UUID subject = id.apply(one);
            try {
                use.accept(one);
                incidents.healed(IncidentKind.DUE_WORK_FAILS, subject);
            } catch (RuntimeException e) {
                LOG.error("due work on {} fails: {}", subject, e.getClass().getName());
                incidents.raise(IncidentKind.DUE_WORK_FAILS, subject, WORDS);
            }
        }
    }
}
