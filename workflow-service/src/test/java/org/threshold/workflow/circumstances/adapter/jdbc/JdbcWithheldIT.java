package org.threshold.workflow.circumstances.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ToldBoard.NotTold;
import org.threshold.workflow.circumstances.app.WithheldContract;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The rows keep the contract that the fakes keep. */
class JdbcWithheldIT extends WithheldContract {

    private static final JdbcClient JDBC = TestDatabase.create("withheld").jdbc();

    JdbcWithheldIT() {
        super(
                new JdbcChangeRecords(JDBC, JsonMapper.builder().build()),
                new JdbcWithheldCopies(JDBC),
                aCase());
    }

    @Test
    @Requirement("R-C&F-4")
    void who_was_not_told_of_a_case_says_what_a_manager_said_to_it() {
        var refused = new Agreement.Refused(MANAGER, AT, "She sees the baby today.");
        kept(new Agreement.Asked());
        copies.settled(kept(new Agreement.Asked()).id(), refused);

        var board =
                new JdbcToldBoard(
                        JDBC,
                        new JdbcNotifications(JDBC),
                        new JdbcTellings(JDBC),
                        new JdbcAgencyReplies(JDBC));

        assertThat(board.notTold(ref, 10))
                .extracting(NotTold::agreement)
                .extracting(said -> said.orElseThrow())
                .containsExactly(refused, new Agreement.Asked());
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_change_is_kept_with_both_times_and_why_it_is_late_and_is_never_changed() {
        var changes = new JdbcChangeRecords(JDBC, JsonMapper.builder().build());
        var what =
                new NewChange(
                        ChangeKind.NEW_INJURY,
                        "",
                        List.of(ref),
                        AT,
                        Map.of(),
                        "A bruise.",
                        "Busy.");
        var id = new ChangeId(UUID.randomUUID());
        var late = new Change(id, what, Actor.itself(), AT.plus(Duration.ofHours(5)));
        changes.add(new KeptChange(late, new Relation.First(), Agency.HOSPITAL));

        var kept = changes.find(id).orElseThrow();
        assertThat(kept.change().what()).isEqualTo(what);
        assertThat(kept.change().recordedAt()).isEqualTo(late.recordedAt());
        assertThat(kept.late()).isTrue();
        assertThat(new JdbcCaseChanges(JDBC).of(ref, 1)).allMatch(Listed::late).hasSize(1);
        List.of(
                        "update change_of_circumstance set detail = 'Nothing.'",
                        "update change_of_circumstance set occurred_at = recorded_at",
                        "delete from change_of_circumstance")
                .forEach(
                        change ->
                                assertThatThrownBy(() -> JDBC.sql(change).update())
                                        .hasMessageContaining("is corrected by another row"));
    }

    private static CaseRef aCase() {
        return JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-' || nextval('case_number'), gen_random_uuid(),
                                timestamptz '2026-11-23 09:00Z')
                        returning ref
                        """)
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .single();
    }
}
