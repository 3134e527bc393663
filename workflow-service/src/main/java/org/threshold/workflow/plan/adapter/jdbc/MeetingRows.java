package org.threshold.workflow.plan.adapter.jdbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;

/** Reads and writes the meetings of plans. */
final class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The meetings of these plans, each one’s in the order in which they were recorded. */
    Map<UUID, List<Meeting>> of(List<UUID> plans) {
        return jdbc
                .sql(
                        """
                        select id, plan_id, kind, held_on, came, decided from protection_plan_meeting
                        where plan_id = any(:all) order by place
                        """)
                .param("all", plans.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("plan_id", UUID.class),
                                        new Meeting(
                                                row.getObject("id", UUID.class),
                                                kind(row.getString("kind")),
                                                row.getObject("held_on", LocalDate.class),
                                                ProtectionPlanRow.agencies(row, "came"),
                                                row.getString("decided"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Meeting.Kind kind(String code) {
        return Arrays.stream(Meeting.Kind.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meeting is " + code));
    }

    /** Keeps those that are not kept yet; what was decided is never changed. */
    void save(ProtectionPlan plan) {
        int place = 0;
        for (Meeting one : plan.meetings()) {
            place++;
            jdbc.sql(
                            """
                            insert into protection_plan_meeting (id, plan_id, place, kind, held_on, came, decided)
                            values (:id, :plan, :place, :kind, :on, :came, :decided)
                            on conflict (id) do nothing
                            """)
                    .param("id", one.id())
                    .param("plan", plan.id().value())
                    .param("place", place)
                    .param("kind", one.kind().code())
                    .param("on", one.on())
                    .param("came", ProtectionPlanRow.codes(one.came()))
                    .param("decided", one.decided())
                    .update();
        }
    }
}
