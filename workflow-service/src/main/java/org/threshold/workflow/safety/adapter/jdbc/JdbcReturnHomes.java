package org.threshold.workflow.safety.adapter.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReturnHomes;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.DoesNotReturn;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Home;
import org.threshold.workflow.safety.domain.ReturnHomeGiven.Returns;
import org.threshold.workflow.safety.domain.ReturnHomeId;

@Repository
class JdbcReturnHomes implements ReturnHomes {

    private final JdbcClient jdbc;

    JdbcReturnHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ReturnHomeDecision decision) {
        jdbc.sql(
                        """
                        insert into return_home_decision (id, case_ref, answer, reason, place, carers, conditions,
                                                          despite, outstanding, discussion_id, meeting_number,
                                                          meeting_held_at, perpetrator, state, decided_by,
                                                          by_staff, decided_at, other_explanation,
                                                          who_says_protects, last_tested)
                        values (:id, :case, :answer, :reason, :place, :carers, :conditions,
                                :despite, :outstanding, :discussion, :meeting,
                                :heldAt, :perpetrator, :state, :by,
                                :byStaff, :at, :explanation, :protects, :tested)
                        """)
                .param("id", decision.id().value())
                .param("case", decision.caseRef().value())
                .params(given(decision.given()))
                .params(rests(decision.weighed().rests()))
                .param("outstanding", decision.weighed().outstanding().toArray(String[]::new))
                .param("state", decision.state().code())
                .param("by", decision.made().by().value())
                .param("byStaff", decision.made().by() instanceof StaffId)
                .param("at", Columns.utc(decision.made().at()))
                .update();
    }

    private static Map<String, Object> given(ReturnHomeGiven given) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("answer", given.code());
        columns.put("reason", given.reason());
        Home home =
                switch (given.answer()) {
                    case Returns(var where, var _) -> where;
                    case DoesNotReturn() -> new Home("", "", "");
                };
        columns.put("place", home.place());
        columns.put("carers", home.carers());
        columns.put("conditions", home.conditions());
        columns.put("despite", given.answer() instanceof Returns(var _, var why) ? why : "");
        columns.put("explanation", given.thinking().otherExplanation());
        columns.put("protects", given.thinking().whoSaysProtects());
        columns.put("tested", given.thinking().lastTested());
        return columns;
    }

    private static Map<String, @Nullable Object> rests(Rests rests) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        switch (rests) {
            case Rests.OnMeeting(var meeting, var perpetrator) -> {
                columns.put("discussion", meeting.discussion().value());
                columns.put("meeting", meeting.number());
                columns.put("heldAt", Columns.utc(meeting.heldAt()));
                columns.put("perpetrator", perpetrator.name());
            }
            case Rests.OnNothing() ->
                    List.of("discussion", "meeting", "heldAt", "perpetrator")
                            .forEach(column -> columns.put(column, null));
        }
        return columns;
    }

    @Override
    public Optional<ReturnHomeDecision> find(ReturnHomeId id) {
        return jdbc.sql(ReturnHomeRow.SELECT + " where id = :id")
                .param("id", id.value())
                .query(ReturnHomeRow::decision)
                .optional();
    }

    @Override
    public List<ReturnHomeDecision> of(CaseRef ref) {
        return jdbc.sql(
                        ReturnHomeRow.SELECT
                                + " where case_ref = :case order by decided_at desc, id desc")
                .param("case", ref.value())
                .query(ReturnHomeRow::decision)
                .list();
    }

    @Override
    public Optional<ReturnHomeDecision> inForce(CaseRef ref) {
        return jdbc.sql(
                        ReturnHomeRow.SELECT
                                + """
                                where case_ref = :case and state in ('stands', 'waits-for-approval')
                                """)
                .param("case", ref.value())
                .query(ReturnHomeRow::decision)
                .optional();
    }

    @Override
    public void overtake(ReturnHomeId id) {
        jdbc.sql("update return_home_decision set state = :state where id = :id")
                .param("state", DecisionState.OVERTAKEN.code())
                .param("id", id.value())
                .update();
    }

    @Override
    public void answer(ReturnHomeId id, Answered answered) {
        jdbc.sql(
                        """
                        update return_home_decision
                        set state = :state, answered_by = :by, answered_at = :at, answer_reason = :reason
                        where id = :id
                        """)
                .param("state", answered.state().code())
                .param("by", answered.by().id().value())
                .param("at", Columns.utc(answered.at()))
                .param("reason", answered.reason())
                .param("id", id.value())
                .update();
    }
}
