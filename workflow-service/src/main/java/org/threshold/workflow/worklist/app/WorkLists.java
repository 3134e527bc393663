package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** Reads the waiting tasks as lists: a page of one, and how many there are. */
public interface WorkLists {

    /** At most so many tasks of a list, those that stand after a place. */
    List<TaskView> page(Asked asked, Place after, int most);

    /** How many tasks a list has, and how many of them stand at a place or before it. */
    Counted count(Asked asked, Place place);

    /**
     * The places of single tasks of a list.
     *
     * @param numbers the numbers of the tasks, from 1 on; one that there is not is left out
     */
    Map<Integer, Place> places(Asked asked, Collection<Integer> numbers);

    /** How many tasks of a list are due by when, each of them present. */
    Map<DueState, Integer> due(Asked asked);

    /** How many tasks of a list are of each kind, by the code of its step. */
    Map<String, Integer> steps(Asked asked);

    /** How many tasks of a list each role may do; one that several may do counts for each. */
    Map<Role, Integer> roles(Asked asked);

    /** How many wait for a person, for anybody in some roles, and at all. */
    InAll inAll(Optional<StaffId> mine, Set<Role> roles);

    /**
     * Whose tasks.
     *
     * @param claimedBy only those this person has claimed; empty for all
     * @param candidates only open ones that one of these roles may do; empty for any
     */
    record Whose(Optional<StaffId> claimedBy, Set<Role> candidates) {

        /** Everybody's. */
        public static final Whose ALL = new Whose(Optional.empty(), Set.of());

        public Whose {
            candidates = Set.copyOf(candidates);
        }
    }

    /**
     * A list.
     *
     * @param now the instant that by when tasks are due is taken from, UTC
     */
    record Asked(Whose whose, WorkChoice choice, WorkOrder order, Instant now) {}

    /** How many there are, overdue, in all, and up to a place. */
    record Counted(int overdue, int all, int before) {}

    /** How many there are in each list as a whole. */
    record InAll(int mine, int available, int all) {}

    /** A place in a list, which is ordered by an instant and the id. */
    record Place(Instant at, TaskId id) {

        /** Before the first task. */
        public static final Place START = new Place(Instant.EPOCH, new TaskId(new UUID(0, 0)));

        /** The place of a task in a list. */
        public static Place of(TaskView task, WorkOrder order) {
            return switch (order) {
                case URGENT -> new Place(task.due().dueAt(), task.id());
                case NEWEST -> new Place(task.due().openedAt(), task.id());
            };
        }
    }
}
