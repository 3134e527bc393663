package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.WhoHeard;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.WhoHasRecord;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.DiscussionWords;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskId;

/** Puts a discussion into the words of its page. */
@Component
class DiscussionPageWords {

    private final Map<String, String> steps;
    private final CaseClock clock;
    private final WhoHasRecord record;

    DiscussionPageWords(List<StepCompletion<?>> steps, CaseClock clock, WhoHasRecord record) {
        this.steps =
                steps.stream()
                        .collect(Collectors.toMap(StepCompletion::step, StepCompletion::words));
        this.clock = clock;
        this.record = record;
    }

    /**
     * What is due.
     *
     * @param task the address of its task; empty where none waits
     */
    record Due(String words, String due, String exact, boolean late, String task) {}

    /** Two things that belong together: who and why, what and its result. */
    record Pair(String key, String words) {}

    /** The whole page. */
    record Page(
            String id,
            List<String> cases,
            List<String> known,
            List<Due> due,
            List<AgendaWords.Row> agenda,
            List<Pair> booked,
            InvitedWords invited,
            List<Pair> checks,
            List<MeetingOnPage> meetings,
            List<WhoHeard.Line> heard) {}

    /**
     * The page.
     *
     * @param tasks its waiting tasks, by their step
     */
    Page page(DiscussionPage found, Map<String, TaskId> tasks) {
        Instant now = clock.now();
        return new Page(
                found.discussion().id().toString(),
                found.discussion().caseRefs(),
                DiscussionWords.known(found.discussion()),
                found.due().stream().map(due -> due(due, tasks, now)).toList(),
                new AgendaWords(found, tasks).rows(),
                list(
                        found.preparation().booked(),
                        one -> new Pair(DueWords.exact(one.at()), one.join())),
                InvitedWords.of(found),
                list(found.preparation().checks(), DiscussionPageWords::check),
                list(found.meetings(), MeetingOnPage::of),
                record.of(found.discussion()));
    }

    private static <A, B> List<B> list(List<A> all, Function<A, B> words) {
        return all.stream().map(words).toList();
    }

    private Due due(DiscussionPage.Due due, Map<String, TaskId> tasks, Instant now) {
        return new Due(
                steps.getOrDefault(due.step(), Capital.of(due.step().replace('-', ' '))),
                DueWords.of(due.at(), now),
                DueWords.exact(due.at()),
                !due.at().isAfter(now),
                Optional.ofNullable(tasks.get(due.step()))
                        .map(task -> "/tasks/" + task.value())
                        .orElse(""));
    }

    private static Pair check(PoliceCheck check) {
        String what = Capital.of(check.kind().words()) + ": " + check.subject().words();
        return switch (check.answer()) {
            case CheckAnswer.Done(var result) -> new Pair(what, Capital.of(result.words()));
            case CheckAnswer.Outstanding(var reason) -> new Pair(what, "Outstanding: " + reason);
        };
    }
}
