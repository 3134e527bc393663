package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.app.Approvals;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.ShowWorkList.Narrower;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkOrder;

/**
 * The links that narrow a list of tasks or put it into another order. Each number is a count of the
 * list that its link leads to.
 */
@Component
class WorkNarrower {

    private final StepForms forms;
    private final Approvals approvals;

    WorkNarrower(StepForms forms, Approvals approvals) {
        this.forms = forms;
        this.approvals = approvals;
    }

    /**
     * A list to go to.
     *
     * @param count how many tasks it has; empty where it is the same list in another order
     */
    record Choice(String words, String count, String address, boolean current) {}

    /** What can be chosen of one sort; {@code key} names its words. */
    record Group(String key, List<Choice> choices) {}

    List<Group> of(Wish wish, Narrower narrower) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("due", due(wish, narrower.due())));
        groups.add(new Group("step", steps(wish, narrower)));
        if (wish.view() == View.ALL) {
            groups.add(new Group("role", roles(wish, narrower)));
        }
        groups.add(new Group("order", orders(wish)));
        return groups;
    }

    private static List<Choice> due(Wish wish, Map<DueState, Integer> counts) {
        return Arrays.stream(DueState.values())
                .map(
                        due ->
                                choice(
                                        Capital.of(due.words()),
                                        counts.getOrDefault(due, 0),
                                        wish,
                                        wish.choice().ofDue(due)))
                .toList();
    }

    private List<Choice> steps(Wish wish, Narrower narrower) {
        List<Choice> steps = new ArrayList<>();
        steps.add(ofStep("Any kind of task", narrower.steps().any(), wish, Optional.empty()));
        steps.add(
                ofStep(
                        "Approvals of all kinds",
                        all(narrower.steps().each(), approvals.steps()),
                        wish,
                        Optional.of(WorkChoice.APPROVALS)));
        narrower.steps().each().entrySet().stream()
                .map(it -> ofStep(words(it), it.getValue(), wish, Optional.of(it.getKey())))
                .sorted(Comparator.comparing(Choice::words))
                .forEach(steps::add);
        return steps;
    }

    private String words(Map.Entry<String, Integer> step) {
        return forms.wordsOrCode(step.getKey());
    }

    private static Choice ofStep(String words, int count, Wish wish, Optional<String> step) {
        return choice(words, count, wish, wish.choice().ofStep(step));
    }

    private static int all(Map<String, Integer> each, Set<String> of) {
        return of.stream().mapToInt(step -> each.getOrDefault(step, 0)).sum();
    }

    private static List<Choice> roles(Wish wish, Narrower narrower) {
        List<Choice> roles = new ArrayList<>();
        roles.add(
                choice(
                        "Anybody",
                        narrower.roles().any(),
                        wish,
                        wish.choice().ofRole(Optional.empty())));
        narrower.roles()
                .each()
                .forEach(
                        (role, count) ->
                                roles.add(
                                        choice(
                                                words(role),
                                                count,
                                                wish,
                                                wish.choice().ofRole(Optional.of(role)))));
        return roles;
    }

    private static String words(Role role) {
        return Capital.of(role.words());
    }

    private static List<Choice> orders(Wish wish) {
        return Arrays.stream(WorkOrder.values())
                .map(
                        order ->
                                new Choice(
                                        Capital.of(order.words()),
                                        "",
                                        WorkAddress.of(new Wish(wish.view(), wish.choice(), order)),
                                        order == wish.order()))
                .toList();
    }

    private static Choice choice(String words, int count, Wish wish, WorkChoice choice) {
        return new Choice(
                words,
                String.valueOf(count),
                WorkAddress.of(new Wish(wish.view(), choice, wish.order())),
                choice.equals(wish.choice()));
    }
}
