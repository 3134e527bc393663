package org.threshold.workflow.worklist.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** Lists of tasks in memory. */
public final class InMemoryWorkLists implements WorkLists {

    private static final Approvals APPROVALS = () -> Set.of("ring-duty-role");

    private final Collection<TaskView> tasks;
    private final Map<String, String> joined = new LinkedHashMap<>();

    /** Over these tasks, whatever becomes of them. */
    public InMemoryWorkLists(Collection<TaskView> tasks) {
        this.tasks = tasks;
    }

    /** A case is joined to another one. */
    public void join(String caseRef, String to) {
        joined.put(caseRef, to);
    }

    @Override
    public List<TaskView> page(Asked asked, Place after, int most) {
        return listed(asked).stream()
                .filter(task -> behind(task, after, asked.order()))
                .limit(most)
                .toList();
    }

    @Override
    public Counted count(Asked asked, Place place) {
        List<TaskView> listed = listed(asked);
        long overdue = listed.stream().filter(it -> !it.due().dueAt().isAfter(asked.now())).count();
        long before = listed.stream().filter(it -> !behind(it, place, asked.order())).count();
        return new Counted((int) overdue, listed.size(), (int) before);
    }

    @Override
    public Map<Integer, Place> places(Asked asked, Collection<Integer> numbers) {
        List<TaskView> listed = listed(asked);
        Map<Integer, Place> places = new LinkedHashMap<>();
        for (int number = 1; number <= listed.size(); number++) {
            if (numbers.contains(number)) {
                places.put(number, Place.of(listed.get(number - 1), asked.order()));
            }
        }
        return places;
    }

    @Override
    public Map<DueState, Integer> due(Asked asked) {
        Map<DueState, Integer> due = new EnumMap<>(DueState.class);
        for (DueState state : DueState.values()) {
            var window = state.at(asked.now());
            long count =
                    listed(asked).stream().filter(it -> window.takes(it.due().dueAt())).count();
            due.put(state, (int) count);
        }
        return due;
    }

    @Override
    public Map<String, Integer> steps(Asked asked) {
        Map<String, Integer> steps = new TreeMap<>();
        listed(asked).forEach(task -> steps.merge(task.step(), 1, Integer::sum));
        return steps;
    }

    @Override
    public Map<Role, Integer> roles(Asked asked) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        listed(asked)
                .forEach(
                        task ->
                                task.candidates()
                                        .forEach(role -> roles.merge(role, 1, Integer::sum)));
        return roles;
    }

    @Override
    public InAll inAll(Optional<StaffId> mine, Set<Role> roles) {
        return new InAll(
                mine.map(me -> count(new Whose(Optional.of(me), Set.of()))).orElse(0),
                roles.isEmpty() ? 0 : count(new Whose(Optional.empty(), roles)),
                count(Whose.ALL));
    }

    private int count(Whose whose) {
        return (int) tasks.stream().filter(it -> it.state().waits() && isOf(it, whose)).count();
    }

    private List<TaskView> listed(Asked asked) {
        List<TaskView> listed = new ArrayList<>();
        for (TaskView task : tasks) {
            if (task.state().waits() && isOf(task, asked.whose()) && isLike(task, asked)) {
                listed.add(task);
            }
        }
        listed.sort((one, other) -> compare(place(one, asked), place(other, asked), asked.order()));
        return listed;
    }

    private static Place place(TaskView task, Asked asked) {
        return Place.of(task, asked.order());
    }

    private static boolean isOf(TaskView task, Whose whose) {
        boolean claimed =
                whose.claimedBy()
                        .map(
                                me ->
                                        task.state() instanceof TaskState.Claimed(var by, var _)
                                                && by.equals(me))
                        .orElse(true);
        boolean open =
                whose.candidates().isEmpty()
                        || (task.state() instanceof TaskState.Open
                                && task.candidates().stream()
                                        .anyMatch(whose.candidates()::contains));
        return claimed && open;
    }

    private boolean isLike(TaskView task, Asked asked) {
        var choice = asked.choice();
        Set<String> steps = APPROVALS.meantBy(choice.step());
        return (steps.isEmpty() || steps.contains(task.step()))
                && choice.role().filter(it -> !task.candidates().contains(it)).isEmpty()
                && choice.due().at(asked.now()).takes(task.due().dueAt())
                && choice.about().subject().filter(it -> !it.equals(task.subject().id())).isEmpty()
                && choice.about().caseRef().filter(it -> !isAbout(task, it)).isEmpty();
    }

    private boolean isAbout(TaskView task, String ref) {
        return task.subject().cases().stream()
                .anyMatch(it -> it.equals(ref) || ref.equals(joined.get(it)));
    }

    private static boolean behind(TaskView task, Place place, WorkOrder order) {
        return place.equals(Place.START) || compare(Place.of(task, order), place, order) > 0;
    }

    private static int compare(Place one, Place other, WorkOrder order) {
        int earlier =
                Comparator.comparing(Place::at)
                        .thenComparing(place -> place.id().toString())
                        .compare(one, other);
        return switch (order) {
            case URGENT -> earlier;
            case NEWEST -> -earlier;
        };
    }
}
