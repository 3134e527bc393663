package org.threshold.workflow.improvement.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.improvement.app.ImprovementActionsContract;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.referral.CaseRef;

class JdbcImprovementActionsIT extends ImprovementActionsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("improvement");
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    JdbcImprovementActionsIT() {
        super(new JdbcImprovementActions(DATABASE.jdbc()));
    }

    @Test
    @Requirement("R-Hosp-2")
    void supervisions_come_back_the_last_held_first_and_are_never_changed() {
        var log = new JdbcSupervisionLog(DATABASE.jdbc());
        DATABASE.jdbc()
                .sql("insert into case_file (ref, person_id, opened_at) values ('CP-7001', ?, ?)")
                .params(UUID.randomUUID(), AT.atOffset(ZoneOffset.UTC))
                .update();
        var first = supervision("2026-11-20");
        var last = supervision("2026-11-23");
        log.add(last);
        log.add(first);

        assertThat(log.of(List.of(new CaseRef("CP-7001")))).containsExactly(last, first);
        assertThat(log.of(List.of(new CaseRef("CP-7002")))).isEmpty();
        assertThatThrownBy(() -> DATABASE.jdbc().sql("update supervision set worry = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Supervision supervision(String heldOn) {
        return new Supervision(
                UUID.randomUUID(),
                new CaseRef("CP-7001"),
                Role.WARD,
                LocalDate.parse(heldOn),
                new Words("Ask again.", "He is too quiet."),
                new Written(new StaffId(new UUID(0, 2)), AT));
    }
}
