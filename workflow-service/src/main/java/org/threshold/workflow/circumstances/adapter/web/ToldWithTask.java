package org.threshold.workflow.circumstances.adapter.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.app.ToldWithWork;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.ToldOfWork;

/** Who was told because a task was finished: of what the same person recorded with it. */
@Component
class ToldWithTask implements ToldOfWork {

    /** What is recorded with a task is of one transaction with its end, which takes less. */
    private static final Duration ONE_TRANSACTION = Duration.ofSeconds(10);

    private final ToldWithWork found;

    ToldWithTask(ToldWithWork found) {
        this.found = found;
    }

    @Override
    public List<Told> of(TaskView task) {
        return task.state() instanceof TaskState.Done(var by, var at)
                ? inWords(
                        found.of(
                                task.subject().cases(),
                                by,
                                at.minus(ONE_TRANSACTION),
                                at.plus(ONE_TRANSACTION)))
                : List.of();
    }

    private static List<Told> inWords(List<ToldWithWork.Told> all) {
        Map<String, List<String>> told =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldWithTask::what,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                one -> RecipientWords.of(one.recipient()),
                                                Collectors.toList())));
        return told.entrySet().stream().map(it -> new Told(it.getKey(), it.getValue())).toList();
    }

    private static String what(ToldWithWork.Told one) {
        return one.kind().words()
                + (one.stage().isEmpty() ? "" : ": " + one.stage().replace('-', ' '));
    }
}
