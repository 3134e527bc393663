package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PracticeListener;
import org.threshold.workflow.people.domain.Person;

/** Lets other features act on where somebody is registered with a GP. */
@Service
class PracticeNews {

    private final List<PracticeListener> listeners;

    PracticeNews(List<PracticeListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Says it when it is not what was recorded before. */
    void corrected(Actor by, Person before, Person now) {
        var practice = now.facts().health().practice();
        if (!practice.equals(before.facts().health().practice())) {
            listeners.forEach(one -> one.recorded(by, now.id(), practice));
        }
    }
}
