package org.threshold.workflow.worklist.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** A discussion that the team manager has to hold, and what is asked about it. */
public final class QuestionWorld implements Afresh {

    /** A working morning. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    public static final TaskId TASK = new TaskId(new UUID(4, 1));
    public static final UUID NOTICE = new UUID(7, 2);

    private static final String STEP = "hold-discussion";
    private static final TaskView.Subject SUBJECT =
            new TaskView.Subject("strategy-discussion", new UUID(4, 2), List.of("CP-2041"));

    public final List<AuditEntry> audit = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    private final InMemoryQuestions questions = new InMemoryQuestions();
    private final DeadlinesInMemory deadlines = new DeadlinesInMemory(NOW);

    @Override
    public void afresh() {
        questions.clear();
        List.of(audit, notices).forEach(List::clear);
    }

    /** The sergeant was told that it is late. */
    public QuestionWorld told() {
        notices.add(
                new Notice(
                        NOTICE,
                        Role.POLICE_REFERRAL_SERGEANT,
                        new Notice.About(Notice.About.ESCALATION, new UUID(9, 9), SUBJECT),
                        "The discussion was not held.",
                        NOW,
                        Optional.empty()));
        return this;
    }

    public AskOwner ask(Access access) {
        var matters = new Matters(new InMemoryNotices(notices), tasks(), deadlines.deadlines());
        return new AskOwner(access, matters, questions, this::tell, record());
    }

    public AnswerQuestion answer(Access access) {
        return new AnswerQuestion(access, questions, this::tell, record());
    }

    private void tell(Role role, Notice.About about, String words) {
        notices.add(new Notice(UUID.randomUUID(), role, about, words, NOW, Optional.empty()));
    }

    private QuestionRecord record() {
        return new QuestionRecord(audit::add, UUID::randomUUID, () -> NOW, Times.CALENDAR);
    }

    private static Tasks tasks() {
        var task =
                new TaskView(
                        TASK,
                        STEP,
                        SUBJECT,
                        Set.of(Role.TEAM_MANAGER),
                        new TaskView.Due(NOW, NOW.plusSeconds(60)),
                        new TaskState.Open());
        Tasks tasks = mock();
        when(tasks.find(any())).thenReturn(Optional.empty());
        when(tasks.find(TASK)).thenReturn(Optional.of(task));
        return tasks;
    }

    /** The only question that was asked. */
    public UUID asked() {
        return questions.of(SUBJECT.id(), STEP).getFirst().id();
    }
}
