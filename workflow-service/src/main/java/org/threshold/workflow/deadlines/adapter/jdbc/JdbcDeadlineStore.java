package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlineStore;
import org.threshold.workflow.deadlines.domain.Ladder;
import org.threshold.workflow.deadlines.domain.Repeat;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** Deadlines in PostgreSQL. */
@Repository
class JdbcDeadlineStore implements DeadlineStore {

    private static final String DEADLINE = "select " + DeadlineRow.COLUMNS + " from deadline d ";

    private final JdbcClient jdbc;
    private final RungRows rungs;

    JdbcDeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rungs = new RungRows(jdbc);
    }

    @Override
    public boolean add(RunningDeadline started) {
        var added =
                jdbc.sql(
                                """
                                insert into deadline (id, limit_code, rule_id, words, citation, clock,
                                                      profile_area, profile_version, subject_kind, subject_id,
                                                      step, cases, anchor, opens_at, due_at, beyond_calendar,
                                                      repeats, next_rung_at, state, settled_at)
                                values (:id, :limit, :rule, :words, :citation, :clock,
                                        :area, :version, :kind, :subject,
                                        :step, :cases, :anchor, :opensAt, :dueAt, :beyondCalendar,
                                        :repeats, :nextRungAt, :state, :settledAt)
                                on conflict do nothing
                                """)
                        .params(DeadlineValues.fixed(started))
                        .params(DeadlineValues.changing(started.deadline()))
                        .update();
        if (added == 1) {
            keepRungs(started);
        }
        return added == 1;
    }

    @Override
    public Optional<Deadline> standing(LimitCode limit, Waiting waiting, Instant anchor) {
        return jdbc.sql(
                        DEADLINE
                                + """
                                where d.subject_id = :subject and d.limit_code = :limit and d.step = :step
                                  and (d.state = 'open' or d.anchor = :anchor)
                                order by (d.state = 'open') desc
                                limit 1
                                """)
                .param("subject", waiting.id())
                .param("limit", limit.code())
                .param("step", waiting.step())
                .param("anchor", Columns.utc(anchor))
                .query((row, _) -> DeadlineRow.read(row))
                .optional();
    }

    @Override
    public Optional<RunningDeadline> lock(DeadlineId id) {
        return jdbc.sql(DEADLINE + "where d.id = :id for update of d")
                .param("id", id.value())
                .query((row, _) -> running(row))
                .optional();
    }

    @Override
    public List<Ask> asked(DeadlineId id, Instant dueFrom) {
        return rungs.asked(id, dueFrom);
    }

    @Override
    public void save(RunningDeadline changed) {
        var deadline = changed.deadline();
        jdbc.sql(
                        """
                        update deadline
                        set opens_at = :opensAt, due_at = :dueAt, beyond_calendar = :beyondCalendar,
                            next_rung_at = :nextRungAt, state = :state, settled_at = :settledAt,
                            brought_forward = brought_forward or :dueAt < due_at
                        where id = :id
                        """)
                .params(DeadlineValues.changing(deadline))
                .param("id", deadline.id().value())
                .update();
        keepRungs(changed);
    }

    @Override
    public void concerning(String kind, UUID subjectId, List<String> cases) {
        jdbc.sql(
                        """
                        update deadline set cases = :cases
                        where subject_id = :subject and subject_kind = :kind and state = 'open'
                        """)
                .param("cases", cases.toArray(String[]::new))
                .param("subject", subjectId)
                .param("kind", kind)
                .update();
    }

    @Override
    public Optional<Deadline> find(DeadlineId id) {
        return jdbc.sql(DEADLINE + "where d.id = :id")
                .param("id", id.value())
                .query((row, _) -> DeadlineRow.read(row))
                .optional();
    }

    @Override
    public List<Deadline> of(String kind, UUID subjectId) {
        return jdbc.sql(
                        DEADLINE
                                + """
                                where d.subject_id = :subject and d.subject_kind = :kind
                                order by d.due_at, d.id
                                """)
                .param("subject", subjectId)
                .param("kind", kind)
                .query((row, _) -> DeadlineRow.read(row))
                .list();
    }

    private RunningDeadline running(ResultSet row) throws SQLException {
        var deadline = DeadlineRow.read(row);
        var repeat = Repeat.parse(row.getString("repeats"));
        var waiting = rungs.waiting(deadline.id());
        return new RunningDeadline(deadline, new Ladder(deadline.limit().clock(), repeat, waiting));
    }

    private void keepRungs(RunningDeadline running) {
        running.ladder().rungs().forEach(rung -> rungs.keep(running.deadline().id(), rung));
    }
}
