package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.NoticeBoard;
import org.threshold.workflow.worklist.domain.NoticeSort;

@Repository
class JdbcNotices implements NoticeBoard {

    private static final String NOTICE =
            """
            select id, role, kind, about_id, subject_kind, subject_id, cases, words, told_at, acknowledged_at
            from notice
            """;

    private static final String WAITING =
            """
            where acknowledged_at is null and role = any (:roles)
              and (kind = :escalation) = :late
            """;

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice) {
        TaskView.Subject subject = notice.about().subject();
        jdbc.sql(
                        """
                        insert into notice (id, role, kind, about_id, subject_kind, subject_id, cases, words, told_at)
                        values (:id, :role, :kind, :about, :subjectKind, :subject, :cases, :words, :toldAt)
                        """)
                .param("id", notice.id())
                .param("role", notice.role().code())
                .param("kind", notice.about().kind())
                .param("about", notice.about().aboutId())
                .param("subjectKind", subject.kind())
                .param("subject", subject.id())
                .param("cases", subject.cases().toArray(String[]::new))
                .param("words", notice.words())
                .param("toldAt", JdbcTasks.utc(notice.toldAt()))
                .update();
    }

    @Override
    public List<Notice> waiting(Set<Role> roles, NoticeSort sort, int most) {
        return waiting(NOTICE, " order by told_at, id limit :most", roles, sort)
                .param("most", most)
                .query(JdbcNotices::read)
                .list();
    }

    @Override
    public int count(Set<Role> roles, NoticeSort sort) {
        return waiting("select count(*) from notice ", "", roles, sort)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec waiting(
            String what, String in, Set<Role> roles, NoticeSort sort) {
        return jdbc.sql(what + WAITING + in)
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .param("escalation", Notice.About.ESCALATION)
                .param("late", sort == NoticeSort.LATE);
    }

    @Override
    public Optional<Notice> lock(UUID id) {
        return jdbc.sql(NOTICE + " where id = :id for update")
                .param("id", id)
                .query(JdbcNotices::read)
                .optional();
    }

    @Override
    public void acknowledge(UUID id, ActorId by, Instant at) {
        jdbc.sql(
                        """
                        update notice set acknowledged_by = :by, acknowledged_at = :at
                        where acknowledged_at is null
                          and (role, kind, about_id, subject_id)
                              = (select role, kind, about_id, subject_id from notice where id = :id)
                        """)
                .param("by", by.value())
                .param("at", JdbcTasks.utc(at))
                .param("id", id)
                .update();
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        var subject =
                new TaskView.Subject(
                        row.getString("subject_kind"),
                        TaskRow.id(row, "subject_id"),
                        TaskRow.texts(row, "cases"));
        return new Notice(
                TaskRow.id(row, "id"),
                Role.of(row.getString("role")).orElseThrow(),
                new Notice.About(row.getString("kind"), TaskRow.id(row, "about_id"), subject),
                row.getString("words"),
                TaskRow.instant(row, "told_at"),
                Optional.ofNullable(row.getObject("acknowledged_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
