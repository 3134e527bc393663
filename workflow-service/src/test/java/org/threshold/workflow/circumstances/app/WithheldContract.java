package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;
import org.threshold.workflow.referral.CaseRef;

/** What is promised about those who were left out, in memory and in PostgreSQL alike. */
public abstract class WithheldContract {

    protected static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    protected static final StaffId MANAGER = new StaffId(new UUID(1, 1));
    private static final Actor WARD = Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);
    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");

    private final ChangeRecords records;
    protected final WithheldCopies copies;
    protected final CaseRef ref;

    /** Both with what the other keeps, and a case that there is. */
    protected WithheldContract(ChangeRecords records, WithheldCopies copies, CaseRef ref) {
        this.records = records;
        this.copies = copies;
        this.ref = ref;
    }

    @Test
    void one_that_a_manager_is_asked_about_is_read_back_as_it_was_kept() {
        Withheld asked = kept(new Agreement.Asked());

        assertThat(copies.find(asked.id())).contains(asked);
        assertThat(copies.asked(asked.change())).containsExactly(asked);
        assertThat(copies.find(new WithheldId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void one_that_a_manager_left_out_is_agreed_from_the_start() {
        Withheld agreed = kept(new Agreement.Agreed(MANAGER, AT));

        assertThat(copies.find(agreed.id())).contains(agreed);
        assertThat(copies.asked(agreed.change())).isEmpty();
    }

    @Test
    void each_answer_is_read_back_and_settles_it_for_good() {
        for (Agreement said :
                List.of(
                        new Agreement.Agreed(MANAGER, AT),
                        new Agreement.Refused(MANAGER, AT, "She sees the baby today."),
                        new Agreement.Overtaken(AT))) {
            Withheld asked = kept(new Agreement.Asked());

            copies.settled(asked.id(), said);
            copies.settled(asked.id(), new Agreement.Overtaken(AT.plusSeconds(1)));

            assertThat(copies.find(asked.id()).orElseThrow().agreement()).isEqualTo(said);
            assertThat(copies.asked(asked.change())).isEmpty();
        }
    }

    /** Keeps a change of which the health visitor was left out. */
    protected final Withheld kept(Agreement agreement) {
        var id = new ChangeId(UUID.randomUUID());
        var what =
                new NewChange(
                        ChangeKind.NEW_INJURY, "", List.of(ref), AT, Map.of("bodySite", "arm"), "");
        var change = new Change(id, what, WARD, AT);
        records.add(new KeptChange(change, new Relation.First(), Agency.HOSPITAL));
        records.notTold(id, List.of(), List.of(new LeftOut(VISITOR, "The child’s aunt.")));
        var to = new ToTell(VISITOR, Duty.DEFAULT, Tier.T1, List.of(ref), ToTell.CountsFrom.NOW);
        var copy = new Withheld.Copy(to, Priority.P1, "The child’s aunt.");
        var made = new Withheld(new WithheldId(UUID.randomUUID()), id, copy, agreement);
        copies.add(made);
        return made;
    }
}
