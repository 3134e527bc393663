package org.threshold.workflow.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * Who has which part in a step (recommendation 4.2-3 of the review).
 *
 * @param step the step, as its task names it
 * @param responsible who does it; at least one
 * @param accountable who answers for it
 * @param consulted who is asked before it is done, in words
 * @param informed who is told when it is done, in words
 * @param limits which limits it has, one of them at a time
 */
public record Responsibility(
        String step,
        List<Role> responsible,
        Role accountable,
        List<String> consulted,
        List<String> informed,
        List<LimitCode> limits) {

    public Responsibility {
        responsible = List.copyOf(responsible);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
        limits = List.copyOf(limits);
        if (responsible.isEmpty()) {
            throw new IllegalArgumentException("Nobody does " + step);
        }
    }

    /** What the step is for somebody who holds these roles, a sentence each. */
    public List<String> words(Set<Role> held) {
        List<String> words = new ArrayList<>();
        responsible.stream()
                .filter(held::contains)
                .findFirst()
                .map(role -> "You do this as " + role.words() + ": you are responsible.")
                .ifPresent(words::add);
        words.add(
                held.contains(accountable)
                        ? "You are accountable as " + accountable.words() + ": you answer for it."
                        : "The " + accountable.words() + " is accountable and answers for it.");
        words.addAll(others("Before it is done, ask: ", consulted));
        words.addAll(others("When it is done, these are told: ", informed));
        return List.copyOf(words);
    }

    private static List<String> others(String what, List<String> who) {
        return who.isEmpty() ? List.of() : List.of(what + String.join(", ", who) + ".");
    }
}
