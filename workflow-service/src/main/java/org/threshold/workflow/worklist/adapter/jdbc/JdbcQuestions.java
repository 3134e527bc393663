package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.Questions;
import org.threshold.workflow.worklist.domain.StepQuestion;
import org.threshold.workflow.worklist.domain.StepQuestion.About;
import org.threshold.workflow.worklist.domain.StepQuestion.Said;

/** Questions about steps as rows. */
@Repository
class JdbcQuestions implements Questions {

    private static final String SELECT =
            """
            select id, subject_kind, subject_id, step, cases, about, asked_by, asked_as, asked_at, question,
                   asked_of, answered_by, answered_as, answered_at, answer
            from step_question
            """;

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StepQuestion question) {
        var about = question.about();
        var asked = question.asked();
        jdbc.sql(
                        """
                        insert into step_question (id, subject_kind, subject_id, step, cases, about,
                                                   asked_by, asked_as, asked_at, question, asked_of)
                        values (:id, :kind, :subject, :step, :cases, :about,
                                :by, :as, :at, :question, :to)
                        """)
                .param("id", question.id())
                .param("kind", about.subject().kind())
                .param("subject", about.subject().id())
                .param("step", about.step())
                .param("cases", about.subject().cases().toArray(String[]::new))
                .param("about", about.words())
                .param("by", asked.by().value())
                .param("as", asked.as().code())
                .param("at", JdbcTasks.utc(asked.at()))
                .param("question", asked.words())
                .param("to", codes(question.to()))
                .update();
    }

    private static String[] codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).toArray(String[]::new);
    }

    @Override
    public Optional<StepQuestion> find(UUID id) {
        return one(id, "");
    }

    @Override
    public Optional<StepQuestion> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<StepQuestion> one(UUID id, String how) {
        return jdbc.sql(SELECT + " where id = :id" + how)
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public void answer(StepQuestion answered) {
        var answer = answered.answer().orElseThrow();
        jdbc.sql(
                        """
                        update step_question
                        set answered_by = :by, answered_as = :as, answered_at = :at, answer = :answer
                        where id = :id and answer is null
                        """)
                .param("by", answer.by().value())
                .param("as", answer.as().code())
                .param("at", JdbcTasks.utc(answer.at()))
                .param("answer", answer.words())
                .param("id", answered.id())
                .update();
    }

    @Override
    public List<StepQuestion> of(UUID subjectId, String step) {
        return jdbc.sql(
                        SELECT
                                + " where subject_id = :subject and step = :step order by asked_at desc, id")
                .param("subject", subjectId)
                .param("step", step)
                .query((row, _) -> read(row))
                .list();
    }

    private static StepQuestion read(ResultSet row) throws SQLException {
        var subject =
                new TaskView.Subject(
                        row.getString("subject_kind"),
                        TaskRow.id(row, "subject_id"),
                        TaskRow.texts(row, "cases"));
        return new StepQuestion(
                TaskRow.id(row, "id"),
                new About(subject, row.getString("step"), row.getString("about")),
                said(row, "asked", "question"),
                TaskRow.texts(row, "asked_of").stream()
                        .map(JdbcQuestions::role)
                        .collect(Collectors.toSet()),
                row.getString("answer") == null
                        ? Optional.empty()
                        : Optional.of(said(row, "answered", "answer")));
    }

    private static Said said(ResultSet row, String who, String what) throws SQLException {
        return new Said(
                new StaffId(TaskRow.id(row, who + "_by")),
                role(row.getString(who + "_as")),
                TaskRow.instant(row, who + "_at"),
                row.getString(what));
    }

    private static Role role(String code) {
        return Role.of(code).orElseThrow();
    }
}
