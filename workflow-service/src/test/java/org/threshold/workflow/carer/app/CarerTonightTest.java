package org.threshold.workflow.carer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.carer.domain.ACarer;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** A checked carer counts beside a written agreement from the moment they are checked. */
class CarerTonightTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final InMemoryCarerChecks rows = new InMemoryCarerChecks();

    @Test
    void a_carer_counts_once_checked() {
        var what =
                new NewChange(
                        ChangeKind.CARER_CHANGED,
                        "",
                        List.of(CASE),
                        MONDAY,
                        Map.of("carer", "relative"),
                        "");
        var change = new Change(new ChangeId(new UUID(0, 1)), what, Actor.itself(), MONDAY);
        var tonight = new CarerTonight(_ -> List.of(change), rows);
        var check =
                new CarerCheck(
                        new CarerCheckId(new UUID(0, 2)),
                        new CarerCheck.About(CASE, change.id(), MONDAY),
                        ACarer.whole(),
                        Optional.empty());
        rows.add(check);
        assertThat(tonight.controls(CASE)).isEmpty();

        rows.save(check.checked(new CarerCheck.Checked(new StaffId(new UUID(0, 3)), MONDAY)));

        assertThat(tonight.controls(CASE)).containsExactly(Control.CHECKED_CARER);
    }
}
