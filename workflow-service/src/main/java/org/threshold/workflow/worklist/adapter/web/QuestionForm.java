package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.AskOwner.From;

/** The forms of a question about a step and of its answer. */
final class QuestionForm {

    static final String QUESTION = "question";
    static final String ANSWER = "answer";

    private QuestionForm() {}

    /**
     * From where somebody asks, as an address says it.
     *
     * @param notice what they were told
     * @param task the task whose page they were on
     */
    record Asked(@Nullable UUID notice, @Nullable UUID task) {

        /** From where; empty when neither is named. */
        Optional<From> from() {
            if (task != null) {
                return Optional.of(new From.Task(new TaskId(task)));
            }
            return Optional.ofNullable(notice).map(From.Told::new);
        }

        /** The page that leads there. */
        String back() {
            return task == null ? "/sergeant" : "/tasks/" + task;
        }

        /** Where the form is sent to. */
        String address() {
            List<String> named = new ArrayList<>();
            if (notice != null) {
                named.add("notice=" + notice);
            }
            if (task != null) {
                named.add("task=" + task);
            }
            return "/questions/new?" + String.join("&", named);
        }
    }

    static List<FormField> asking(Collection<Role> to) {
        String who = to.stream().map(Role::words).collect(Collectors.joining(" and the "));
        return List.of(
                new FormField.LongText(
                        QUESTION,
                        "What do you need to know?",
                        "It goes to the " + who + ", and stands on the page of the task."));
    }

    static List<FormField> answering() {
        return List.of(
                new FormField.LongText(
                        ANSWER, "What do you answer?", "Whoever asked is told that you have."));
    }
}
