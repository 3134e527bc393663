package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.WorkLists.Asked;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.app.WorkLists.Whose;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** What waits: for me, for anybody in my roles, or at all. */
@Service
public class ListTasks {

    private final Access access;
    private final Tasks tasks;
    private final WorkLists lists;
    private final CaseClock clock;

    ListTasks(Access access, Tasks tasks, WorkLists lists, CaseClock clock) {
        this.access = access;
        this.tasks = tasks;
        this.lists = lists;
        this.clock = clock;
    }

    /** Which list. */
    public enum View {
        MINE,
        AVAILABLE,
        ALL;

        /** Whose tasks are on it when this person looks. */
        Whose of(Actor who) {
            return switch (this) {
                case MINE -> new Whose(who.staff(), Set.of());
                case AVAILABLE -> new Whose(Optional.empty(), who.roles());
                case ALL -> Whose.ALL;
            };
        }
    }

    /** What somebody wishes to see of a list, and in what order. */
    public record Wish(View view, WorkChoice choice, WorkOrder order) {

        /** All of a list, the most urgent first. */
        public static Wish all(View view) {
            return new Wish(view, WorkChoice.EVERYTHING, WorkOrder.URGENT);
        }
    }

    /** A page of a list. */
    @Transactional(readOnly = true)
    public List<TaskView> handle(Actor who, Wish wish, Place after, int most) {
        access.require(who, Activity.READ_TASKS);
        var asked = new Asked(wish.view().of(who), wish.choice(), wish.order(), clock.now());
        return lists.page(asked, after, most);
    }

    /**
     * What waits for somebody: their own tasks, then those that they may take.
     *
     * @param inAll how many there are, whatever is shown
     */
    public record Own(List<TaskView> first, int inAll) {

        public Own {
            first = List.copyOf(first);
        }
    }

    /** The first of what waits for somebody, and how much that is in all. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Own own(Actor who, int most) {
        List<TaskView> first =
                Stream.of(View.MINE, View.AVAILABLE)
                        .flatMap(it -> handle(who, Wish.all(it), Place.START, most).stream())
                        .limit(most)
                        .toList();
        var inAll = lists.inAll(who.staff(), who.roles());
        return new Own(first, inAll.mine() + inAll.available());
    }

    /** One task, waiting or not. */
    @Transactional(readOnly = true)
    public Optional<TaskView> one(Actor who, TaskId id) {
        access.require(who, Activity.READ_TASKS);
        return tasks.find(id);
    }
}
