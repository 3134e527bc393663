package org.threshold.workflow.redpath.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.app.Acceptances;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAcceptance.Answered;
import org.threshold.workflow.redpath.domain.PoliceAcceptance.Standing;
import org.threshold.workflow.redpath.domain.PoliceAcceptance.Waiting;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Accepted;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Declined;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAcceptances implements Acceptances {

    private static final String ROWS =
            """
            select id, case_ref, asked_at, state, officer, log_number, reason, answered_by, answered_at
            from police_acceptance
            """;

    private final JdbcClient jdbc;

    JdbcAcceptances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(PoliceAcceptance asked) {
        return jdbc.sql(
                                """
                                insert into police_acceptance (id, case_ref, asked_at, state)
                                values (:id, :case, :askedAt, 'waiting')
                                on conflict (case_ref) where state = 'waiting' do nothing
                                """)
                        .param("id", asked.id().value())
                        .param("case", asked.caseRef().value())
                        .param("askedAt", Columns.utc(asked.askedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<PoliceAcceptance> find(AcceptanceId id) {
        return jdbc.sql(ROWS + "where id = :id")
                .param("id", id.value())
                .query(JdbcAcceptances::read)
                .optional();
    }

    @Override
    public List<PoliceAcceptance> of(CaseRef ref) {
        return jdbc.sql(
                        ROWS
                                + """
                                where case_ref = :case
                                   or case_ref in (select ref from case_file where joined_to = :case)
                                order by asked_at, id
                                """)
                .param("case", ref.value())
                .query(JdbcAcceptances::read)
                .list();
    }

    private static PoliceAcceptance read(ResultSet row, int number) throws SQLException {
        return new PoliceAcceptance(
                new AcceptanceId(Columns.id(row, "id")),
                Columns.caseRef(row),
                Columns.instant(row, "asked_at"),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return row.getString("state").equals("waiting")
                ? new Waiting()
                : new Answered(
                        answer(row),
                        Columns.person(row, "answered_by"),
                        Columns.instant(row, "answered_at"));
    }

    private static PoliceAnswer answer(ResultSet row) throws SQLException {
        return row.getString("state").equals("accepted")
                ? new Accepted(row.getString("officer"), row.getString("log_number"))
                : new Declined(row.getString("reason"));
    }

    @Override
    public void save(PoliceAcceptance acceptance) {
        if (acceptance.standing() instanceof Answered answered) {
            var answer = answered.answer();
            jdbc.sql(
                            """
                            update police_acceptance
                            set state = :state, officer = :officer, log_number = :logNumber, reason = :reason,
                                answered_by = :by, answered_at = :at
                            where id = :id and state = 'waiting'
                            """)
                    .param("state", answer.code())
                    .param("officer", answer instanceof Accepted yes ? yes.officer() : null)
                    .param("logNumber", answer instanceof Accepted yes ? yes.logNumber() : null)
                    .param("reason", answer instanceof Declined no ? no.reason() : null)
                    .param("by", answered.by().value())
                    .param("at", Columns.utc(answered.at()))
                    .param("id", acceptance.id().value())
                    .update();
        }
    }
}
