package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.domain.StepQuestion;
import org.threshold.workflow.worklist.domain.WhoAnswers;

/**
 * Sends something back with a question, in words, to whoever owns the step. Nothing else changes:
 * the task stays where it is, and its limit runs on.
 */
@Service
public class AskOwner {

    private final Access access;
    private final Matters matters;
    private final Questions questions;
    private final Notices notices;
    private final QuestionRecord record;

    AskOwner(
            Access access,
            Matters matters,
            Questions questions,
            Notices notices,
            QuestionRecord record) {
        this.access = access;
        this.matters = matters;
        this.questions = questions;
        this.notices = notices;
        this.record = record;
    }

    /** From where somebody asks. */
    public sealed interface From {

        /** From something that they were told. */
        record Told(UUID notice) implements From {}

        /** From the page of a task. */
        record Task(TaskId id) implements From {}
    }

    /**
     * What would be asked about, and of whom.
     *
     * @param to the roles that are told of the question
     */
    public record Asking(String words, List<Role> to) {

        public Asking {
            to = List.copyOf(to);
        }
    }

    /** Who would be asked; empty when there is nothing to ask about. */
    @Transactional
    public Optional<Asking> asking(Actor who, From from) {
        access.require(who, Activity.ASK_ABOUT_STEP);
        return matter(who, from)
                .map(
                        matter ->
                                new Asking(
                                        matter.about().words(),
                                        to(who, matter).stream().sorted().toList()));
    }

    /** Asks; empty when there is nothing to ask about. */
    @Transactional
    public Optional<Completion> handle(Actor who, From from, String words) {
        access.require(who, Activity.ASK_ABOUT_STEP);
        return matter(who, from).map(matter -> ask(who, matter, words.strip()));
    }

    private Optional<Matters.Matter> matter(Actor who, From from) {
        return switch (from) {
            case From.Told(var notice) -> matters.told(who, notice);
            case From.Task(var id) -> matters.task(id);
        };
    }

    private Set<Role> to(Actor who, Matters.Matter matter) {
        return WhoAnswers.of(matter.owners(), who.agency(), record.isOfficeHours());
    }

    private Completion ask(Actor who, Matters.Matter matter, String words) {
        if (words.isEmpty()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "question",
                                    "The question is missing.",
                                    "Say what you need to know.")));
        }
        var asked = record.said(who, Answering.as(who, Set.of()), words);
        var to = to(who, matter);
        var question =
                new StepQuestion(record.newId(), matter.about(), asked, to, Optional.empty());
        questions.add(question);
        tell(question);
        record.keep(who, "step-question-asked", question);
        return new Completion.Done(
                "The question is with the %s. You are told when it is answered; the limit runs on."
                        .formatted(words(to)));
    }

    private void tell(StepQuestion question) {
        var about =
                new Notice.About(Notice.About.QUESTION, question.id(), question.about().subject());
        String told =
                "The %s asks about this: %s. Read the question and answer it."
                        .formatted(question.asked().as().words(), question.about().words());
        question.to().forEach(role -> notices.tell(role, about, told));
    }

    private static String words(Set<Role> to) {
        return to.stream().sorted().map(Role::words).collect(Collectors.joining(" and the "));
    }
}
