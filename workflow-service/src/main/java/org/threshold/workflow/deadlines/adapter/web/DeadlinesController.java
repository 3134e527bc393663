package org.threshold.workflow.deadlines.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.app.ShowDeadlines;

/** What is due in a case, why, and who is told when it is not done. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/deadlines")
class DeadlinesController {

    private final ShowDeadlines show;

    DeadlinesController(ShowDeadlines show) {
        this.show = show;
    }

    /** A deadline as the API shows it. */
    record Due(
            UUID id,
            String limit,
            String words,
            String step,
            String subjectKind,
            UUID subjectId,
            Instant anchor,
            Instant dueAt,
            Source source,
            List<Rung> rungs) {

        static Due of(ShowDeadlines.Shown shown) {
            var deadline = shown.deadline();
            var waiting = deadline.waiting();
            return new Due(
                    deadline.id().value(),
                    deadline.limit().code().code(),
                    deadline.limit().words(),
                    waiting.step(),
                    waiting.kind(),
                    waiting.id(),
                    deadline.term().anchor(),
                    deadline.dueAt(),
                    new Source(
                            deadline.limit().citation().rule(),
                            deadline.limit().citation().source(),
                            deadline.limit().profile().toString()),
                    shown.rungs().stream().map(Rung::of).toList());
        }
    }

    /** Where a limit comes from. */
    record Source(String rule, String source, String profile) {}

    /**
     * A rung of its chain.
     *
     * @param reached when it was reached; empty while it waits
     */
    record Rung(int number, String name, Instant dueAt, List<String> told, String reached) {

        static Rung of(RungStanding rung) {
            return new Rung(
                    rung.number(),
                    rung.name(),
                    rung.dueAt(),
                    rung.told().stream().map(Told::code).toList(),
                    rung.reachedAt().map(Instant::toString).orElse(""));
        }
    }

    @GetMapping
    List<Due> ofCase(Actor who, @PathVariable String caseRef) {
        return show.handle(who, caseRef).stream().map(Due::of).toList();
    }
}
