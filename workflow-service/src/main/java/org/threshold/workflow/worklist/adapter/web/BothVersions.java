package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.web.form.Drawn;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.ReadWhatWasUsed;
import org.threshold.workflow.worklist.app.ReadWhatWasUsed.Recorded;

/** Puts what somebody recorded in a task beside what another person typed into it. */
@Component
class BothVersions {

    private final ReadWhatWasUsed used;
    private final StepForms steps;
    private final TaskForms forms;

    BothVersions(ReadWhatWasUsed used, StepForms steps, TaskForms forms) {
        this.used = used;
        this.steps = steps;
        this.forms = forms;
    }

    /**
     * Both versions.
     *
     * @param by who recorded theirs; empty where nothing was recorded, or not by this form
     * @param text what was typed as lines, to be copied
     */
    record Shown(String by, String at, List<VersionRow> rows, String text) {

        Shown {
            rows = List.copyOf(rows);
        }

        /** Whether somebody recorded something to compare with. */
        public boolean compared() {
            return !by.isEmpty();
        }

        /** Whether nothing was typed that was not recorded likewise. */
        public boolean same() {
            return rows.stream().allMatch(VersionRow::same);
        }
    }

    /** What is on record beside what was typed now, or else before. */
    Shown of(Actor who, TaskView task, Typed now) {
        Typed typed = now.values().isEmpty() ? forms.typed(task, forms.kept(who, task)) : now;
        Optional<Recorded> recorded = used.handle(who, task);
        Typed theirs = recorded.map(it -> forms.typed(task, it.json())).orElseGet(Typed::nothing);
        List<VersionRow> rows = VersionRow.of(drawn(task, theirs), drawn(task, typed));
        return new Shown(
                recorded.map(Recorded::by).orElse(""),
                recorded.map(it -> DueWords.exact(it.at())).orElse(""),
                rows,
                text(rows));
    }

    private List<Drawn> drawn(TaskView task, Typed typed) {
        return FormPage.of(steps.fields(task), typed, List.of()).fields();
    }

    private static String text(List<VersionRow> rows) {
        return rows.stream()
                .filter(row -> !row.mine().isEmpty())
                .map(row -> row.label() + "\n" + row.mine())
                .collect(Collectors.joining("\n\n"));
    }
}
