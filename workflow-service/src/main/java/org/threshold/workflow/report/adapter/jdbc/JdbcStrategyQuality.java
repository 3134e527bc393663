package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.StrategyQuality;
import org.threshold.workflow.report.domain.StrategyQuality.Done;
import org.threshold.workflow.report.domain.StrategyQuality.Meeting;
import org.threshold.workflow.report.domain.StrategyQuality.Next;

/**
 * Meetings with the limits that ran for them. An anchor has whole seconds: the limit of a meeting
 * is the latest whose anchor lies before it, and that of its record is counted from it.
 */
@Repository
class JdbcStrategyQuality implements ReportSource {

    private static final String MEETINGS =
            """
            select m.number, m.held_at, m.quorate, m.next, m.sent_at, hold.due_at as hold_by, send.due_at as send_by,
                   array(select c.case_ref from discussion_child c
                         where c.discussion_id = m.discussion_id order by c.place) as cases,
                   array(select a.due_at from meeting_action a where a.discussion_id = m.discussion_id
                         and a.number = m.number order by a.place) as actions_by,
                   array(select a.done_at from meeting_action a where a.discussion_id = m.discussion_id
                         and a.number = m.number order by a.place) as actions_done
            from discussion_meeting m
            left join lateral (
                select l.due_at from deadline l
                where l.subject_id = m.discussion_id and l.step = 'hold-discussion'
                  and l.anchor < date_trunc('second', m.held_at)
                order by l.anchor desc limit 1) hold on true
            left join lateral (
                select l.due_at from deadline l
                where l.subject_id = m.discussion_id and l.limit_code = 't5-distribution'
                  and l.anchor = date_trunc('second', m.held_at)
                limit 1) send on true
            where m.held_at >= :from and m.held_at < :until
            order by m.held_at, m.discussion_id, m.number
            """;

    private final JdbcClient jdbc;

    JdbcStrategyQuality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.STRATEGY_QUALITY;
    }

    @Override
    public Report read(Asked asked) {
        List<Meeting> all =
                FactRow.in(asked.month(), jdbc.sql(MEETINGS))
                        .query(JdbcStrategyQuality::read)
                        .list();
        return StrategyQuality.of(all, asked);
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                FactRow.texts(row, "cases"),
                row.getInt("number"),
                row.getBoolean("quorate"),
                new Done(
                        Optional.of(FactRow.instant(row, "held_at")),
                        FactRow.instantIfAny(row, "hold_by")),
                new Done(
                        FactRow.instantIfAny(row, "sent_at"), FactRow.instantIfAny(row, "send_by")),
                next(FactRow.textIfAny(row, "next")),
                actions(row));
    }

    private static List<Done> actions(ResultSet row) throws SQLException {
        List<Optional<Instant>> due = FactRow.instants(row, "actions_by");
        List<Optional<Instant>> done = FactRow.instants(row, "actions_done");
        return IntStream.range(0, due.size())
                .mapToObj(place -> new Done(done.get(place), due.get(place)))
                .toList();
    }

    private static Next next(Optional<String> next) {
        return next.map(it -> it.equals("meeting") ? Next.MEETING : Next.CONCLUDED)
                .orElse(Next.NOT_DECIDED);
    }
}
