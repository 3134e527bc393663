package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.letter.app.LetterWorld.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** What people do about letters in one world. */
record LetterActs(LetterWorld world) {

    static final NotTelling WHY =
            new NotTelling(NotTellingReason.NOT_SAFE, "He threatened her on Sunday.");

    Completion issue(ParentLetter letter) {
        var issuing =
                new Issuing(
                        new Safety(Optional.of(true), "Both children.", ""),
                        Way.BY_HAND,
                        "Dana Duty, 01632 960001",
                        world.now(),
                        Optional.empty());
        return world.inform.handle(WORKER, letter.id(), new Informing.Issue(issuing));
    }

    void propose(ParentLetter letter) {
        assertThat(world.inform.handle(WORKER, letter.id(), new Informing.Propose(WHY)))
                .isInstanceOf(Completion.Done.class);
    }

    void decide(Actor who, ParentLetter letter, String step, boolean agreed) {
        var given =
                new DecideNotTelling.Given(
                        Optional.of(agreed), Optional.of(LocalDate.parse("2026-12-01")));
        assertThat(world.decide.handle(who, letter.id(), step, given))
                .isInstanceOf(Completion.Done.class);
    }

    Deadline limit(ParentLetter letter) {
        return world.time.deadlines().of("parent-letter", letter.id().value()).getFirst();
    }

    Deadline review(ParentLetter letter) {
        return world.time.deadlines().of("parent-letter", letter.id().value()).stream()
                .filter(Deadline::isOpen)
                .filter(one -> one.waiting().step().equals("review-parent-not-told"))
                .findFirst()
                .orElseThrow();
    }

    static List<String> fields(Completion completion) {
        return completion.as(
                _ -> List.of(),
                refusals -> refusals.stream().map(Refusal::field).toList(),
                _ -> List.of("gone"));
    }
}
