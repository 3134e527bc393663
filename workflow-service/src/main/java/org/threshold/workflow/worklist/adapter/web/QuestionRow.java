package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.domain.StepQuestion;
import org.threshold.workflow.worklist.domain.StepQuestion.Said;

/**
 * A question about a step, in the words of a page.
 *
 * @param asked who asked and when
 * @param askedOf who is asked
 * @param answered who answered and when; empty while it waits
 */
record QuestionRow(
        UUID id,
        String about,
        List<String> cases,
        String asked,
        String askedOf,
        String words,
        String answered,
        String answer) {

    static QuestionRow of(StepQuestion question) {
        return new QuestionRow(
                question.id(),
                question.about().words(),
                question.about().subject().cases(),
                by(question.asked()),
                question.to().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
                question.asked().words(),
                question.answer().map(QuestionRow::by).orElse(""),
                question.answer().map(Said::words).orElse(""));
    }

    private static String by(Said said) {
        return "The %s, %s".formatted(said.as().words(), DueWords.exact(said.at()));
    }
}
