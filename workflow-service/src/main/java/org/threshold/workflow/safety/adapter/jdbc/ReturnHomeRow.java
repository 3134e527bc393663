package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Made;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Weighed;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** Reads rows of decisions on returns home. */
final class ReturnHomeRow {

    /** A return rests on a quorate meeting; the gate lets no other through. */
    private static final boolean QUORATE = true;

    static final String SELECT =
            """
            select id, case_ref, answer, reason, place, carers, conditions, despite, outstanding,
                   discussion_id, meeting_number, meeting_held_at, perpetrator, state, decided_by,
                   by_staff, decided_at, other_explanation, who_says_protects, last_tested
            from return_home_decision
            """;

    private ReturnHomeRow() {}

    static ReturnHomeDecision decision(ResultSet row, int number) throws SQLException {
        return new ReturnHomeDecision(
                new ReturnHomeId(Columns.id(row, "id")),
                Columns.caseRef(row),
                new ReturnHomeGiven(
                        answer(row),
                        row.getString("reason"),
                        new CriticalThinking(
                                row.getString("other_explanation"),
                                row.getString("who_says_protects"),
                                row.getString("last_tested"))),
                new Weighed(rests(row), Columns.texts(row, "outstanding")),
                DecisionState.of(row.getString("state")),
                new Made(by(row), Columns.instant(row, "decided_at")));
    }

    private static ReturnHomeGiven.Answer answer(ResultSet row) throws SQLException {
        return returns(row)
                ? new Returns(
                        new Home(
                                row.getString("place"),
                                row.getString("carers"),
                                row.getString("conditions")),
                        row.getString("despite"))
                : new DoesNotReturn();
    }

    private static Rests rests(ResultSet row) throws SQLException {
        if (!returns(row)) {
            return new Rests.OnNothing();
        }
        var meeting =
                new MeetingHeld(
                        new DiscussionId(Columns.id(row, "discussion_id")),
                        row.getInt("meeting_number"),
                        Columns.instant(row, "meeting_held_at"),
                        QUORATE);
        return new Rests.OnMeeting(
                meeting, PerpetratorStatus.valueOf(row.getString("perpetrator")));
    }

    private static boolean returns(ResultSet row) throws SQLException {
        return row.getString("answer").equals("returns");
    }

    private static ActorId by(ResultSet row) throws SQLException {
        var id = Columns.id(row, "decided_by");
        return row.getBoolean("by_staff") ? new StaffId(id) : new SystemId(id);
    }
}
