package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what was decided for children. */
final class DecisionRows {

    private static final String DECISION =
            """
            select d.case_ref, d.outcome, d.reason, d.lead_agency, d.lead_name, d.means, d.meet_at,
                   d.paediatric, d.paediatric_reason, d.return_home, d.grounds,
                   m.discussion_id, m.number, m.held_at, m.quorate
            from child_decision d
            join discussion_meeting m on m.discussion_id = d.discussion_id and m.number = d.number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(MeetingHeld meeting, List<ChildDecision> decisions) {
        for (ChildDecision decision : decisions) {
            var outcome = OutcomeColumns.of(decision.outcome());
            jdbc.sql(
                            """
                            insert into child_decision (discussion_id, number, case_ref, outcome, reason,
                                                        lead_agency, lead_name, means, meet_at,
                                                        paediatric, paediatric_reason, return_home, grounds)
                            values (:id, :number, :case, :outcome, :reason, :leadAgency, :leadName, :means,
                                    :meetAt, :paediatric, :paediatricReason, :returnHome, :grounds)
                            on conflict (discussion_id, number, case_ref) do update
                            set outcome = :outcome, reason = :reason, lead_agency = :leadAgency,
                                lead_name = :leadName, means = :means, meet_at = :meetAt,
                                paediatric = :paediatric, paediatric_reason = :paediatricReason,
                                return_home = :returnHome, grounds = :grounds
                            """)
                    .param("id", meeting.discussion().value())
                    .param("number", meeting.number())
                    .param("case", decision.caseRef().value())
                    .param("outcome", decision.outcome().kind().code())
                    .param("reason", decision.reason())
                    .param("leadAgency", outcome.leadAgency())
                    .param("leadName", outcome.leadName())
                    .param("means", outcome.means())
                    .param("meetAt", outcome.meetAt())
                    .param("paediatric", decision.paediatric().answer().code())
                    .param("paediatricReason", decision.paediatric().reason())
                    .param("returnHome", returnHome(decision.returnHome()))
                    .param("grounds", grounds(decision.returnHome()))
                    .update();
        }
    }

    List<ChildDecision> of(DiscussionId id, int number) {
        return jdbc.sql(
                        DECISION
                                + """
                                where d.discussion_id = :id and d.number = :number order by d.case_ref
                                """)
                .param("id", id.value())
                .param("number", number)
                .query((row, place) -> decision(row))
                .list();
    }

    List<DecidedForChild> decidedFor(CaseRef ref) {
        return jdbc.sql(
                        DECISION
                                + """
                                where d.case_ref = :case
                                   or d.case_ref in (select ref from case_file where joined_to = :case)
                                order by m.held_at desc, m.discussion_id desc, m.number desc
                                """)
                .param("case", ref.value())
                .query((row, place) -> new DecidedForChild(meeting(row), decision(row)))
                .list();
    }

    private static MeetingHeld meeting(ResultSet row) throws SQLException {
        return new MeetingHeld(
                new DiscussionId(Columns.id(row, "discussion_id")),
                row.getInt("number"),
                Columns.instant(row, "held_at"),
                row.getBoolean("quorate"));
    }

    private ChildDecision decision(ResultSet row) throws SQLException {
        return new ChildDecision(
                Columns.caseRef(row),
                OutcomeColumns.read(row),
                row.getString("reason"),
                new Paediatric(
                        Paediatric.Answer.of(row.getString("paediatric")).orElseThrow(),
                        row.getString("paediatric_reason")),
                returnHome(row));
    }

    private ReturnHome returnHome(ResultSet row) throws SQLException {
        String code = row.getString("return_home");
        return switch (code) {
            case "not-in-question" -> new ReturnHome.NotInQuestion();
            case "does-not-return" -> new ReturnHome.DoesNotReturn();
            case "may-return" ->
                    new ReturnHome.MayReturn(
                            json.readValue(row.getString("grounds"), Grounds.class));
            default -> throw new IllegalStateException("a return home cannot be " + code);
        };
    }

    private static String returnHome(ReturnHome returnHome) {
        return switch (returnHome) {
            case ReturnHome.NotInQuestion() -> "not-in-question";
            case ReturnHome.DoesNotReturn() -> "does-not-return";
            case ReturnHome.MayReturn _ -> "may-return";
        };
    }

    private @Nullable String grounds(ReturnHome returnHome) {
        return switch (returnHome) {
            case ReturnHome.MayReturn(var grounds) -> json.writeValueAsString(grounds);
            case ReturnHome.NotInQuestion(), ReturnHome.DoesNotReturn() -> null;
        };
    }
}
