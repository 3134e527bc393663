package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.domain.StepQuestion;

/** Shows a question about a step, and takes the answer, once; it returns to whoever asked. */
@Service
public class AnswerQuestion {

    private final Access access;
    private final Questions questions;
    private final Notices notices;
    private final QuestionRecord record;

    AnswerQuestion(Access access, Questions questions, Notices notices, QuestionRecord record) {
        this.access = access;
        this.questions = questions;
        this.notices = notices;
        this.record = record;
    }

    /** The question; empty when there is none. That somebody read it is kept. */
    @Transactional
    public Optional<StepQuestion> read(Actor who, UUID id) {
        access.require(who, Activity.READ_TASKS);
        var found = questions.find(id);
        found.ifPresent(question -> record.keep(who, "step-question-read", question));
        return found;
    }

    /** The questions about a step of a subject, the latest first. */
    @Transactional(readOnly = true)
    public List<StepQuestion> about(Actor who, UUID subjectId, String step) {
        access.require(who, Activity.READ_TASKS);
        return questions.of(subjectId, step);
    }

    /** Answers; empty when there is no such question. */
    @Transactional
    public Optional<Completion> handle(Actor who, UUID id, String words) {
        access.require(who, Activity.ANSWER_QUESTION);
        return questions.lock(id).map(question -> answer(who, question, words.strip()));
    }

    private Completion answer(Actor who, StepQuestion question, String words) {
        if (question.answer().isPresent()) {
            return new Completion.Gone(
                    "This question was answered before. What you typed was not used.");
        }
        if (words.isEmpty()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "answer",
                                    "The answer is missing.",
                                    "Say what you know, or that you do not know it.")));
        }
        var said = record.said(who, Answering.as(who, question.to()), words);
        questions.answer(question.answered(said));
        tell(question);
        record.keep(who, "step-question-answered", question);
        return new Completion.Done(
                "The %s is told that you have answered.".formatted(question.asked().as().words()));
    }

    private void tell(StepQuestion question) {
        var about =
                new Notice.About(Notice.About.QUESTION, question.id(), question.about().subject());
        notices.tell(
                question.asked().as(),
                about,
                "Your question was answered: %s. Read the answer."
                        .formatted(question.about().words()));
    }
}
