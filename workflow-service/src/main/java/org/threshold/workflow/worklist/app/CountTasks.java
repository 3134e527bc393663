package org.threshold.workflow.worklist.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.app.Tasks.Filter;
import org.threshold.workflow.worklist.app.Tasks.Place;

/** How many tasks wait in each list. */
@Service
public class CountTasks {

    private final Access access;
    private final TaskCounts counts;

    CountTasks(Access access, TaskCounts counts) {
        this.access = access;
        this.counts = counts;
    }

    /** The number for each list, each of them present. */
    @Transactional(readOnly = true)
    public Map<ListTasks.View, Integer> handle(Actor who) {
        access.require(who, Activity.READ_TASKS);
        Map<ListTasks.View, Integer> waiting = new EnumMap<>(ListTasks.View.class);
        for (var view : ListTasks.View.values()) {
            waiting.put(view, counts.waiting(filter(who, view)));
        }
        return waiting;
    }

    private static Filter filter(Actor who, ListTasks.View view) {
        return switch (view) {
            case MINE -> new Filter(who.staff(), Set.of(), Place.START, 1);
            case AVAILABLE -> new Filter(Optional.empty(), who.roles(), Place.START, 1);
            case ALL -> new Filter(Optional.empty(), Set.of(), Place.START, 1);
        };
    }
}
